// A hit in its sentence: the sentence around a place, cut to what fits two lines, with its marks.
import type { Snippet } from '../../contract/search.ts';
import type { WordFinder } from '../../contract/text/find-words.ts';
import { snapToSentences } from '../../contract/text/snap.ts';
import type { Span } from '../../contract/text/span.ts';

const longest = 280;

/** The sentence around `at` (the beginning of the text where it is null), cut to 280 units, with every word marked. */
export function cutSnippet(text: string, at: Span | null, words: WordFinder): Snippet {
  const { start, end } = bounded(text, snapToSentences(text, lineAround(text, at ?? { start: 0, end: 0 })), at);
  const before = start > 0 && !/[\n.!?؟]\s*$/.test(text.slice(Math.max(0, start - 4), start)) ? '… ' : '';
  const cut = text.slice(start, end);
  const shown = `${before}${cut.replaceAll('\n', ' ')}${end < text.length && text.charAt(end) !== '\n' && !/[.!?؟”"]$/.test(cut) ? ' …' : ''}`;
  const marks = words.find(cut).map((mark) => ({ start: mark.start + before.length, end: mark.end + before.length }));
  return { text: shown, marks };
}

/** Never past a line end: a headline and the sentence below it are two things. */
function lineAround(text: string, { start, end }: Span): Span {
  const stop = text.indexOf('\n', end);
  return { start, end: Math.max(end, Math.min(stop === -1 ? text.length : stop, end + 1)) };
}

function bounded(text: string, sentence: Span, at: Span | null): Span {
  const lineStart = text.lastIndexOf('\n', (at?.start ?? 0) - 1) + 1;
  const start = Math.max(sentence.start, lineStart);
  const lineEnd = text.indexOf('\n', at?.end ?? 0);
  const end = Math.min(sentence.end, lineEnd === -1 ? text.length : lineEnd);
  if (end - start <= longest) return { start, end };
  const from = Math.max(start, (at?.start ?? start) - longest / 3);
  return wholeWords(text, { start: from, end: Math.min(end, from + longest) }, { start, end });
}

function wholeWords(text: string, cut: Span, within: Span): Span {
  const nextSpace = text.indexOf(' ', cut.start);
  const lastSpace = text.lastIndexOf(' ', cut.end);
  return {
    start: cut.start === within.start || nextSpace === -1 || nextSpace > cut.start + 30 ? cut.start : nextSpace + 1,
    end: cut.end === within.end || lastSpace < cut.end - 30 ? cut.end : lastSpace,
  };
}
