// Cuts a search into its tokens, each with its place; knows words, phrases, filters, operators and brackets, and never fails.
import type { Span } from '../text/span.ts';
import { filterKeyOf, type FilterKey } from './filters.ts';

export type Token = { at: Span } & (
  | { kind: 'words'; words: string; prefix: boolean; phrase: boolean }
  | { kind: 'filter'; key: FilterKey; value: string; valueAt: Span }
  | { kind: 'unknown-filter'; key: string }
  | { kind: 'or' | 'and' | 'not' | 'open' | 'close' }
  | { kind: 'near'; distance: number }
  | { kind: 'comma' }
  | { kind: 'unclosed-quote' }
  | { kind: 'misplaced-star'; word: string }
);

/** What opens a quotation, and what may close it. */
const closers: Record<string, string> = { '"': '"', '“': '”"', '„': '“”"', '”': '”"', '«': '»' };
const nearDistance = 10;
const longestDistance = 999;

/** Offsets are UTF-16 code units of the query, end exclusive. Linear. */
export function tokensOf(typed: string): Token[] {
  const query = typed.replace(/\p{Cc}/gu, ' '); // SQLite reads a NUL as the end of an expression
  const tokens: Token[] = [];
  let at = 0;
  while (at < query.length) {
    if (isGap(query, at)) at++;
    else {
      const token = tokenAt(query, at);
      tokens.push(token);
      at = Math.max(token.at.end, at + 1);
    }
  }
  return tokens;
}

function isGap(query: string, at: number): boolean {
  return /\s/.test(query.charAt(at));
}

function tokenAt(query: string, start: number): Token {
  const first = query.charAt(start);
  if (first === '(' || first === ')') return { kind: first === '(' ? 'open' : 'close', at: { start, end: start + 1 } };
  if (first === '|') return { kind: 'or', at: { start, end: start + 1 } };
  if (first === ',' || first === '،') return { kind: 'comma', at: { start, end: start + 1 } };
  if (first === '-' && start + 1 < query.length && !isGap(query, start + 1)) return { kind: 'not', at: { start, end: start + 1 } };
  if (first in closers) return quotedAt(query, start);
  return bareAt(query, start);
}

/** Where the quotation that begins here is closed; -1 where it is not. */
function closingOf(query: string, start: number): number {
  const closing = closers[query.charAt(start)] ?? '"';
  for (let at = start + 1; at < query.length; at++) if (closing.includes(query.charAt(at))) return at;
  return -1;
}

function quotedAt(query: string, start: number): Token {
  const close = closingOf(query, start);
  if (close === -1) return { kind: 'unclosed-quote', at: { start, end: query.length } };
  const inside = query.slice(start + 1, close);
  const starred = query.charAt(close + 1) === '*';
  const prefix = starred || /\*\s*$/.test(inside);
  return { kind: 'words', words: inside.replace(/\*\s*$/, ''), prefix, phrase: true, at: { start, end: close + (starred ? 2 : 1) } };
}

function bareAt(query: string, start: number): Token {
  let end = start;
  while (end < query.length && !isGap(query, end) && !'()"“„«|'.includes(query.charAt(end))) end++;
  if (end === start) end++;
  const text = query.slice(start, end);
  const filter = filterAt(query, start, text);
  if (filter) return filter;
  const at = { start, end };
  const near = /^NEAR(?:\/(\d{1,4}))?$/.exec(text);
  if (near) return { kind: 'near', distance: Math.min(longestDistance, Number(near[1] ?? nearDistance)), at };
  if (text === 'OR' || text === 'AND' || text === 'NOT') return { kind: text === 'OR' ? 'or' : text === 'AND' ? 'and' : 'not', at };
  const word = text.replace(/[*,،;]+$/, '');
  if (/[\p{L}\p{N}]/u.test(word) && word.includes('*')) return { kind: 'misplaced-star', word: text, at };
  return { kind: 'words', words: word, prefix: /\*[,،;]*$/.test(text), phrase: false, at };
}

/** `key:value` or `key:"a value"`. What only looks like it (10:30, https://…) is words. */
function filterAt(query: string, start: number, text: string): Token | null {
  const written = /^([\p{L}]+):/u.exec(text)?.[1];
  if (written === undefined) return null;
  const key = filterKeyOf(written);
  const from = start + written.length + 1;
  if (!key) {
    const goesOn = text.length > written.length + 1 && !text.startsWith('//', written.length + 1);
    return goesOn ? { kind: 'unknown-filter', key: written, at: { start, end: start + text.length } } : null;
  }
  if (!(query.charAt(from) in closers)) {
    const end = start + text.length;
    return { kind: 'filter', key, value: query.slice(from, end), valueAt: { start: from, end }, at: { start, end } };
  }
  const close = closingOf(query, from);
  if (close === -1) return { kind: 'unclosed-quote', at: { start, end: query.length } };
  return { kind: 'filter', key, value: query.slice(from + 1, close), valueAt: { start: from, end: close + 1 }, at: { start, end: close + 1 } };
}
