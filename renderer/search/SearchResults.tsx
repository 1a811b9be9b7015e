// The hits in two groups, best first in each; or what to try where there are none.
import { IconSearchOff } from '@tabler/icons-react';
import type { z } from 'zod';
import type { SearchHit } from '../../contract/search.ts';
import { addressOf } from '../app/routes.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words/catalogue.ts';
import { hitRoute } from './hit-route.ts';
import { Marked } from './Marked.tsx';
import classes from './search.module.css';

type Hit = z.infer<typeof SearchHit>;

/** Which hits are shown. */
export type SearchKind = 'all' | Hit['record'];

const text = words.search;
const groups = [
  { record: 'claim', title: text.claims },
  { record: 'article', title: text.articles },
] as const;

export function SearchResults({ query, hits, kind }: { query: string; hits: readonly Hit[]; kind: SearchKind }) {
  const shown = groups
    .filter(({ record }) => kind === 'all' || kind === record)
    .map((group) => ({ ...group, hits: hits.filter(({ record }) => record === group.record) }))
    .filter((group) => group.hits.length > 0);
  if (shown.length === 0) {
    return <EmptyState icon={<IconSearchOff size={40} stroke={1.25} />} title={text.nothing(query)} body={text.nothingHelp} />;
  }
  return shown.map(({ record, title, hits: own }) => (
    <section key={record} className={classes.group}>
      <h2>
        {title} <span className="tabular">{own.length}</span>
      </h2>
      <ul>
        {own.map((hit) => (
          <HitEntry key={hit.id} hit={hit} />
        ))}
      </ul>
    </section>
  ));
}

/** Where the hit lies in the title itself the marks stand there, and nothing is said twice. */
function HitEntry({ hit }: { hit: Hit }) {
  // A claim is written by the analyst, in whichever language; an article's direction is known.
  const direction = hit.record === 'claim' ? 'auto' : hit.direction;
  const isTitle = hit.snippet.text.startsWith(hit.title) || hit.snippet.text === '';
  return (
    <li>
      <a data-hit className={classes.hit} dir={direction} href={addressOf(hitRoute(hit))}>
        <span className={classes.hitTitle} data-whole={hit.record === 'claim' || undefined}>
          {isTitle && hit.snippet.text !== '' ? <Marked snippet={hit.snippet} /> : hit.title}
        </span>
        <span className={classes.hitDetail}>
          <bdi>{hit.detail}</bdi>
        </span>
        {!isTitle && <Marked snippet={hit.snippet} direction={hit.direction} />}
      </a>
    </li>
  );
}
