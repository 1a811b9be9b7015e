// What the sources say: the chosen claims under those who make them, each with its value, chain, grade and references.
import type { ModelAccount, ModelClaim, Reference } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { ReferenceLinks } from './ReferenceLinks.tsx';
import styles from './Preview.module.css';

const text = words.briefings.preview;

interface PreviewAccountsProps {
  accounts: readonly ModelAccount[];
  references: readonly Reference[];
}

export function PreviewAccounts({ accounts, references }: PreviewAccountsProps) {
  if (accounts.length === 0) return null;
  return (
    <section data-part="claims" tabIndex={-1}>
      <h2 className={styles.heading}>{text.accounts}</h2>
      {accounts.map(({ claimant, claims }) => (
        <div key={claimant ?? ''} className={styles.account}>
          <h3 className={styles.claimant} dir="auto">
            {claimant ?? text.noClaimant}
          </h3>
          <ul className={styles.claims}>
            {claims.map((claim) => (
              <AccountClaim key={claim.claimId} claim={claim} references={references} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function AccountClaim({ claim, references }: { claim: ModelClaim; references: readonly Reference[] }) {
  const details = [
    claim.quantity,
    claim.eventTime && dateInWords(claim.eventTime),
    claim.saidTime && text.said(dateInWords(claim.saidTime)),
    claim.place,
    claim.chain.slice(1).join(' → '),
    claim.status === 'open' ? null : words.claims.statuses[claim.status].toLowerCase(),
    claim.grade,
  ];
  return (
    <li data-claim={claim.claimId}>
      <p dir="auto">
        {claim.polarity === 'denies' && <bdi className={styles.denies}>{text.denies}</bdi>}{' '}
        {claim.text}
        <ReferenceLinks numbers={claim.references} references={references} />
        {claim.references.length === 0 && <span className={styles.missing}> ({text.unsupported})</span>}
      </p>
      <p className={styles.details}>
        <DottedLine items={details} />
      </p>
    </li>
  );
}
