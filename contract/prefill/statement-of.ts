// The statement of a claim: the words of its quote, without "X said that" where what remains is a sentence.
import type { Legible } from '../dating/legible.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';

/** Fewer words than this are left with their attribution: "said so". Arabic needs no verb to make a sentence of two. */
const shortest = (text: string) => (/\p{Script=Arabic}/u.test(text) ? 2 : 3);

/** Without its "X said" nobody would know who "they" are. */
const POINTS_BACK = /^["«\s]*(?:it|its|they|their|he|his|she|her|theirs|them|him)\b/i;

export interface Statement {
  text: string;
  /** Where it stands in the legible text. */
  span: Span;
  /** Whether words were left out. */
  isCut: boolean;
}

/** `attribution`: the one that governs the quote and whose speaker is known, or null. */
export function statementOf(original: string, reading: Legible, quote: Span, attribution: Attribution | null): Statement {
  const whole = { text: capitalised(words(original, reading, quote)), span: quote, isCut: false };
  const cut = attribution && said(reading.folded, quote, attribution);
  if (!cut) return whole;
  const text = bare(words(original, reading, cut));
  if (text.split(' ').length < shortest(text)) return whole;
  // "… said 112 were aboard, and that 81 were saved": the second "that" hung on the words left out.
  return { text: cut.start > quote.start ? capitalised(text.replace(/ and that /g, ' and ')) : text, span: cut, isCut: true };
}

function said(folded: string, quote: Span, { side, start, end, isClause }: Attribution): Span | null {
  if (side === 'follows') {
    const isInside = end > quote.start && end < quote.end;
    if (!isInside || !isClause || opens(folded.slice(end, quote.end)) || POINTS_BACK.test(folded.slice(end))) return null;
    return { start: end, end: quote.end };
  }
  if (start <= quote.start || start >= quote.end) return null;
  // Only at the very end: what follows the attribution may be said by somebody else, or go on quoting.
  if (!/^[\s."”»]*$/.test(folded.slice(end, quote.end))) return null;
  const before = folded.slice(quote.start, start).replace(/[\s,"«»]+$/, '');
  if (opens(before.replace(/^["«]/, '')) || POINTS_BACK.test(before)) return null;
  return { start: quote.start, end: quote.start + before.length };
}

/** A quotation mark that is opened and not closed would be left standing. */
function opens(text: string): boolean {
  return (text.match(/"/g) ?? []).length % 2 === 1 || (text.match(/«/g) ?? []).length !== (text.match(/»/g) ?? []).length;
}

function words(original: string, { offsets }: Legible, { start, end }: Span): string {
  return original.slice(offsets[start] ?? 0, offsets[end] ?? original.length).replace(/\s+/g, ' ').trim();
}

/** Quotation marks around the whole go with the attribution. */
function bare(text: string): string {
  const open = /^["“«]/.test(text) && !/["“«»”]/.test(text.slice(1).replace(/["”»][.,]?$/, ''));
  return open ? text.slice(1).replace(/["”»](?=[.,]?$)/, '').trim() : text;
}

/** A sentence begins with a capital; a name such as iPlus has its own way. */
function capitalised(text: string): string {
  return text.replace(/^\p{Ll}(?!\p{L}*\p{Lu})/u, (letter) => letter.toUpperCase());
}
