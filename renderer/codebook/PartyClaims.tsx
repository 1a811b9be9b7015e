// Beside a party: the claims that name it, as claimant or in the chain through which they came.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Party } from '../../contract/parties.ts';
import { questions } from '../app/questions.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { ClaimCards } from './ClaimCards.tsx';
import { claimsOfParties } from './claims-of-parties.ts';
import classes from './codebook.module.css';

const text = words.codebook.parties;
const none = { title: text.noClaims, body: text.noClaimsHelp };

export function PartyClaims({ chosen }: { chosen: readonly Party[] }) {
  const all = useQuery(questions.claims.list.queryOptions({ input: {} })).data;
  const claims = useMemo(() => all && claimsOfParties(all, chosen.map(({ id }) => id)), [all, chosen]);
  if (chosen.length === 0) return <Pane title={text.claims}><p className={classes.soft}>{text.claimsHelp}</p></Pane>;
  const ids = new Set(chosen.map(({ id }) => id));
  return <ClaimCards claims={claims} none={none} about={({ claimant }) => (ids.has(claimant?.id ?? '') ? text.isClaimant : text.isThrough)} />;
}
