// Dates as English texts and machines write them: "Tuesday, January 20, 2026, 10:36 AM (GMT+3)", "20 Jan 2026", ISO.
import { partialDate } from '../../contract/dating/calendar.ts';
import { englishMonth as MONTH, englishMonthOf as monthOf } from '../../contract/dating/month-names.ts';
import { numericDate, withClock, type Clock } from './date-parts.ts';

const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?';

const WEEKDAY = /^(?:on\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?/i;
const ISO = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?!\d)/;
const DAY_FIRST = new RegExp(`^${ORDINAL}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(\\d{4})(?!\\d)`, 'i');
const MONTH_FIRST = new RegExp(`^${MONTH}\\s+${ORDINAL}(?:,\\s*|\\s+)(\\d{4})(?!\\d)`, 'i');
const MONTH_ONLY = new RegExp(`^${MONTH},?\\s+(\\d{4})(?!\\d)`, 'i');
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;

const CLOCK =
  /^(?:[Tt]|[\s,;|–—-]*(?:at\s+)?)(\d{1,2})(?:[:.h](\d{2})(?::(\d{2})(?:\.\d+)?)?|(?=\s*[ap]\.?m))\s*(a\.?m\.?|p\.?m\.?|hrs|h)?\s*(?:\(?\s*((?:utc|gmt|z)(?:\s*[+−-]\s*\d{1,2}(?::?\d{2})?)?|[+−-]\d{2}:?\d{2}|[a-z]{2,5}(?=\s*\)?\s*(?:,|$))|(?:\p{L}+\s){1,3}time)\s*\)?)?/iu;

// Only abbreviations that mean one offset everywhere; IST, CST, BST and "ET" do not.
const ZONES: Record<string, string> = {
  z: 'Z', utc: 'Z', gmt: 'Z', cet: '+01:00', cest: '+02:00', eet: '+02:00', eest: '+03:00', msk: '+03:00',
  edt: '-04:00', est: '-05:00', cdt: '-05:00', mdt: '-06:00', mst: '-07:00', pdt: '-07:00', pst: '-08:00',
};

/** Reads a text that is a date and nothing else, as a `PartialDate`; null for anything more, less or ambiguous. */
export function readEnglishDate(text: string): string | null {
  const bare = text.trim().replace(WEEKDAY, '');
  const date = dateAtStart(bare);
  if (date) {
    const rest = bare.slice(date.length);
    if (rest.trim() === '') return date.value;
    const clock = clockAtStart(rest);
    return clock && rest.slice(clock.length).trim() === '' ? withClock(date.value, clock.clock) : null;
  }
  const clock = clockAtStart(bare);
  if (!clock) return null;
  const behind = bare.slice(clock.length).replace(/^[\s,;|–—-]+/, '').replace(WEEKDAY, '');
  const after = dateAtStart(behind);
  return after && behind.slice(after.length).trim() === '' ? withClock(after.value, clock.clock) : null;
}

function dateAtStart(text: string): { value: string | null; length: number } | null {
  const iso = ISO.exec(text);
  if (iso) return at(iso, partialDate(Number(iso[1]), Number(iso[3]), iso[4] === undefined ? undefined : Number(iso[4])));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return at(dayFirst, partialDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1])));
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return at(monthFirst, partialDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])));
  const month = MONTH_ONLY.exec(text);
  if (month) return at(month, partialDate(Number(month[2]), monthOf(month[1])));
  const numeric = NUMERIC.exec(text);
  return numeric && at(numeric, numericDate(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2] ?? '/'));
}

function at(match: RegExpExecArray, value: string | null): { value: string | null; length: number } {
  return { value, length: match[0].length };
}

function clockAtStart(text: string): { clock: Clock; length: number } | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [whole, hours, minutes = '0', seconds, half, zone] = match;
  const clock: Clock = { hour: hourOf(Number(hours), half), minute: Number(minutes) };
  if (seconds !== undefined) clock.second = Number(seconds);
  const offset = offsetOf(zone);
  if (offset) clock.zone = offset;
  return { clock, length: whole.length };
}

function hourOf(hour: number, half = ''): number {
  if (!/^[ap]/i.test(half) || hour > 12) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/** "Z", "+03:00", or undefined for a zone that names no single offset. */
export function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const signed = /([+−-])\s*(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!signed) return ZONES[zone.toLowerCase()];
  return `${signed[1] === '+' ? '+' : '-'}${(signed[2] ?? '').padStart(2, '0')}:${signed[3] ?? '00'}`;
}
