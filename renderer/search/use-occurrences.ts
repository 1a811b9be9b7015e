// All hits of a search as they come in, and which of them are ticked; asked anew where the search or its scope changes.
import { useEffect, useMemo, useState } from 'react';
import type { ArticleOccurrences, HitScope } from '../../contract/search.ts';
import { client } from '../app/client.ts';
import { isCancelled, isCoreDown, refusalSentence } from '../app/refusal-sentence.ts';

export interface Occurrences {
  articles: readonly ArticleOccurrences[];
  /** Articles looked through, and how many there are. */
  done: number;
  total: number;
  running: boolean;
  /** There are more than can be shown. */
  full: boolean;
  refusal: string | null;
}

const nothing: Occurrences = { articles: [], done: 0, total: 0, running: true, full: false, refusal: null };

export function useOccurrences(query: string, scope: HitScope, boilerplate: boolean): Occurrences {
  const [state, setState] = useState(nothing);
  useEffect(() => {
    const stop = new AbortController();
    setState(nothing);
    void gather({ query, scope, boilerplate }, stop.signal, setState);
    return () => stop.abort();
  }, [query, scope, boilerplate]);
  return state;
}

/** Events come by the dozen of articles; the page is drawn ten times a second. */
const drawnEvery = 100;

async function gather(input: { query: string; scope: HitScope; boilerplate: boolean }, signal: AbortSignal, show: (state: Occurrences) => void) {
  const articles: ArticleOccurrences[] = [];
  let last = { done: 0, total: 0, full: false };
  let drawnAt = 0;
  const draw = (running: boolean, refusal: string | null = null) => !signal.aborted && show({ ...last, articles: [...articles], running, refusal });
  try {
    for await (const { articles: more, ...progress } of await client.search.occurrences(input, { signal })) {
      articles.push(...more);
      last = progress;
      if (performance.now() - drawnAt < drawnEvery) continue;
      drawnAt = performance.now();
      draw(true);
    }
    draw(false);
  } catch (error) {
    if (!isCancelled(error) && !isCoreDown(error)) draw(false, refusalSentence(error));
  }
}

export function keyOf(articleId: string, { start, end }: { start: number; end: number }): string {
  return `${articleId} ${start}-${end}`;
}

export interface Ticks {
  /** Everything is ticked but these, so that what still comes in is ticked as well. */
  left: ReadonlySet<string>;
  count: number;
  set(keys: readonly string[], ticked: boolean): void;
  clear(): void;
}

export function useTicks(articles: readonly ArticleOccurrences[]): Ticks {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const count = useMemo(
    () => articles.reduce((sum, { articleId, occurrences }) => sum + occurrences.filter((one) => !left.has(keyOf(articleId, one))).length, 0),
    [articles, left],
  );
  return {
    left,
    count,
    set: (keys, ticked) =>
      setLeft((before) => {
        const taken = new Set(keys);
        return ticked ? new Set([...before].filter((key) => !taken.has(key))) : new Set([...before, ...keys]);
      }),
    clear: () => setLeft(new Set()),
  };
}
