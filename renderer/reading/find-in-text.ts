// Finding words in one article, spelt as the project's search spells them; a long text is folded once, in slices; pure.
import { foldedWithWayBack, foldText, LETTERS, type WayBack } from '../../contract/text/fold.ts';
import { snapToGraphemes } from '../../contract/text/snap.ts';
import type { Span } from '../../contract/text/span.ts';

export interface TextFinder {
  /** Folds for about so many ms; true once the whole text is folded. ASCII costs 10 ms a million letters, Arabic a second. */
  fold: (ms: number) => boolean;
  /** Where the words occur in what is folded by now, in order: UTF-16 spans that never cut a character. A new list only when it grew. */
  find: (query: string, wholeWords: boolean) => readonly Span[];
}

interface FoldedBlock extends WayBack {
  /** Of the block in the text. */
  at: number;
}

interface Search {
  query: string;
  wholeWords: boolean;
  pattern: RegExp | null;
  /** How many of the folded blocks were looked through. */
  blocks: number;
  found: Span[];
}

/** `blocks` as in the article, dimmed ones too. What is sought may run over a line end inside a block, not over blocks. */
export function createFinder(text: string, blocks: readonly Span[]): TextFinder {
  const folded: FoldedBlock[] = [];
  let search: Search = { query: '', wholeWords: false, pattern: null, blocks: 0, found: [] };
  return {
    fold(ms) {
      const until = performance.now() + ms;
      for (let count = 0; folded.length < blocks.length; count++) {
        if (count % 16 === 15 && performance.now() >= until) return false;
        const block = blocks[folded.length];
        if (block) folded.push({ ...foldedWithWayBack(text.slice(block.start, block.end)), at: block.start });
      }
      return true;
    },
    find(query, wholeWords) {
      if (search.query !== query || search.wholeWords !== wholeWords) {
        search = { query, wholeWords, pattern: patternOf(query, wholeWords), blocks: 0, found: [] };
      }
      const { pattern } = search;
      if (!pattern || search.blocks === folded.length) return search.found;
      const fresh = folded.slice(search.blocks).flatMap((block) => findInBlock(text, block, pattern));
      search.blocks = folded.length;
      if (fresh.length > 0) search.found = search.found.concat(fresh);
      return search.found;
    },
  };
}

function findInBlock(text: string, { folded, startOf, endOf, at }: FoldedBlock, pattern: RegExp): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const span = snapToGraphemes(text, { start: at + startOf(match.index), end: at + endOf(match.index + match[0].length) });
    const last = found.at(-1);
    if (!last || last.end <= span.start) found.push(span);
  }
  return found;
}

/** Null where nothing is left to look for, as of a query of harakat alone. */
function patternOf(query: string, wholeWords: boolean): RegExp | null {
  const parts = foldText(query).trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0) return null;
  const said = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  return new RegExp(wholeWords ? `(?<![${LETTERS}])${said}(?![${LETTERS}])` : said, 'gu');
}

/** Index of the first match that does not end before this offset, else of the first one; -1 without matches. */
export function matchFrom(matches: readonly Span[], offset: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return matches.length === 0 ? -1 : low % matches.length;
}
