// Dates in attributes, structured data and short texts of a page, with exactly the precision and zone that they state.
import { partialDate } from '../../../contract/dating/calendar.ts';
import { withClock, type Clock } from '../date-parts.ts';
import { readDate } from '../read-date-line.ts';

const ISO =
  /^(\d{4})-?(\d{2})(?:-?(\d{2})(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\[[^\]]*\])?)?)?$/i;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const MAIL = /^(?:[A-Z][a-z]{2},\s*)?(\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC|Z|[+-]\d{4})?$/;
const SCRIPT = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?(?: (?:GMT|UTC)?([+-]\d{4}|UTC|GMT)?(?: \([^)]*\))?)? ?(\d{4})?$/;

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.([0-4]\d)(?:,?\s+(\d{1,2}):(\d{2}))?$/;

const EAST_ASIAN = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:(\d{1,2})\s*[:：时時]\s*(\d{2})\s*分?)?$/;

/** The web is no older: what states less is a placeholder of some program. */
const FIRST_YEAR = 1991;

/** A machine's date ("2026-01-20T11:38:00+0300", "Tue, 20 Jan 2026 08:38:00 GMT") or an English or Arabic one; else null. */
export function statedDate(raw: string): string | null {
  const text = raw.trim();
  if (text.length < 4 || text.length > 80) return null;
  const date = isoDate(text) ?? mailDate(text) ?? dottedDate(text) ?? eastAsianDate(text) ?? readDate(text);
  return date !== null && Number(date.slice(0, 4)) >= FIRST_YEAR ? date : null;
}

function isoDate(text: string): string | null {
  const match = ISO.exec(text) ?? SLASHED.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  // Six digits are a month to some and a day of this century to others; eight are a day.
  if (day === undefined && !text.includes('-')) return null;
  const date = partialDate(Number(year), Number(month), day === undefined ? undefined : Number(day));
  return hour === undefined ? date : (withClock(date, clockOf(hour, minute, second, zone)) ?? date);
}

/** 20.01.26: with dots the day comes first everywhere. */
function dottedDate(text: string): string | null {
  const match = DOTTED.exec(text);
  if (!match) return null;
  const [, day, month, year, hour, minute] = match;
  const date = partialDate(2000 + Number(year), Number(month), Number(day));
  return hour === undefined ? date : withClock(date, clockOf(hour, minute));
}

/** 2026年1月20日 11:38, as Chinese and Japanese pages write it. */
function eastAsianDate(text: string): string | null {
  const [, year, month, day, hour, minute] = EAST_ASIAN.exec(text) ?? [];
  const date = year === undefined ? null : partialDate(Number(year), Number(month), Number(day));
  return hour === undefined ? date : withClock(date, clockOf(hour, minute));
}

function mailDate(text: string): string | null {
  const mail = MAIL.exec(text);
  if (mail) return withClock(readDate(mail[1] ?? ''), clockOf(mail[2], mail[3], mail[4], mail[5]));
  const script = SCRIPT.exec(text.replace(/^(\w{3} \w{3} \d{2}) (\d{4})(.*)$/, '$1$3 $2'));
  if (!script) return null;
  const date = readDate(`${script[2]} ${script[1]} ${script[7]}`);
  return script[3] === undefined ? date : withClock(date, clockOf(script[3], script[4], script[5], script[6]));
}

function clockOf(hour = '', minute = '', second?: string, zone?: string): Clock {
  const clock: Clock = { hour: Number(hour), minute: Number(minute) };
  if (second !== undefined) clock.second = Number(second);
  const offset = offsetOf(zone);
  if (offset !== undefined) clock.zone = offset;
  return clock;
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
}

const IN_ADDRESS = /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/-]|$)/;
const IN_ADDRESS_PLAIN = /[/-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/.-]|$)/;

/** The day in an address ("/2026/01/20/"), or null. */
export function dateInAddress(url: string): string | null {
  const path = url.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const match = IN_ADDRESS.exec(path) ?? IN_ADDRESS_PLAIN.exec(path);
  const date = match ? partialDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  return date !== null && Number(date.slice(0, 4)) >= FIRST_YEAR ? date : null;
}
