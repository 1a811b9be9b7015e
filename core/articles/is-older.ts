// Whether one text of an article was certainly written before another, by the dates that both state.

/** Half a day and a little: as far as two clocks of unknown zone can lie apart. */
const ZONE = 14 * 3_600_000;

interface Dated {
  published: string | null;
  updated: string | null;
}

/**
 * Compares the last date that each states (`PartialDate`s). Only where the whole of one lies before the whole of the other:
 * "2026-01" is not before "2026-01-20", and a text without a date is never older.
 */
export function isOlder(one: Dated, other: Dated): boolean {
  const [mine, theirs] = [one.updated ?? one.published, other.updated ?? other.published];
  if (mine === null || theirs === null) return false;
  const zoned = hasZone(mine) && hasZone(theirs);
  // Without a zone on both sides the clocks are compared as they stand: a day in print is the outlet's own day.
  const slack = !zoned && hasTime(mine) && hasTime(theirs) && hasZone(mine) !== hasZone(theirs) ? ZONE : 0;
  const [last, first] = [momentOf(mine, 'end', zoned), momentOf(theirs, 'start', zoned)];
  return last !== null && first !== null && last + slack < first;
}

const hasZone = (date: string): boolean => /(?:Z|[+-]\d\d:\d\d)$/.test(date) && hasTime(date);
const hasTime = (date: string): boolean => date.includes('T');

/** The first or last millisecond that a date can mean; null for intervals and for "about". */
function momentOf(date: string, edge: 'start' | 'end', zoned: boolean): number | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(date);
  if (!parts) return null;
  const [year = 0, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => (part === undefined ? undefined : Number(part)));
  const from = Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0) - (zoned ? offsetOf(parts[7]) : 0);
  if (edge === 'start') return from;
  if (month === undefined) return Date.UTC(year + 1, 0, 1) - 1;
  if (day === undefined) return Date.UTC(year, month, 1) - 1;
  if (hour === undefined) return from + 86_400_000 - 1;
  return from + (second === undefined ? 60_000 : 1000) - 1;
}

function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(zone ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
