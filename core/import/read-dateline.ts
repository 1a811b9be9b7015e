// The dateline at the head of a report: "PORT SADEL, 8 November 2026 (CPA) — …", "Port Sadel (CPA) - 8 November 2026 - …".
import { dateAtEnd, readDate } from './read-date-line.ts';

export interface Dateline {
  place: string;
  /** A `PartialDate`; null where it has none or one without a year. */
  date: string | null;
  outlet: string | null;
}

const HEAD = /^(.{2,110}?)(?:\s*[—–]\s*|\s+--?\s+|\s*ـ\s+)(?=\S)/u;
const OUTLET = /\s*\(([\p{Lu}\p{Lo}][^()]{1,50})\)\s*$/u;
const YEARLESS = /[,\s]+(?:[A-Z][a-z]{2,8}\.?\s+\d{1,2}|\d{1,2}\s+[A-Z][a-z]{2,8})$/;

/** Reads the head of a paragraph. A dateline needs a place and, behind it, a date or an outlet in brackets; else null. */
export function readDateline(paragraph: string): Dateline | null {
  const [whole = '', found = ''] = HEAD.exec(paragraph.slice(0, 140)) ?? [];
  const head = found.trim();
  if (head === '') return null;
  const outlet = OUTLET.exec(head);
  const before = outlet ? head.slice(0, outlet.index) : head;
  const from = dateAtEnd(before);
  const date = from === undefined ? dateBehind(paragraph.slice(whole.length)) : readDate(before.slice(from).replace(/^[\s,،]+/, ''));
  const place = before.slice(0, from).replace(YEARLESS, '').replace(/[\s,،]+$/, '');
  if (!isPlace(place) || (date === null && !outlet)) return null;
  return { place, date, outlet: outlet?.[1]?.trim() ?? null };
}

/** "Damascus (Reuters) - 20 January 2026 - The ministry …": the date stands between two dashes. */
function dateBehind(rest: string): string | null {
  const between = HEAD.exec(rest.slice(0, 80))?.[1];
  return between === undefined ? null : readDate(between.trim());
}

/** A name: capitals or capitalised words, or a few words of a script without capitals. */
function isPlace(text: string): boolean {
  const words = text.split(/[\s,،]+/).filter(Boolean);
  return words.length > 0 && words.length <= 6 && words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:of|de|la|al-.+)$/.test(word));
}
