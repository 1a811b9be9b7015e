// The date phrases of English news: "on Monday", "19-20 January 2026", "about 19 Jan", "two days ago", "last month", "in 2019".
import { partialDate, plusDays, plusMonths } from './calendar.ts';
import { circa, dayWithoutYear, interval, monthWithoutYear, weekAway, weekdayNear, type Anchor, type DateRule } from './date-phrase.ts';
import { englishMonth as MONTH, englishMonthOf as monthOf, englishWeekdays } from './month-names.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})(?![\\d-]|,\\d)';
const CIRCA = '(?:(about|around|circa|ca?\\.|approximately|roughly|~)\\s*)?';
const WEEKDAY = '((?:sun|mon|tues|wednes|thurs|fri|satur)day)';
const PART = '(?:\\s+(?:morning|afternoon|evening|night))?';
const COUNTS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };

const rule = (source: string, read: DateRule['read']): DateRule => ({ pattern: new RegExp(`(?<![\\p{L}\\d-])${source}(?![\\p{L}])`, 'giu'), read });

const dated = (year: string | undefined, month: number, day: string | undefined, anchor: Anchor) =>
  year === undefined ? dayWithoutYear(month, Number(day), anchor) : partialDate(Number(year), month, Number(day));

/** In the order in which they are tried; what one has read no other reads again. */
export const englishDates: readonly DateRule[] = [
  // "after 19 January", "since 2014", "by Friday" bound an event and do not date it.
  rule(`(?:since|until|till|before|after|by|prior to|following|ahead of|from)\\s+(?:early\\s+|late\\s+|last\\s+|next\\s+|this\\s+|the\\s+)?(?:${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?|${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?|${MONTH}(?:,?\\s+${YEAR})?|${WEEKDAY}|yesterday|${YEAR}|(?:week|month|year)(?!\\s+ago))(?!\\s+(?:to|until|till)\\b)`, () => null),
  rule(`(?:(?:between|from)\\s+)?${DAY}\\s*(?:-|–|—|to|and|until)\\s*${DAY}\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?`, ([, from, to, month, year], anchor) =>
    interval(dated(year, monthOf(month), from, anchor), dated(year, monthOf(month), to, anchor))),
  rule(`(?:(?:between|from)\\s+)?${MONTH}\\s+${DAY}\\s*(?:-|–|—|to|and|until)\\s*${DAY}(?:,?\\s+${YEAR})?(?!\\d)`, ([, month, from, to, year], anchor) =>
    interval(dated(year, monthOf(month), from, anchor), dated(year, monthOf(month), to, anchor))),
  rule(`(?:on\\s+)?(?:${WEEKDAY},?\\s+)?${CIRCA}${DAY}[\\s-]+(?:of\\s+)?${MONTH}(?:,?[\\s-]+${YEAR})?`, ([, , about, day, month, year], anchor) =>
    circa(dated(year, monthOf(month), day, anchor), about)),
  rule(`(?:on\\s+)?(?:${WEEKDAY},?\\s+)?${CIRCA}${MONTH}\\s+${DAY}(?!\\d)(?:,?\\s+${YEAR})?`, ([, , about, month, day, year], anchor) =>
    // "had to march 20 kilometres", "may 12 people have": no months.
    year === undefined && /^ma(?:y|rch)$/.test(month ?? '') ? null : circa(dated(year, monthOf(month), day, anchor), about)),
  rule(`(?:between|from)\\s+${WEEKDAY}\\s+(?:to|and|until)\\s+${WEEKDAY}`, () => null),
  rule(`${CIRCA}((?:19|20)\\d{2})-(\\d{2})-(\\d{2})`, ([, about, year, month, day]) => circa(partialDate(Number(year), Number(month), Number(day)), about)),
  rule(`(?:in\\s+|during\\s+)?(?:(early|mid|late)[\\s-]+)?${CIRCA}${MONTH},?\\s+${YEAR}`, ([, , about, month, year]) =>
    circa(partialDate(Number(year), monthOf(month)), about)),
  rule(`(?:in|during|throughout)\\s+(?:(?:early|mid|late)[\\s-]+)?${MONTH}`, ([, month], anchor) => monthWithoutYear(monthOf(month), anchor)),
  rule(`(?:early|late|overnight)?\\s*(?:on\\s+)?(?:the\\s+)?(?:(last|next|this)\\s+)?${WEEKDAY}${PART}`, ([, turn, weekday], anchor) =>
    weekdayNear(englishWeekdays.indexOf((weekday ?? '').toLowerCase()), anchor, turn?.toLowerCase() === 'last' ? 'last' : turn?.toLowerCase() === 'next' ? 'next' : undefined)),
  rule(`(?:the day before yesterday)`, (_, { day }) => day && plusDays(day, -2)),
  rule(`(?:(?:early|late)\\s+)?yesterday${PART}|last night`, (_, { day }) => day && plusDays(day, -1)),
  rule(`(?:(?:early|late|earlier)\\s+)?today|(?:earlier\\s+)?this (?:morning|afternoon|evening)`, (_, { day }) => day),
  rule(`tonight`, (_, { day }) => day),
  rule(`tomorrow${PART}`, (_, { day }) => day && plusDays(day, 1)),
  rule(`(\\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(day|week|month|year)s?\\s+(ago|earlier)`, ([, count, unit, back], { day }) =>
    back?.toLowerCase() === 'earlier' ? null : ago(COUNTS[(count ?? '').toLowerCase()] ?? Number(count), unit ?? '', day)),
  rule(`(?:early\\s+|late\\s+|earlier\\s+)?(last|this|next)\\s+(week|month|year)`, ([, turn, unit], { day }) => around(turn ?? '', unit ?? '', day)),
  rule(`(?:over|at|during)\\s+the\\s+(?:past\\s+)?weekend|(?:last|this past)\\s+weekend`, (_, anchor) => {
    const sunday = weekdayNear(0, { ...anchor, ahead: false });
    return sunday && `${plusDays(sunday, -1)}/${sunday}`;
  }),
  rule(`in\\s+(?:(?:early|mid|late)[\\s-]+)?${CIRCA}${YEAR}`, ([, about, year]) => circa(year ?? null, about)),
];

/** Weeks, months and years ago are round words: a day would say more than they do. */
function ago(count: number, unit: string, day: string | null): string | null {
  if (day === null) return null;
  switch (unit.toLowerCase()) {
    case 'day':
      return plusDays(day, -count);
    case 'week':
      return `${plusDays(day, -7 * count)}~`;
    case 'month':
      return `${plusMonths(day, -count)}~`;
    default:
      return `${Number(day.slice(0, 4)) - count}~`;
  }
}

function around(turn: string, unit: string, day: string | null): string | null {
  if (day === null) return null;
  const step = { last: -1, this: 0, next: 1 }[turn.toLowerCase()] ?? 0;
  switch (unit.toLowerCase()) {
    case 'week':
      return weekAway(day, step);
    case 'month':
      return plusMonths(day, step);
    default:
      return String(Number(day.slice(0, 4)) + step);
  }
}
