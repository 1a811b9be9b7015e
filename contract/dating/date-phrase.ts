// What a rule of the date grammar looks like: a pattern on folded text, and the date that a match means on its day.
import { dayOf, partialDate, plusDays, weekdayOf } from './calendar.ts';

/** What "Tuesday" and "last month" are counted from. */
export interface Anchor {
  /** Day of publication, or null where it is not known to the day. */
  day: string | null;
  /** Year of publication, where at least that is known. */
  year: number | null;
  /** The sentence speaks of what is to come, so that "on Tuesday" is the next one. */
  ahead: boolean;
}

export interface DateRule {
  pattern: RegExp;
  /** Null where the words mean no date that could be named; they are then not read in any other way either. */
  read(match: RegExpMatchArray, anchor: Anchor): string | null;
}

export function anchorOf(published: string | null, ahead = false): Anchor {
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  return { day: dayOf(published), year: year === undefined ? null : Number(year), ahead };
}

/** How far behind the day of publication a date without a year may lie and still be of that year: an event foretold. */
const FORETOLD = 31;

/** "19 January" without its year: the latest such day that is not far ahead; the next one where the future is spoken of. */
export function dayWithoutYear(month: number, day: number, { day: published, ahead }: Anchor): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const here = partialDate(year, month, day);
  if (here === null) return null;
  if (ahead) return here < published ? partialDate(year + 1, month, day) : here;
  return here > plusDays(published, FORETOLD) ? partialDate(year - 1, month, day) : here;
}

/** "January" without its year. */
export function monthWithoutYear(month: number, { day: published, ahead }: Anchor): string | null {
  if (published === null) return null;
  const year = Number(published.slice(0, 4));
  const here = partialDate(year, month);
  if (here === null) return null;
  if (ahead) return here < published.slice(0, 7) ? partialDate(year + 1, month) : here;
  return here > published.slice(0, 7) ? partialDate(year - 1, month) : here;
}

/** The last such weekday up to the day of publication; `turn` says "last" or "next". 0 is Sunday. */
export function weekdayNear(weekday: number, { day, ahead }: Anchor, turn?: 'last' | 'next'): string | null {
  if (day === null || weekday < 0) return null;
  const back = (weekdayOf(day) - weekday + 7) % 7;
  // On a Monday "will dive on Monday" may be today or in a week.
  if (ahead && back === 0 && turn === undefined) return null;
  if (turn === 'next' || (ahead && turn === undefined)) return plusDays(day, 7 - back);
  return plusDays(day, turn === 'last' && back === 0 ? -7 : -back);
}

/** From the Monday to the Sunday of the week so many weeks away, as an interval. */
export function weekAway(day: string | null, weeks: number): string | null {
  if (day === null) return null;
  const monday = plusDays(day, -((weekdayOf(day) + 6) % 7) + 7 * weeks);
  return `${monday}/${plusDays(monday, 6)}`;
}

/** Two days as an interval, null where they are no interval. */
export function interval(from: string | null, to: string | null): string | null {
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

export function circa(date: string | null, word: string | undefined): string | null {
  return date !== null && word ? `${date}~` : date;
}
