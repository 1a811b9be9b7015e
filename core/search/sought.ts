// What a search looks for inside a text: where its words stand, in which sentence most of them meet, and that sentence with its marks.
import type { Words } from '../../contract/search/query-tree.ts';
import type { Snippet } from '../../contract/search.ts';
import { wordFinder, type WordFinder } from '../../contract/text/find-words.ts';
import { foldText } from '../../contract/text/fold.ts';
import { sentencesIn } from '../../contract/text/sentences.ts';
import type { Span } from '../../contract/text/span.ts';
import { formsOfWords } from './index-expression.ts';
import { cutSnippet } from './snippet.ts';

/** Where the line behind the title begins, if this place lies in it; a photo's caption may stand above a title. */
function endOfTitle(title: string, text: string, { start }: Span): number | null {
  const begin = text.startsWith(title) && start < title.length ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  return text.startsWith(title, begin) && start < begin + title.length ? Math.min(text.length, begin + title.length + 1) : null;
}

export class Sought {
  /** One finder for each word or phrase, with all its spellings. */
  readonly #each: WordFinder[];
  readonly #any: WordFinder;

  constructor(words: readonly Words[]) {
    const forms = words.map((one) => formsOfWords(one).map((form) => (one.prefix ? `${form}*` : form)));
    this.#each = forms.map(wordFinder);
    this.#any = wordFinder(forms.flat());
  }

  /** Every place of any of the words, in order, as UTF-16 spans that never cut a character. */
  all(text: string, limit?: number): Span[] {
    return this.#any.find(text, limit);
  }

  /** Of which words there is at least one in this text, by their place in the query. */
  present(text: string): boolean[] {
    const folded = foldText(text);
    return this.#each.map((finder) => finder.isIn(folded));
  }

  /**
   * The place to show: the first hit of the line, and in it of the sentence, that holds the most of the words. Null where
   * there is none. Looks from `from` on, the beginning of a line. Costs folding the text up to a line that holds them all.
   */
  best(text: string, from = 0): Span | null {
    let best: { line: Span; count: number } | null = null;
    for (let start = from; start <= text.length; ) {
      const stop = text.indexOf('\n', start);
      const end = stop === -1 ? text.length : stop;
      const count = this.#countIn(text.slice(start, end));
      if (count > (best?.count ?? 0)) best = { line: { start, end }, count };
      if (count === this.#each.length && count > 0) break;
      start = end + 1;
    }
    if (!best) return from > 0 ? null : (this.#any.find(text, 1)[0] ?? null); // a phrase over a line end
    const { line, count } = best;
    const within = count > 1 ? this.#bestSentence(text, line) : line;
    const [hit] = this.#any.find(text.slice(within.start, within.end), 1);
    return hit ? { start: within.start + hit.start, end: within.start + hit.end } : null;
  }

  /** As `best`; but what the title says, which stands above it anyway, only where nothing else does. */
  bestBelow(title: string | null, text: string): Span | null {
    const at = this.best(text);
    const end = at && title !== null ? endOfTitle(title, text, at) : null;
    return end === null ? at : (this.best(text, end) ?? at);
  }

  /** The sentence around this place (the beginning of the text where it is null) with every word marked. */
  snippet(text: string, at: Span | null): Snippet {
    return cutSnippet(text, at, this.#any);
  }

  #countIn(text: string): number {
    const folded = foldText(text);
    if (!this.#any.isIn(folded)) return 0;
    return this.#each.length === 1 ? 1 : this.#each.filter((finder) => finder.isIn(folded)).length;
  }

  #bestSentence(text: string, line: Span): Span {
    let best = line;
    let most = 0;
    for (const sentence of sentencesIn(text, line)) {
      const count = this.#countIn(text.slice(sentence.start, sentence.end));
      if (count > most) [best, most] = [sentence, count];
    }
    return best;
  }
}
