// The hits in groups by kind, best first in each, with how many there are; or what to try where there are none.
import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import type { RecordKind, SearchCounts, SearchHit } from '../../contract/search.ts';
import { addressOf } from '../app/routes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words/catalogue.ts';
import { numberInWords } from '../words/language.ts';
import { hitRoute } from './hit-route.ts';
import { Details } from './Details.tsx';
import { hitDetails, hitTitle } from './hit-text.ts';
import { Marked } from './Marked.tsx';
import classes from './search.module.css';

/** Which hits are shown. */
export type SearchKind = 'all' | RecordKind;

const text = words.search;
/** The analyst's own work comes first, what it was made of last. */
export const kindOrder: readonly RecordKind[] = ['claim', 'passage', 'question', 'party', 'memo', 'briefing', 'article'];
/** So many of each are shown beside the others; articles are what is looked for most. */
const shownOf = (record: RecordKind) => (record === 'article' ? 20 : 4);

interface Props {
  query: string;
  hits: readonly SearchHit[];
  counts: SearchCounts;
  kind: SearchKind;
  onKind(kind: SearchKind): void;
}

export function SearchResults({ query, hits, counts, kind, onKind }: Props) {
  const groups = kindOrder
    .filter((record) => kind === 'all' || kind === record)
    .map((record) => ({ record, own: hits.filter((hit) => hit.record === record) }))
    .filter(({ own }) => own.length > 0);
  if (groups.length === 0) {
    return <EmptyState icon={<IconSearchOff size={40} stroke={1.25} />} title={text.nothing(query)} body={text.nothingHelp} />;
  }
  return groups.map(({ record, own }) => {
    const shown = kind === 'all' ? own.slice(0, shownOf(record)) : own;
    return (
      <section key={record} className={classes.group} aria-label={text.kinds[record]}>
        <h2>
          {text.kinds[record]} <span className="tabular">{numberInWords(counts[record])}</span>
        </h2>
        <ul>
          {shown.map((hit) => (
            <HitEntry key={hit.id} hit={hit} />
          ))}
        </ul>
        {kind === 'all' && shown.length < counts[record] && (
          <Button variant="subtle" size="compact-sm" onClick={() => onKind(record)}>
            {text.showAll[record](counts[record])}
          </Button>
        )}
      </section>
    );
  });
}

function HitEntry({ hit }: { hit: SearchHit }) {
  return (
    <li>
      <a data-hit className={classes.hit} dir={hit.direction} href={addressOf(hitRoute(hit))}>
        <span className={classes.hitTitle} data-whole={hit.record === 'claim' || undefined}>
          <Marked snippet={{ text: hitTitle(hit), marks: hit.titleMarks }} />
        </span>
        <span className={classes.hitDetail}>
          <span>
            <Details parts={hitDetails(hit)} />
          </span>
        </span>
        {hit.snippet.text !== '' && hit.snippet.text !== hit.title && <Marked snippet={hit.snippet} direction={hit.direction} />}
      </a>
    </li>
  );
}
