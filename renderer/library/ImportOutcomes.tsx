// The outcomes of an import in their groups, a line each, windowed so that ten thousand are as quick as ten.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ImportOutcome } from '../../contract/articles.ts';
import { addressOf, libraryRoute } from '../app/routes.ts';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { PathText } from '../ui/PathText.tsx';
import { words } from '../words/catalogue.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { dismissImport, showImport } from './import-job.ts';
import { reasonBeside, type OutcomeGroup } from './outcome-groups.ts';
import classes from './import.module.css';

const tones: Record<ImportOutcome['outcome'], ChipTone> = {
  imported: 'green',
  duplicate: 'neutral',
  revision: 'accent',
  refused: 'red',
};

interface Props {
  groups: Record<OutcomeGroup, readonly ImportOutcome[]>;
  /** Which of them, in this order; several have their names above them. */
  listed: readonly OutcomeGroup[];
}

type Row = { group: OutcomeGroup; count: number } | { outcome: ImportOutcome };

export function ImportOutcomes({ groups, listed }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(groups, listed), [groups, listed]);
  const windowed = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index] && 'group' in rows[index] ? 29 : 53),
    overscan: 8,
  });
  return (
    <div ref={scroller} className={classes.outcomes} tabIndex={0} role="region" aria-label={words.library.import.list}>
      {rows.length === 0 && <p className={classes.nothingYet}>{words.library.import.nothingYet}</p>}
      <ul style={{ height: windowed.getTotalSize() }}>
        {windowed.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <li
              key={index}
              ref={windowed.measureElement}
              data-index={index}
              className={'group' in row ? classes.groupName : classes.outcome}
              style={{ transform: `translateY(${start}px)` }}
            >
              {'group' in row ? words.library.import.groupCount(row.group, row.count) : <Outcome outcome={row.outcome} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function rowsOf(groups: Props['groups'], listed: readonly OutcomeGroup[]): Row[] {
  const present = listed.filter((group) => groups[group].length > 0);
  return present.flatMap((group): Row[] => {
    const lines = groups[group].map((outcome) => ({ outcome }));
    return present.length > 1 ? [{ group, count: lines.length }, ...lines] : lines;
  });
}

function Outcome({ outcome: whole }: { outcome: ImportOutcome }) {
  const { path, outcome, articleId, title, opening, outlet, published, updated } = whole;
  const reason = reasonBeside(whole);
  return (
    <>
      <span className={classes.outcomePath}><PathText path={path} /></span>
      <Chip tone={tones[outcome]}>{words.library.import.outcome[outcome]}</Chip>
      <span className={classes.outcomeDetail}>
        {articleId && (
          <a href={addressOf(libraryRoute({ article: articleId }))} dir="auto" onClick={hideDialog}>{title ?? opening ?? words.library.noTitle}</a>
        )}
        {articleId && outlet && <span dir="auto">{outlet}</span>}
        {articleId && <span><ArticleDate published={published} updated={updated} /></span>}
        {reason && <span className={classes.reason}>{reason}</span>}
      </span>
    </>
  );
}

/** Following a link out of a finished list is leaving it; a running import goes on behind the ring. */
function hideDialog(): void {
  showImport(false);
  dismissImport();
}
