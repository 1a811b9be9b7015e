// A date and time put together from their parts, with exactly the precision that was stated.

export interface Clock {
  hour: number;
  minute: number;
  second?: number;
  /** "Z" or "+03:00"; only where one was stated. */
  zone?: string;
}

/** "2026", "2026-01", "2026-01-20" as a `PartialDate`, or null where there is no such day. */
export function partialDate(year: number, month: number, day?: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  const head = `${year}-${two(month)}`;
  if (day === undefined) return head;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${head}-${two(day)}` : null;
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

function two(number: number): string {
  return String(number).padStart(2, '0');
}
