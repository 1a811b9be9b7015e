// A stretch of Markdown as its reader sees it: words without the marks, links by their text, pictures by their description.
import { decodeReferences } from './character-references.ts';
import { pairTicks } from './code-spans.ts';

/** `defined` tells whether a link of this label is defined somewhere in the document ("[text][label]"). */
export function inlineText(raw: string, defined: (label: string) => boolean): string {
  if (!/[\\`*_~=[\]<&!]/.test(raw)) return raw;
  return textOf(matchMarks(tokensOf(raw, defined)));
}

interface Token {
  text: string;
  /** A run of `*`, `_`, `~` or `=` that may open or close emphasis. */
  run?: { sign: string; opens: boolean; closes: boolean };
  /** An opening bracket that waits for its end. */
  bracket?: boolean;
}

// Bounded, so that a mark without its end costs no more than the bound.
const AUTOLINK = /<((?:https?|ftp|mailto):[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/y;
const TAG = /<\/?([a-z][a-z0-9-]{0,30})(?:\s[^<>]{0,4000})?\/?>/iy;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/iy;
const FOOTNOTE = /\[\^([^\]\s]{1,60})\]/y;
const WIKI = /(!?)\[\[([^\][|\n]{1,300})(?:\|([^\][\n]{1,300}))?\]\]/y;
const TARGET = /\(\s{0,20}(?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4})(?:\s{1,20}(?:"[^"]{0,1000}"|'[^']{0,1000}'|\([^()]{0,1000}\)))?\s{0,20}\)(?:\{[^{}\n]{0,200}\})?/y;
const LABEL = /[ \t]?\[([^\][]{0,300})\]/y;
const ESCAPED = /[!-/:-@[-`{-~]/;
const PLAIN = /[^\\`*_~=[\]<&!]+/y;

function tokensOf(raw: string, defined: (label: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const source: Source = { raw, closingTicks: pairTicks(raw), lastComment: raw.lastIndexOf('-->') };
  const brackets: { token: number; at: number }[] = [];
  let at = 0;
  while (at < raw.length) {
    const sign = raw.charAt(at);
    if (sign === ']') {
      at = closeBracket(raw, at, tokens, brackets, defined);
      continue;
    }
    const read = readToken(source, at, sign);
    if (read.token.bracket) brackets.push({ token: tokens.length, at: at + read.token.text.length });
    tokens.push(read.token);
    at = read.next;
  }
  return tokens;
}

interface Source {
  raw: string;
  closingTicks: (at: number, length: number) => number | null;
  /** Where the last comment ends, so that none is looked for behind it. */
  lastComment: number;
}

function readToken(source: Source, at: number, sign: string): { token: Token; next: number } {
  const { raw } = source;
  const plain = matchAt(PLAIN, raw, at);
  if (plain) return { token: { text: plain[0] }, next: at + plain[0].length };
  if (sign === '\\') {
    const next = raw.charAt(at + 1);
    return ESCAPED.test(next) || next === '\n' ? { token: { text: next }, next: at + 2 } : { token: { text: sign }, next: at + 1 };
  }
  const special = sign === '`' ? readCode(source, at) : readSpecial(source, at, sign);
  if (special) return special;
  if (sign === '*' || sign === '_' || sign === '~' || sign === '=') return readRun(raw, at, sign);
  if (sign === '[') return { token: { text: '[', bracket: true }, next: at + 1 };
  if (sign === '!' && raw.charAt(at + 1) === '[') return { token: { text: '![', bracket: true }, next: at + 2 };
  return { token: { text: sign }, next: at + 1 };
}

/** Code between backticks, with its line ends as spaces and one space less at either end; a run without a partner is itself. */
function readCode({ raw, closingTicks }: Source, at: number): { token: Token; next: number } {
  let start = at;
  while (raw.charAt(start) === '`') start++;
  const end = closingTicks(at, start - at);
  if (end === null) return { token: { text: raw.slice(at, start) }, next: start };
  const code = raw.slice(start, end).replaceAll('\n', ' ');
  const bare = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '' ? code.slice(1, -1) : code;
  return { token: { text: bare }, next: end + start - at };
}

/** What stands for itself: addresses in angles, tags, character references, notes and links of note programs. */
function readSpecial({ raw, lastComment }: Source, at: number, sign: string): { token: Token; next: number } | null {
  const give = (match: RegExpExecArray, text: string) => ({ token: { text }, next: at + match[0].length });
  if (sign === '<') {
    const address = matchAt(AUTOLINK, raw, at);
    if (address) return give(address, address[1] ?? '');
    if (raw.startsWith('<!--', at) && lastComment >= at) return { token: { text: '' }, next: raw.indexOf('-->', at) + 3 };
    const tag = matchAt(TAG, raw, at);
    return tag && give(tag, /^br$/i.test(tag[1] ?? '') ? '\n' : '');
  }
  if (sign === '&') {
    const reference = matchAt(REFERENCE, raw, at);
    return reference && give(reference, decodeReferences(reference[0]));
  }
  if (sign !== '[' && sign !== '!') return null;
  const wiki = matchAt(WIKI, raw, at);
  if (wiki) return give(wiki, wiki[1] === '!' ? '' : (wiki[3] ?? wiki[2] ?? ''));
  const note = matchAt(FOOTNOTE, raw, at);
  return note && give(note, `[${note[1] ?? ''}]`);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** As CommonMark has it: a run opens before a word and closes behind one; `_` inside a word does neither. */
function readRun(raw: string, at: number, sign: string): { token: Token; next: number } {
  let next = at + 1;
  while (raw.charAt(next) === sign) next++;
  const text = raw.slice(at, next);
  const [before, behind] = [raw.charAt(at - 1), raw.charAt(next)];
  const opensByForm = behind !== '' && !/\s/.test(behind) && (!isMark(behind) || before === '' || /\s/.test(before) || isMark(before));
  const closesByForm = before !== '' && !/\s/.test(before) && (!isMark(before) || behind === '' || /\s/.test(behind) || isMark(behind));
  const word = sign === '_';
  const opens = opensByForm && (!word || !closesByForm || isMark(before));
  const closes = closesByForm && (!word || !opensByForm || isMark(behind));
  // One tilde or equals sign is just that.
  const counts = (sign !== '~' && sign !== '=') || text.length === 2;
  return { token: counts && (opens || closes) ? { text, run: { sign, opens, closes } } : { text }, next };
}

function isMark(sign: string): boolean {
  return /[\p{P}\p{S}]/u.test(sign);
}

/** At a `]`: where a target or a defined label makes a link of what it closes, brackets and target go. Gives where to go on. */
function closeBracket(raw: string, at: number, tokens: Token[], brackets: { token: number; at: number }[], defined: (label: string) => boolean): number {
  const open = brackets.pop();
  const opening = open && tokens[open.token];
  const end = opening ? endOfLink(raw, at, raw.slice(open.at, Math.min(at, open.at + 301)), defined) : null;
  if (!opening || end === null) {
    tokens.push({ text: ']' });
    return at + 1;
  }
  opening.text = '';
  return end;
}

/** Behind the target of "[…](target)" or "[…][label]"; null where the brackets are just brackets. */
function endOfLink(raw: string, at: number, text: string, defined: (label: string) => boolean): number | null {
  const target = matchAt(TARGET, raw, at + 1);
  if (target) return at + 1 + target[0].length;
  const label = matchAt(LABEL, raw, at + 1);
  if (label && defined(label[1] === '' ? text : (label[1] ?? ''))) return at + 1 + label[0].length;
  return defined(text) ? at + 1 : null;
}

/** Takes the marks of emphasis that have a partner off, in place. Each run is put on the stack once. */
function matchMarks(tokens: Token[]): Token[] {
  const open = new Map<string, Token[]>();
  for (const token of tokens) {
    const { run } = token;
    if (!run) continue;
    const waiting = open.get(run.sign) ?? [];
    open.set(run.sign, waiting);
    while (run.closes && token.text !== '' && waiting.length > 0) {
      const partner = waiting.at(-1);
      if (!partner) break;
      const count = Math.min(token.text.length, partner.text.length);
      token.text = token.text.slice(count);
      partner.text = partner.text.slice(count);
      if (partner.text === '') waiting.pop();
    }
    if (run.opens && token.text !== '') waiting.push(token);
  }
  return tokens;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}
