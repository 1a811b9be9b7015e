// Claims beside a thing of the codebook that they name or answer, each with its evidence and the way to the passage.
import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useState } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { addressOf } from '../app/routes.ts';
import cards from '../claims-table/claims-table.module.css';
import { EvidenceCard } from '../claims-table/EvidenceCard.tsx';
import { StatusChip } from '../claims-table/StatusMenu.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import classes from './codebook.module.css';
import ofClaims from './parties.module.css';

/** So many claims at a time: each asks for the text of its articles. */
const portion = 30;

interface Props {
  /** Undefined until they are known. */
  claims: readonly Claim[] | undefined;
  none: { title: string; body: string };
  /** What stands beside the status of a claim. */
  about: (claim: Claim) => string;
}

export function ClaimCards({ claims, none, about }: Props) {
  const [shown, setShown] = useState(portion);
  return (
    <Pane title={claims && words.codebook.parties.claimsTitle(claims.length)}>
      {claims?.length === 0 && <EmptyState icon={<IconQuote size={32} stroke={1.25} />} {...none} />}
      <ul className={cards.cards}>
        {claims?.slice(0, shown).map((claim) => <ClaimItem key={claim.id} claim={claim} about={about(claim)} />)}
      </ul>
      {claims && claims.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + portion)}>{words.codebook.tags.more(Math.min(portion, claims.length - shown))}</Button>
      )}
    </Pane>
  );
}

function ClaimItem({ claim, about }: { claim: Claim; about: string }) {
  return (
    <li className={ofClaims.claim}>
      <a className={ofClaims.claimLink} href={addressOf({ view: 'claims', claim: claim.id })} dir="auto">{claim.statement}</a>
      <p className={ofClaims.marks}>
        <StatusChip status={claim.status} />
        <bdi className={classes.soft}>{about}</bdi>
      </p>
      <ul className={cards.cards}>
        {claim.evidence.map((evidence) => <EvidenceCard key={evidence.id} claimId={claim.id} evidence={evidence} />)}
      </ul>
    </li>
  );
}
