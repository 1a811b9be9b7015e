// What the palette offers for what is typed: commands, then claims, then articles, then the search of all texts.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { z } from 'zod';
import type { SearchHit } from '../../contract/search.ts';
import { questions } from '../app/questions.ts';
import { go } from '../app/routes.ts';
import { keyInWords, useCommandList, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { hitRoute } from './hit-route.ts';
import { Marked } from './Marked.tsx';
import { commandsFor, prefixQuery } from './palette-matches.ts';
import classes from './palette.module.css';

type Hit = z.infer<typeof SearchHit>;

export interface PaletteEntry {
  key: string;
  group: string;
  shown: ReactNode;
  run(): void;
}

const text = words.search.palette;
const perGroup = 6;

export function usePaletteEntries(query: string): PaletteEntry[] {
  const commands = useCommandList();
  const hits = useHits(query);
  return useMemo(() => {
    const shown = commandsFor(commands, query);
    return [
      ...(query === '' ? shown : shown.slice(0, perGroup)).map(commandEntry),
      ...hitEntries(hits, 'claim', text.claims),
      ...hitEntries(hits, 'article', text.articles),
      ...(query === '' ? [] : [searchEntry(query)]),
    ];
  }, [commands, hits, query]);
}

const noHits: readonly Hit[] = [];

/** Hits for what is being typed; a query that cannot be read (yet) has none, and the Search screen says why. */
function useHits(query: string): readonly Hit[] {
  const [settled] = useDebouncedValue(query, 120);
  const asked = prefixQuery(settled);
  const found = useQuery({
    ...questions.search.find.queryOptions({ input: { query: asked, limit: 40 } }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  });
  return query === '' || found.error || !found.data ? noHits : found.data.hits;
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

function hitEntries(hits: readonly Hit[], record: Hit['record'], group: string): PaletteEntry[] {
  return hits
    .filter((hit) => hit.record === record)
    .slice(0, perGroup)
    .map((hit) => ({ key: hit.id, group, shown: <HitLine hit={hit} />, run: () => go(hitRoute(hit)) }));
}

function HitLine({ hit }: { hit: Hit }) {
  const isTitle = hit.snippet.text.startsWith(hit.title.replace(/\s*…$/, ''));
  const hasSnippet = hit.record === 'article' && hit.snippet.marks.length > 0 && !isTitle;
  return (
    <>
      <span className={classes.line}>
        <span className={classes.main}>
          <bdi>{hit.title}</bdi>
        </span>
        <span className={classes.side}>
          <bdi>{hit.detail}</bdi>
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
