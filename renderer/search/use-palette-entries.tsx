// What the palette offers for what is typed: commands, then claims, then articles, then the search of all texts.
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { SavedSearch, SearchHit } from '../../contract/search.ts';
import { questions } from '../app/questions.ts';
import { go } from '../app/routes.ts';
import { keyInWords, useCommandList, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { hitRoute } from './hit-route.ts';
import { hitDetail, hitTitle } from './hit-text.ts';
import { Marked } from './Marked.tsx';
import { searchablePart } from './query-parts.ts';
import { useFound } from './use-found.ts';
import { commandsFor, prefixQuery, savedFor } from './palette-matches.ts';
import classes from './palette.module.css';

export interface PaletteEntry {
  key: string;
  group: string;
  shown: ReactNode;
  run(): void;
}

const text = words.search.palette;
const perGroup = 6;
/** What is looked for most by name or number comes first. */
const paletteKinds = ['article', 'claim', 'passage', 'party', 'memo', 'briefing'] as const;
/** Of each kind so many, so that all can be seen. */
const perKind = 4;

export function usePaletteEntries(query: string): PaletteEntry[] {
  const commands = useCommandList();
  const hits = useHits(query);
  const saved = useQuery(questions.search.saved.queryOptions()).data;
  return useMemo(() => {
    const shown = commandsFor(commands, query);
    return [
      ...(query === '' ? shown : shown.slice(0, perGroup)).map(commandEntry),
      ...savedFor(saved ?? [], query).slice(0, perKind).map(savedEntry),
      ...paletteKinds.flatMap((record) => hitEntries(hits, record)),
      ...(query === '' ? [] : [searchEntry(query)]),
    ];
  }, [commands, hits, saved, query]);
}

const noHits: readonly SearchHit[] = [];

/** Hits for what is being typed; a query that cannot be read (yet) has none, and the Search screen says why. */
function useHits(query: string): readonly SearchHit[] {
  const { data, error } = useFound({ query: prefixQuery(searchablePart(query)), limit: perKind, record: undefined });
  return query === '' || error || !data ? noHits : data.hits;
}

function commandEntry({ id, label, group, keys, run }: Command): PaletteEntry {
  const shown = (
    <span className={classes.line}>
      <span className={classes.main}>{label}</span>
      <span className={classes.side}>{group}</span>
      {keys[0] !== undefined && <kbd>{keyInWords(keys[0])}</kbd>}
    </span>
  );
  return { key: id, group: text.commands, shown, run };
}

function savedEntry({ id, name, query }: SavedSearch): PaletteEntry {
  const shown = (
    <span className={classes.line}>
      <span className={classes.main}>
        <bdi>{name}</bdi>
      </span>
      <span className={classes.side}>
        <bdi>{query}</bdi>
      </span>
    </span>
  );
  return { key: id, group: words.search.saved.title, shown, run: () => go({ view: 'search', query }) };
}

function hitEntries(hits: readonly SearchHit[], record: SearchHit['record']): PaletteEntry[] {
  return hits
    .filter((hit) => hit.record === record)
    .map((hit) => ({ key: hit.id, group: words.search.kinds[record], shown: <HitLine hit={hit} />, run: () => go(hitRoute(hit)) }));
}

function HitLine({ hit }: { hit: SearchHit }) {
  const hasSnippet = hit.snippet.marks.length > 0;
  return (
    <>
      <span className={classes.line}>
        <span className={classes.main}>
          <bdi>{hitTitle(hit)}</bdi>
        </span>
        <span className={classes.side}>
          <bdi>{hitDetail(hit)}</bdi>
        </span>
      </span>
      {hasSnippet && (
        <span className={classes.snippet} dir={hit.direction}>
          <Marked snippet={hit.snippet} direction={hit.direction} />
        </span>
      )}
    </>
  );
}

function searchEntry(query: string): PaletteEntry {
  const shown = (
    <span className={classes.line}>
      <span className={classes.main}>{text.searchFor(query)}</span>
    </span>
  );
  return { key: 'search', group: words.search.title, shown, run: () => go({ view: 'search', query }) };
}
