// Beside a party: the claims that name it, each with its evidence and the way to the passage.
import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Claim } from '../../contract/claims.ts';
import type { Party } from '../../contract/parties.ts';
import { questions } from '../app/questions.ts';
import { addressOf } from '../app/routes.ts';
import cards from '../claims-table/claims-table.module.css';
import { EvidenceCard } from '../claims-table/EvidenceCard.tsx';
import { StatusChip } from '../claims-table/StatusMenu.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { claimsOfParties } from './claims-of-parties.ts';
import classes from './codebook.module.css';
import ofParties from './parties.module.css';

const text = words.codebook.parties;
/** So many claims at a time: each asks for the text of its articles. */
const portion = 30;

export function PartyClaims({ chosen }: { chosen: readonly Party[] }) {
  const all = useQuery(questions.claims.list.queryOptions({ input: {} })).data;
  const [shown, setShown] = useState(portion);
  const claims = useMemo(() => claimsOfParties(all ?? [], chosen.map(({ id }) => id)), [all, chosen]);
  if (chosen.length === 0) return <Pane title={text.claims}><p className={classes.soft}>{text.claimsHelp}</p></Pane>;
  const names = new Set(chosen.map(({ id }) => id));
  return (
    <Pane title={all && text.claimsTitle(claims.length)}>
      {all && claims.length === 0 && <EmptyState icon={<IconQuote size={32} stroke={1.25} />} title={text.noClaims} body={text.noClaimsHelp} />}
      <ul className={cards.cards}>
        {claims.slice(0, shown).map((claim) => <ClaimItem key={claim.id} claim={claim} isThrough={!names.has(claim.claimant?.id ?? '')} />)}
      </ul>
      {claims.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + portion)}>{words.codebook.tags.more(Math.min(portion, claims.length - shown))}</Button>
      )}
    </Pane>
  );
}

function ClaimItem({ claim, isThrough }: { claim: Claim; isThrough: boolean }) {
  return (
    <li className={ofParties.claim}>
      <a className={ofParties.claimLink} href={addressOf({ view: 'claims', claim: claim.id })} dir="auto">{claim.statement}</a>
      <p className={ofParties.marks}>
        <StatusChip status={claim.status} />
        <span className={classes.soft}>{isThrough ? text.isThrough : text.isClaimant}</span>
      </p>
      <ul className={cards.cards}>
        {claim.evidence.map((evidence) => <EvidenceCard key={evidence.id} claimId={claim.id} evidence={evidence} />)}
      </ul>
    </li>
  );
}
