// Days of the calendar as text ("2026-01-20"), without any clock or zone.

/** "2026", "2026-01", "2026-01-20" as a `PartialDate`, or null where there is no such day. */
export function partialDate(year: number, month: number, day?: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  const head = `${year}-${two(month)}`;
  if (day === undefined) return head;
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${head}-${two(day)}` : null;
}

/** The day that a partial date states ("2026-01-20T11:38" states one, "2026-01" and an interval do not). */
export function dayOf(date: string | null): string | null {
  return date === null ? null : (/^(\d{4}-\d{2}-\d{2})(?:T[^/~]*)?$/.exec(date)?.[1] ?? null);
}

export function plusDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** The month so many months later, as "2026-01". */
export function plusMonths(day: string, months: number): string {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months, 1)).toISOString().slice(0, 7);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
