// What the remarks in the margin of a document are about: the words between the beginning and the end of each.
import { tidyBlockText } from './article-blocks.ts';

/** A quote is cut off behind this many characters: one remark may be about a whole chapter. */
const LONGEST_QUOTE = 2000;

export interface MarginQuotes {
  /** What the text says, as it is read; a blank line behind each paragraph. */
  say: (words: string) => void;
  begin: (id: string) => void;
  end: (id: string) => void;
  /** The words of this remark's stretch as the canonical text has them; '' where it has none. */
  quote: (id: string) => string;
}

export function collectQuotes(): MarginQuotes {
  const said: string[] = [];
  const ranges = new Map<string, { from: number; to: number }>();
  return {
    say: (words) => void said.push(words),
    begin: (id) => void ranges.set(id, { from: said.length, to: said.length }),
    end: (id) => {
      const range = ranges.get(id);
      if (range) range.to = said.length;
    },
    quote: (id) => {
      const { from, to } = ranges.get(id) ?? { from: 0, to: 0 };
      return quoteOf(said, from, to).split('\n\n').map(tidyBlockText).filter(Boolean).join('\n\n');
    },
  };
}

function quoteOf(said: readonly string[], from: number, to: number): string {
  let quote = '';
  for (let at = from; at < to && quote.length < LONGEST_QUOTE; at++) quote += said[at] ?? '';
  return quote.length > LONGEST_QUOTE ? quote.slice(0, LONGEST_QUOTE).toWellFormed() : quote;
}
