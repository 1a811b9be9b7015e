// One line of the library as the shelf holds it: what is shown, and the words that it is filtered by, folded once.
import type { ArticleSummary } from '../../contract/articles.ts';
import { foldText } from '../../contract/text/fold.ts';

export interface ShelfLine {
  readonly article: ArticleSummary;
  /** Null until a filter by words first asks for them, or until the shelf has time. */
  words: string | null;
}

export function foldedWords(line: ShelfLine): string {
  return (line.words ??= wordsOf(line.article));
}

/** So many at a time take some milliseconds. */
const foldedTogether = 1000;

export function* foldInSteps(lines: Iterable<ShelfLine>): Generator<void> {
  let count = 0;
  for (const line of lines) {
    foldedWords(line);
    if (++count % foldedTogether === 0) yield;
  }
}

function wordsOf({ title, opening, source, byline, tags, fileName }: ArticleSummary): string {
  return foldText(`${title ?? ''}\n${opening}\n${source?.name ?? ''}\n${byline ?? ''}\n${tags.map(({ name }) => name).join('\n')}\n${fileName}`);
}

/** Must every one of these words occur? Null where none is asked for. */
export function holdsWords(asked: string): ((line: ShelfLine) => boolean) | null {
  const wanted = foldText(asked).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? null : (line) => wanted.every((word) => foldedWords(line).includes(word));
}
