// Whether two event times are so far apart that the claims speak of different events: 2019 beside 2026.

/** Sources differ by days about one event; more than this between two times means two events. */
const daysOfOneEvent = 31;
const millisecondsADay = 86_400_000;

/** True only where both times are known and more than a month lies between them; a time marked circa is never distant. */
export function haveDistantTimes(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.includes('~') || b.includes('~')) return false;
  const [fromA, toA] = days(a);
  const [fromB, toB] = days(b);
  return fromA - toB > daysOfOneEvent || fromB - toA > daysOfOneEvent;
}

/** First and last day that a `PartialDate` can mean, counted from 1970. */
function days(date: string): [from: number, to: number] {
  const [from = '', to = from] = date.split('/');
  return [firstDay(from), to === '..' ? Infinity : lastDay(to)];
}

function firstDay(date: string): number {
  return Date.parse(`${date.slice(0, 10)}${'-01-01'.slice(Math.min(6, date.slice(0, 10).length - 4))}`) / millisecondsADay;
}

function lastDay(date: string): number {
  const [year = 0, month, day] = date.slice(0, 10).split('-').map(Number);
  if (day !== undefined) return firstDay(date);
  return Date.UTC(year, month ?? 12, 0) / millisecondsADay;
}
