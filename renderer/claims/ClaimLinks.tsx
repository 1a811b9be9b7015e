// What a claim does to others and others to it, with quiet offers of claims that may be about the same.
import { Button, CloseButton } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Claim, ClaimLink, LikelyMatch } from '../../contract/claims.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { questions } from '../app/questions.ts';
import { addressOf } from '../app/routes.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { linkClaims, unlinkClaims } from './claim-acts.ts';
import classes from './links.module.css';

const texts = words.claims.links;

export function ClaimLinks({ claim }: { claim: Claim }) {
  const input = { id: claim.id };
  const links = useQuery(questions.claims.links.queryOptions({ input })).data ?? [];
  const likely = useQuery(questions.claims.likely.queryOptions({ input })).data ?? [];
  const isReadOnly = useReadOnly();
  if (links.length === 0 && (likely.length === 0 || isReadOnly)) return null;
  return (
    <section className={classes.links} aria-label={texts.label}>
      {links.length > 0 && (
        <ul className={classes.list}>
          {links.map((link) => <LinkLine key={link.id} link={link} isReadOnly={isReadOnly} />)}
        </ul>
      )}
      {likely.length > 0 && !isReadOnly && (
        <>
          <p className={classes.likely}>{texts.likely}</p>
          <ul className={classes.list}>
            {likely.map((match) => <LikelyLine key={match.claim.id} from={claim} match={match} />)}
          </ul>
        </>
      )}
    </section>
  );
}

function LinkLine({ link, isReadOnly }: { link: ClaimLink; isReadOnly: boolean }) {
  const kind = link.outward ? texts.out[link.kind] : texts.in[link.kind];
  return (
    <li className={classes.line}>
      <span className={classes.kind} data-kind={link.kind}>{kind}</span>
      <Other claim={link.claim} />
      {!isReadOnly && (
        <CloseButton size={20} iconSize={12} aria-label={texts.remove(kind, link.claim.statement)} onClick={() => void unlinkClaims(link)} />
      )}
    </li>
  );
}

function LikelyLine({ from, match }: { from: Claim; match: LikelyMatch }) {
  return (
    <li className={classes.line}>
      <Other claim={match.claim} />
      <Button variant="subtle" size="compact-xs" leftSection={<IconLink size={12} aria-hidden />} onClick={() => void linkClaims(from.id, match.claim.id, match.kind)}>
        {texts.suggest(match.kind)}
      </Button>
    </li>
  );
}

function Other({ claim }: { claim: LikelyMatch['claim'] }) {
  const facts = [claim.claimant ?? words.claims.noClaimant, claim.quantity && quantityInWords(claim.quantity)];
  return (
    <a className={classes.other} href={addressOf({ view: 'claims', claim: claim.id })}>
      <span className={classes.statement} dir="auto">{claim.statement}</span>
      <DottedLine items={facts} className={classes.facts} />
    </a>
  );
}
