// Dates as tables hold them: what the reader of date lines knows, and what programs write.
import { partialDate } from '../../../contract/dating/calendar.ts';
import { withClock } from '../date-parts.ts';
import { readDate } from '../read-date-line.ts';

const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?(Z)?)?$/;
const SECONDS = /^\d{10}(?:\.\d{1,6})?$/;
const MILLISECONDS = /^\d{13}$/;

/** 1990, in seconds: smaller numbers count something else. */
const EARLIEST = 631_152_000;

/** A `PartialDate`; null for anything ambiguous (05/03/2026) and for what is no date. Numbers since 1970 are moments in UTC. */
export function readCellDate(cell: string): string | null {
  const text = cell.trim();
  if (text.length < 4 || text.length > 100 || !/[\d٠-٩۰-۹]/.test(text)) return null;
  if (SECONDS.test(text)) return moment(Number(text));
  if (MILLISECONDS.test(text)) return moment(Number(text) / 1000);
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact;
    const date = partialDate(Number(year), Number(month), Number(day));
    if (hour === undefined) return date;
    return withClock(date, { hour: Number(hour), minute: Number(minute), second: second === undefined ? undefined : Number(second), zone });
  }
  // "… (Arabian Standard Time)" repeats the offset before it.
  return readDate(text.replace(/(?<=\d)\s*\([^()]{2,60}\)$/, ''));
}

function moment(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  return seconds < EARLIEST || date.getUTCFullYear() > 2100 ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
}
