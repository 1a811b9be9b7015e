// Lines of the library in one order, from which some are taken and into which some are put without sorting all again; pure.
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleSort } from '../../contract/browsing.ts';
import { compareKeys, sortKeys, type SortKey } from './browse-articles.ts';

export interface Placed {
  article: ArticleSummary;
  key: SortKey;
}

export interface LineOrder {
  sort: ArticleSort;
  direction: 1 | -1;
  placed: readonly Placed[];
}

type By = Pick<LineOrder, 'sort' | 'direction'>;

export function orderLines(articles: readonly ArticleSummary[], by: By): LineOrder {
  return { ...by, placed: placed(articles, by) };
}

/** `gone` as they were when they were put there. A binary search for each, then copies of what lies between. */
export function mendOrder(order: LineOrder, gone: readonly ArticleSummary[], come: readonly ArticleSummary[]): LineOrder {
  return { ...order, placed: put(take(order.placed, placed(gone, order), order.direction), placed(come, order), order.direction) };
}

function placed(articles: readonly ArticleSummary[], { sort, direction }: By): Placed[] {
  const key = sortKeys[sort];
  return articles.map((article) => ({ article, key: key(article) })).sort((one, other) => compare(one, other, direction));
}

/** Equals come in the order of import, the last first, in either direction. */
function compare(one: Placed, other: Placed, direction: 1 | -1): number {
  if (one.article.id === other.article.id) return 0;
  return compareKeys(one.key, other.key, direction) || (one.article.id < other.article.id ? 1 : -1);
}

function take(many: readonly Placed[], few: readonly Placed[], direction: 1 | -1): readonly Placed[] {
  const pieces: (readonly Placed[])[] = [];
  let from = 0;
  for (const place of few) {
    const at = placeFor(many, place, from, direction);
    if (many[at]?.article.id !== place.article.id) throw new Error(`line ${place.article.id} is not where it was put`);
    pieces.push(many.slice(from, at));
    from = at + 1;
  }
  return few.length === 0 ? many : [...pieces, many.slice(from)].flat();
}

function put(many: readonly Placed[], few: readonly Placed[], direction: 1 | -1): readonly Placed[] {
  const pieces: (readonly Placed[])[] = [];
  let from = 0;
  for (const place of few) {
    const at = placeFor(many, place, from, direction);
    pieces.push(many.slice(from, at), [place]);
    from = at;
  }
  return few.length === 0 ? many : [...pieces, many.slice(from)].flat();
}

/** The index of the first that does not come before it. */
function placeFor(many: readonly Placed[], place: Placed, from: number, direction: 1 | -1): number {
  let [low, high] = [from, many.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = many[middle];
    if (other && compare(other, place, direction) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
