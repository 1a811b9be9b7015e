// The author of a text, where a byline names one.
import { dateAtEnd, readDate } from './read-date-line.ts';
import type { Found } from './imported-article.ts';
import { placeOf, type Piece } from './pieces.ts';

export interface Byline {
  author: string;
  outlet: string | null;
}

const BY = /^(?:written |reported |words |story |text )?by:?\s+(?=\p{Lu})/iu;
const BY_ARABIC = /^(?:بقلم\s*[:：]?|(?:كتب|كتبت|كتبه|تقرير|إعداد|اعداد|المراسل|مراسلنا)\s*[:：])\s*(?=\p{L})/u;
const REPORTING = /^\(?reporting by\s+(\p{Lu}[^;.()]{2,100})/iu;
const ROLE = /\b(?:correspondents?|editors?|reporters?|writers?|staff|bureau)\b/i;
const SECTION = /^(?:world|news|politics|business|economy|sports?|opinion|analysis|local|national|international|culture|technology|science|health|asia|africa|europe|americas|middle east)(?: news)?$/i;
const SEPARATOR = /\s*[|–—•·-]\s+(?=(?:by|بقلم|كتب|كتبت|إعداد|تقرير)[\s:])/iu;
const PRESS =
  /^(?:the\s|صحيفة |جريدة |وكالة |قناة |موقع |مجلة |إذاعة )|\b(?:times|herald|post|gazette|tribune|courier|chronicle|observer|monitor|mirror|journal|press|news|newspaper|agency|radio|television|tv|media|review|mail|star|telegraph|dispatch|bulletin|wire)$/i;

/** How far down or up a byline is looked for, in pieces. */
const TOP = 12;
const BOTTOM = 6;

export function findByline(pieces: readonly Piece[]): { byline: Found<string>; outlet: Found<string> | null } | null {
  for (const piece of [...pieces.slice(0, TOP), ...pieces.slice(TOP).slice(-BOTTOM)]) {
    const read = readByline(piece.text) ?? readCredit(piece.text);
    if (!read) continue;
    const from = placeOf(piece);
    return { byline: { value: read.author, from }, outlet: read.outlet === null ? null : { value: read.outlet, from } };
  }
  return null;
}

/** "By Lena Oran, The Harbour Post | 8 November 2026": the names, and the outlet where it is one; null for any other line. */
export function readByline(text: string): Byline | null {
  if (text.length > 160) return null;
  const behind = afterOutlet(text);
  const label = BY.exec(behind) ?? BY_ARABIC.exec(behind);
  if (!label) return null;
  const [head = ''] = behind.slice(label[0].length).split(/\s*[|•·]\s*|\s+[–—]\s+/);
  const undated = head.slice(0, dateAtEnd(head) ?? head.length).replace(/[\s,،]+$/, '');
  const [names = '', ...rest] = undated.split(/\s*[,،]\s*|\s+for\s+(?=The\s)/);
  const before = text.slice(0, text.length - behind.length).replace(/[\s|–—•·-]+$/, '');
  const outlet = rest.find((part) => PRESS.test(part) && !ROLE.test(part)) ?? (PRESS.test(before) ? before : outletInRow(behind));
  const others = rest.filter((part) => part !== outlet && !ROLE.test(part) && /\s/.test(part));
  const author = [names.replace(/\s+in\s+\p{Lu}.*$/u, ''), ...others].join(', ');
  return isNames(author) ? { author, outlet } : null;
}

/** The middle of "By Lena Oran | Harbour Wire | 8 November 2026", unless it is a section or an office. */
function outletInRow(text: string): string | null {
  const [, middle, date, ...more] = text.split(/\s+[|•·]\s+/);
  if (middle === undefined || date === undefined || more.length > 0 || readDate(date) === null) return null;
  return isNames(middle) && !ROLE.test(middle) && !SECTION.test(middle) ? middle : null;
}

/** What follows "The Harbour Post |" or "صحيفة المرسى –", where the line begins so; else the whole line. */
function afterOutlet(text: string): string {
  const parts = SEPARATOR.exec(text);
  return parts ? text.slice(parts.index + parts[0].length) : text;
}

function readCredit(text: string): Byline | null {
  const names = text.length <= 300 ? REPORTING.exec(text)?.[1]?.trim() : undefined;
  return names && isNames(names) ? { author: names, outlet: null } : null;
}

/** Words that begin with a capital (or have none, as in Arabic), and the little words between names. */
function isNames(text: string): boolean {
  const words = text.split(/[\s,،]+/).filter(Boolean);
  const named = words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:and|&|with|de|da|del|di|la|van|von|der|bin|ibn|bint|al-.+|el-.+)$/u.test(word));
  return named && words.length <= 14 && text.length >= 3 && !/[.!?؟]$/.test(text) && !/^(?:our|a|an|the)\b/i.test(text);
}
