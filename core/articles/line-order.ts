// Lines of the library in one order, from which some are taken and into which some are put without sorting all again; pure.
import type { ArticleSort } from '../../contract/browsing.ts';
import { compareKeys, sortKeys, type SortKey } from './browse-articles.ts';
import type { ShelfLine } from './shelf-line.ts';

export interface Placed {
  line: ShelfLine;
  key: SortKey;
}

/** Ascending; `backwards` reads it the other way. */
export interface LineOrder {
  sort: ArticleSort;
  placed: readonly Placed[];
}

export function orderLines(lines: Iterable<ShelfLine>, sort: ArticleSort): LineOrder {
  return { sort, placed: placed(lines, sort) };
}

/** So many lines are sorted in some milliseconds. */
const sortedTogether = 4000;

/** The same, for when there is time between other things: pieces are sorted, then merged two by two. */
export function* orderInSteps(lines: readonly ShelfLine[], sort: ArticleSort): Generator<void, LineOrder> {
  let runs: (readonly Placed[])[] = [];
  for (let from = 0; from < lines.length; from += sortedTogether) {
    runs.push(placed(lines.slice(from, from + sortedTogether), sort));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly Placed[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(merged(runs[at] ?? [], runs[at + 1] ?? []));
      yield;
    }
    runs = longer;
  }
  return { sort, placed: runs[0] ?? [] };
}

function merged(some: readonly Placed[], others: readonly Placed[]): readonly Placed[] {
  const all: Placed[] = [];
  let at = 0;
  for (const place of others) {
    for (let next = some[at]; next && compare(next, place) <= 0; next = some[++at]) all.push(next);
    all.push(place);
  }
  return at < some.length ? all.concat(some.slice(at)) : all;
}

/** `gone` as they were when they were put there. A binary search for each, then copies of what lies between. */
export function mendOrder({ sort, placed: all }: LineOrder, gone: readonly ShelfLine[], come: readonly ShelfLine[]): LineOrder {
  return { sort, placed: put(take(all, placed(gone, sort)), placed(come, sort)) };
}

/** The largest first; what cannot be compared stays last, and equals stay in the order of import, the last first. */
export function backwards({ placed: all }: LineOrder): readonly Placed[] {
  const turned: Placed[] = [];
  const none = all.findLastIndex(({ key }) => key !== null) + 1;
  for (let end = none; end > 0; ) {
    const begin = firstLike(all, end - 1);
    for (let at = begin; at < end; at++) turned.push(all[at] as Placed);
    end = begin;
  }
  return turned.concat(all.slice(none));
}

function firstLike(all: readonly Placed[], last: number): number {
  let at = last;
  while (at > 0 && all[at - 1]?.key === all[last]?.key) at--;
  return at;
}

function placed(lines: Iterable<ShelfLine>, sort: ArticleSort): Placed[] {
  const key = sortKeys[sort];
  return Array.from(lines, (line) => ({ line, key: key(line.article) })).sort(compare);
}

/** Keys first: ids of one import differ only near their ends, which makes them dear to compare. */
function compare(one: Placed, other: Placed): number {
  return compareKeys(one.key, other.key, 1) || compareIds(one.line.article.id, other.line.article.id);
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}

function take(many: readonly Placed[], few: readonly Placed[]): readonly Placed[] {
  const pieces: (readonly Placed[])[] = [];
  let from = 0;
  for (const place of few) {
    const at = placeFor(many, place, from);
    const { id } = place.line.article;
    if (many[at]?.line.article.id !== id) throw new Error(`line ${id} is not where it was put`);
    pieces.push(many.slice(from, at));
    from = at + 1;
  }
  return few.length === 0 ? many : [...pieces, many.slice(from)].flat();
}

function put(many: readonly Placed[], few: readonly Placed[]): readonly Placed[] {
  const pieces: (readonly Placed[])[] = [];
  let from = 0;
  for (const place of few) {
    const at = placeFor(many, place, from);
    pieces.push(many.slice(from, at), [place]);
    from = at;
  }
  return few.length === 0 ? many : [...pieces, many.slice(from)].flat();
}

/** The index of the first that does not come before it. */
function placeFor(many: readonly Placed[], place: Placed, from: number): number {
  let [low, high] = [from, many.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = many[middle];
    if (other && compare(other, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
