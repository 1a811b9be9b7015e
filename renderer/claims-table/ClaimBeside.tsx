// Beside the table: the chosen claim in the article that it rests on, passage by passage; or all its fields.
import { Button, Kbd, SegmentedControl } from '@mantine/core';
import { IconBook2, IconChevronLeft, IconChevronRight, IconQuote } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { Claim, Evidence } from '../../contract/claims.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { useProjectState } from '../app/project-state.ts';
import { addressOf, go, libraryRoute, type Route } from '../app/routes.ts';
import { useCommands, useKeyOf, type Command } from '../app/shortcuts.ts';
import { ClaimChain } from '../claims/ClaimCard.tsx';
import { EvidencePage } from '../reading/EvidencePage.tsx';
import { SourceGrade } from '../reading/SourceGrade.tsx';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import classes from './beside.module.css';
import type { ClaimActions } from './claim-actions.ts';
import { ClaimInspector } from './ClaimInspector.tsx';
import { StatusChip } from './StatusMenu.tsx';

const text = words.claimsTable;
const Side = z.enum(['text', 'details']);
const tones: Record<Evidence['stance'], ChipTone> = { supports: 'green', contradicts: 'amber', context: 'neutral' };

interface Props {
  chosen: readonly Claim[];
  actions: ClaimActions | null;
}

export function ClaimBeside({ chosen, actions }: Props) {
  const [side, setSide] = useProjectState<'text' | 'details'>('claims.beside', 'text', Side);
  const [claim] = chosen;
  if (!claim) return <EmptyState icon={<IconQuote size={32} stroke={1.25} />} title={text.chooseOne} body={text.chooseOneHelp} />;
  if (chosen.length > 1) return <ClaimInspector chosen={chosen} actions={actions} />;
  const switcher = (
    <SegmentedControl
      aria-label={text.beside.label}
      data={[{ value: 'text', label: text.beside.text }, { value: 'details', label: text.beside.details }]}
      value={side}
      onChange={(value) => setSide(Side.parse(value))}
    />
  );
  if (side === 'details') return <ClaimInspector chosen={chosen} actions={actions} title={switcher} />;
  return <InArticle key={claim.id} claim={claim} actions={actions} title={switcher} />;
}

function InArticle({ claim, actions, title }: { claim: Claim; actions: ClaimActions | null; title: React.ReactNode }) {
  const { evidence } = claim;
  const [at, setAt] = useState(0);
  const index = Math.min(at, evidence.length - 1);
  const shown = evidence[index];
  useEvidenceCommands(claim, index, setAt);
  const keys = { next: useKeyOf('next-evidence'), previous: useKeyOf('previous-evidence'), open: useKeyOf('open-evidence') };
  if (!shown) return null;
  return (
    <Pane
      bare
      title={title}
      tools={
        <>
          {evidence.length > 1 && (
            <>
              <span className={classes.at} role="status">{text.beside.at(index + 1, evidence.length)}</span>
              <IconButton label={text.beside.previous} shortcut={keys.previous} idle={index === 0} onClick={() => setAt(index - 1)}>
                <IconChevronLeft size={16} stroke={1.75} />
              </IconButton>
              <IconButton label={text.beside.next} shortcut={keys.next} idle={index === evidence.length - 1} onClick={() => setAt(index + 1)}>
                <IconChevronRight size={16} stroke={1.75} />
              </IconButton>
            </>
          )}
          <a className={classes.open} href={addressOf(placeOf(claim, shown))} title={text.openPassage} aria-keyshortcuts={keys.open}>
            <IconBook2 size={16} stroke={1.75} aria-hidden />
            {text.beside.open}
          </a>
        </>
      }
      below={<Claimed claim={claim} shown={shown} actions={actions} />}
    >
      <EvidencePage evidence={shown} />
    </Pane>
  );
}

/** What is claimed, by whom, and what the passage below does for it. */
function Claimed({ claim, shown, actions }: { claim: Claim; shown: Evidence; actions: ClaimActions | null }) {
  const { statement, quantity, status, prefilled } = claim;
  const acceptKey = useKeyOf('accept-claims');
  const { source, article, stance } = shown;
  return (
    <div className={classes.claimed}>
      <p className={classes.statement} dir="auto">{statement}</p>
      <ClaimChain claim={claim} lead={shown} />
      <p className={classes.marks}>
        {quantity && <bdi className={classes.value}>{quantityInWords(quantity)}</bdi>}
        <StatusChip status={status} />
        <Chip tone={tones[stance]}>{words.claims.stances[stance]}</Chip>
        {source && <SourceGrade source={source} />}
        <DateText date={article.published} none={text.noDate} />
        {article.trashed && <Chip tone="amber">{text.trashed}</Chip>}
      </p>
      {actions && prefilled.length > 0 && (
        <div>
          <Button variant="light" size="compact-xs" rightSection={acceptKey && <Kbd>{acceptKey}</Kbd>} onClick={() => void actions.accept([claim])}>
            {words.claims.acceptPrefilled(prefilled.length)}
          </Button>
        </div>
      )}
    </div>
  );
}

function placeOf({ id }: Claim, { article, start, end, passageId }: Evidence): Route {
  return libraryRoute({ article: article.id, at: { start, end }, passage: passageId, claim: id, trash: article.trashed });
}

/** The keys of the reading page: ] and [ go from passage to passage, here through those of the claim. */
function useEvidenceCommands(claim: Claim, index: number, setAt: (index: number) => void): void {
  const offered = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.claim;
    const shown = claim.evidence[index];
    return [
      { id: 'next-evidence', label: text.beside.next, group, keys: [']'], enabled: index < claim.evidence.length - 1, run: () => setAt(index + 1) },
      { id: 'previous-evidence', label: text.beside.previous, group, keys: ['['], enabled: index > 0, run: () => setAt(index - 1) },
      { id: 'open-evidence', label: text.openPassage, group, keys: ['o'], enabled: shown !== undefined, run: () => shown && go(placeOf(claim, shown)) },
    ];
  }, [claim, index, setAt]);
  useCommands(offered);
}
