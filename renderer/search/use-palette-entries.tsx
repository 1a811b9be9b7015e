// What the palette offers for what is typed, in groups: commands, saved searches, tags, outlets, what is found, and the search of all texts.
import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { SavedSearch, SearchHit } from '../../contract/search.ts';
import type { Source } from '../../contract/sources.ts';
import type { Tag } from '../../contract/tags.ts';
import { questions } from '../app/questions.ts';
import { codebookRoute, go } from '../app/routes.ts';
import { keyInWords, useCommandList, type Command } from '../app/shortcuts.ts';
import { useTags } from '../codebook/use-tags.ts';
import { words } from '../words/catalogue.ts';
import { hitRoute } from './hit-route.ts';
import { Details } from './Details.tsx';
import { hitDetails, hitTitle } from './hit-text.ts';
import { Marked } from './Marked.tsx';
import { fromFirstMark } from './marked-pieces.ts';
import { searchablePart } from './query-parts.ts';
import { useFound } from './use-found.ts';
import { commandsFor, namedFor, prefixQuery } from './palette-matches.ts';
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
const paletteKinds = ['article', 'claim', 'question', 'party', 'passage', 'memo', 'briefing'] as const;
/** Of each kind so many, so that all can be seen. */
const perKind = 4;

export function usePaletteEntries(query: string): PaletteEntry[] {
  const commands = useCommandList();
  const hits = useHits(query);
  const saved = useQuery(questions.search.saved.queryOptions()).data;
  const outlets = useQuery(questions.sources.list.queryOptions()).data;
  const { tags, paths } = useTags();
  return useMemo(() => {
    const shown = commandsFor(commands, query);
    return [
      ...(query === '' ? shown : shown.slice(0, perGroup)).map(commandEntry),
      ...namedFor(saved ?? [], query).slice(0, perKind).map(savedEntry),
      ...namedFor(tags.map((tag) => ({ ...tag, name: paths.get(tag.id) ?? tag.name })), query).slice(0, perKind).map(tagEntry),
      ...namedFor(outlets ?? [], query).slice(0, perKind).map(outletEntry),
      ...paletteKinds.flatMap((record) => hitEntries(hits, record)),
      ...(query === '' ? [] : [searchEntry(query)]),
    ];
  }, [commands, hits, saved, tags, paths, outlets, query]);
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
  return { key: id, group: words.search.saved.title, shown: <NameLine name={name} side={query} />, run: () => go({ view: 'search', query }) };
}

function tagEntry({ id, name, usesBelow }: Tag): PaletteEntry {
  return { key: id, group: text.tags, shown: <NameLine name={name} side={text.uses(usesBelow)} />, run: () => go(codebookRoute('tags', id)) };
}

function outletEntry({ id, name, articles }: Source): PaletteEntry {
  return { key: id, group: text.outlets, shown: <NameLine name={name} side={text.articles(articles)} />, run: () => go(codebookRoute('outlets', id)) };
}

function NameLine({ name, side }: { name: string; side: string }) {
  return (
    <span className={classes.line}>
      <span className={classes.main}>
        <bdi>{name}</bdi>
      </span>
      <span className={classes.side}>
        <bdi>{side}</bdi>
      </span>
    </span>
  );
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
          <bdi>{hasSnippet ? hitTitle(hit) : <Marked snippet={{ text: hitTitle(hit), marks: hit.titleMarks }} />}</bdi>
        </span>
        <span className={classes.side}>
          <Details parts={hitDetails(hit)} />
        </span>
      </span>
      {hasSnippet && (
        <span className={classes.snippet} dir={hit.direction}>
          <Marked snippet={fromFirstMark(hit.snippet)} direction={hit.direction} />
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
