// A date and time put together from their parts, with exactly the precision that was stated.
import { partialDate, two } from '../../contract/dating/calendar.ts';

export interface Clock {
  hour: number;
  minute: number;
  second?: number;
  /** "Z" or "+03:00"; only where one was stated. */
  zone?: string;
}

/** Adds the time to a date of day precision; null where there is no such time. */
export function withClock(date: string | null, clock: Clock | null): string | null {
  if (date === null || clock === null) return date;
  const { hour, minute, second, zone } = clock;
  if (hour > 23 || minute > 59 || (second ?? 0) > 59 || date.length !== 10) return null;
  return `${date}T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}${zone ?? ''}`;
}

/**
 * 05/03/2026 is the fifth of March to some and the third of May to others: null unless one of the two numbers settles it.
 * Dots are only ever written with the day first.
 */
export function numericDate(first: number, second: number, year: number, separator: string): string | null {
  if (separator === '.' || first > 12 || first === second) return partialDate(year, second, first);
  return second > 12 ? partialDate(year, first, second) : null;
}
