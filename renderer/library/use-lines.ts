// What the library shows: the order of its lines from the core at once, the lines themselves as they come into view.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { Browsed } from '../../contract/browsing.ts';
import { client } from '../app/client.ts';
import { queryClient, questions } from '../app/questions.ts';
import type { LibraryBrowsing } from './browsing.ts';
import { Lines } from '../ui/lines.ts';

export interface LibraryLines {
  lines: Lines;
  /** The first articles themselves, which came with the order. */
  firstLines: readonly ArticleSummary[];
  /** Undefined while it is asked for the first time. */
  answer: Browsed | undefined;
  /** Changes with what is asked for (filter, order, groups), as soon as its answer is here; not with the articles. */
  asked: string;
  error: Error | null;
  fold: (group: string, folded: boolean) => void;
}

/** The first and the last, by their index; the last of none is before the first. */
interface Stretch {
  first: number;
  last: number;
}

/** The lines that are drawn now: there is one list of articles at a time, or one table. */
let inView: Stretch = { first: 0, last: -1 };

const nothing: Browsed = { ids: '', shown: 0, total: 0, groups: [] };
const noLines: readonly ArticleSummary[] = [];

/** So much is asked for first: a screen or two of ids, and the lines of a screen. */
const beginning = { ids: 360, lines: 48 };

/**
 * The first lines are here in a few milliseconds, whatever the number of articles; the rest follows. With `isWhole` all come at
 * once, for a place in the middle.
 */
export function useLibraryLines(browsing: LibraryBrowsing, trashed: boolean, isWhole: boolean): LibraryLines {
  const input = { ...browsing, filter: { ...browsing.filter, trashed } };
  const first = useQuery(questions.articles.begin.queryOptions({ input: { ...input, ...beginning }, enabled: !isWhole, placeholderData: keepPreviousData }));
  const isFirstHere = isWhole || (first.data !== undefined && !first.isPlaceholderData);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const whole = useQuery({
    ...questions.articles.browse.queryOptions({ input, enabled: isFirstHere, placeholderData: keepPreviousData }),
    // Another order is shown when the lines in its place are here, too: they would go blank at each step of a long import.
    queryFn: async ({ signal }) => {
      const answer = await client.articles.browse(input, { signal });
      await Promise.all(piecesOf(linesOf(answer, folded), inView).map((ids) => queryClient.fetchQuery(summariesOf(ids))));
      return answer;
    },
  });
  const isWholeHere = whole.data !== undefined && !whole.isPlaceholderData;
  const data = isWholeHere || !isFirstHere || isWhole ? whole.data ?? first.data : first.data;
  const wanted = JSON.stringify(input);
  const [asked, setAsked] = useState(wanted);
  if ((isWholeHere || (isFirstHere && !isWhole)) && asked !== wanted) setAsked(wanted);
  const lines = useMemo(() => linesOf(data ?? nothing, folded), [data, folded]);
  const fold = useCallback((group: string, isFolded: boolean) => {
    setFolded((before) => {
      const next = new Set(before);
      if (isFolded) next.add(group);
      else next.delete(group);
      return next;
    });
  }, [setFolded]);
  return { lines, firstLines: first.data?.lines ?? noLines, answer: data, asked, error: whole.error ?? first.error, fold };
}

function linesOf({ ids, groups, shown }: Browsed, folded: ReadonlySet<string>): Lines {
  return new Lines(ids, groups, folded, groups.length > 0 ? undefined : shown);
}

/**
 * Lines are asked for in pieces of this many, and so many ahead on either side: a wheel turned fast goes through fifty
 * lines of the table in a frame, an answer takes two or three.
 */
const piece = 60;
const ahead = 120;
/** Lines seen before are shown until their answer is here; beyond so many they are forgotten. */
const mostKnown = 4000;
const known = new Map<string, ArticleSummary>();

function byId(summaries: readonly ArticleSummary[]): Map<string, ArticleSummary> {
  return new Map(summaries.map((summary) => [summary.id, summary]));
}

function allById(answers: readonly { data: ArticleSummary[] | undefined }[]): Map<string, ArticleSummary> {
  return byId(answers.flatMap(({ data }) => data ?? []));
}

/** The ids of these lines in the pieces in which they are asked for: the same for every place in a piece. */
function piecesOf(lines: Lines, { first, last }: Stretch): string[][] {
  const from = Math.floor(Math.max(0, first) / piece);
  const to = Math.floor(Math.min(lines.count - 1, last) / piece);
  const pieces = Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => lines.idsBetween((from + at) * piece, (from + at + 1) * piece - 1));
  return pieces.filter((ids) => ids.length > 0);
}

/** Ready to be asked, under its name: to make that of so many ids in each frame of a scroll takes longer than drawing a line. */
function summariesOf(ids: string[]) {
  return queryClient.defaultQueryOptions(questions.articles.summaries.queryOptions({ input: { ids }, gcTime: 60_000 }));
}

/** The summaries of the lines from `first` to `last`: what has not come yet is undefined. */
export function useSummaries({ lines, firstLines }: Pick<LibraryLines, 'lines' | 'firstLines'>, first: number, last: number): (id: string) => ArticleSummary | undefined {
  const from = Math.floor(Math.max(0, first - ahead) / piece) * piece;
  const to = Math.floor(Math.min(lines.count - 1, last + ahead) / piece) * piece;
  const queries = useMemo(() => piecesOf(lines, { first: from, last: to }).map(summariesOf), [lines, from, to]);
  useEffect(() => {
    inView = { first, last };
  }, [first, last]);
  const here = useQueries({ queries, combine: allById });
  const atFirst = useMemo(() => byId(firstLines), [firstLines]);
  useEffect(() => {
    if (known.size > mostKnown) known.clear();
    for (const [id, summary] of here) known.set(id, summary);
  }, [here]);
  return useCallback((id) => here.get(id) ?? atFirst.get(id) ?? known.get(id), [here, atFirst]);
}
