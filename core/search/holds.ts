// Does a sentence or paragraph by itself hold what a search looks for? Filters were answered by its article and count as met.
import type { QueryNode, Words } from '../../contract/search/query-tree.ts';
import { wordFinder, type WordFinder } from '../../contract/text/find-words.ts';
import { foldText } from '../../contract/text/fold.ts';
import { formsOfWords } from './index-expression.ts';

/** The search made ready to be asked of many stretches of text. */
export function holderOf(node: QueryNode): (text: string) => boolean {
  const test = testOf(node);
  return (text) => test(foldText(text));
}

type Test = (folded: string) => boolean;

function testOf(node: QueryNode): Test {
  switch (node.kind) {
    case 'words': {
      const finder = finderOf(node);
      return (folded) => finder.isIn(folded);
    }
    case 'near': {
      const finders = node.items.map(finderOf);
      return (folded) => finders.every((finder) => finder.isIn(folded)) && areNear(folded, finders, node.distance);
    }
    case 'filter':
      return () => true;
    case 'not': {
      const item = node.item.kind === 'filter' ? null : testOf(node.item);
      return (folded) => item === null || !item(folded);
    }
    case 'and': {
      const items = node.items.map(testOf);
      return (folded) => items.every((item) => item(folded));
    }
    case 'or': {
      const items = node.items.map(testOf);
      return (folded) => items.some((item) => item(folded));
    }
  }
}

export function finderOf(words: Words): WordFinder {
  return wordFinder(formsOfWords(words).map((form) => (words.prefix ? `${form}*` : form)));
}

/** Has it words that must stand near each other? Then a hit alone says nothing. */
export function hasNear(node: QueryNode): boolean {
  if (node.kind === 'near') return true;
  return (node.kind === 'and' || node.kind === 'or') && node.items.some(hasNear);
}

interface Place {
  /** Counted in words. */
  from: number;
  to: number;
}

/** As FTS5 counts: the words between all of them, but for themselves, are at most `distance`. */
function areNear(folded: string, finders: readonly WordFinder[], distance: number): boolean {
  const starts = [...folded.matchAll(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)].map(({ index }) => index);
  const places = finders.map((finder) => finder.find(folded).map(({ start, end }) => ({ from: wordAt(starts, start), to: wordAt(starts, end - 1) })));
  const [first = [], ...others] = places;
  return first.some((place) => fits(place, place, others, 0, distance));
}

function fits(span: Place, last: Place, others: readonly Place[][], own: number, distance: number): boolean {
  const length = own + (last.to - last.from + 1);
  const [next, ...rest] = others;
  if (!next) return span.to - span.from + 1 - length <= distance;
  return next.some((place) => fits({ from: Math.min(span.from, place.from), to: Math.max(span.to, place.to) }, place, rest, length, distance));
}

/** The word that holds this unit. Binary search. */
function wordAt(starts: readonly number[], unit: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= unit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
