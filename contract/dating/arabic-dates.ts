// The date phrases of Arabic news: "يوم الاثنين", "أمس الثلاثاء", "19 كانون الثاني/يناير", "الأسبوع الماضي", "في عام 2019".
import { partialDate, plusDays, plusMonths } from './calendar.ts';
import { dayWithoutYear, interval, weekAway, weekdayNear, type Anchor, type DateRule } from './date-phrase.ts';
import { foldLetters } from './legible.ts';
import { arabicMonth as MONTH, arabicMonthOf as monthOf, arabicWeekdays } from './month-names.ts';

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const MONTHS = `${MONTH}(?:\\s*[/(]\\s*${MONTH.replace('(', '(?:')}\\s*\\)?)?`;
const WEEKDAYS = `ال(${arabicWeekdays.join('|')})`;
// These two also mean "the two" and "anybody", so that they need a word that says which they are.
const SURE_WEEKDAYS = `ال(${arabicWeekdays.slice(2).join('|')})`;
const PART = '(?:صباح|مساء|فجر|ظهر|عصر|ليل|ليله)';

const rule = (source: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:و)?${foldLetters(source)}(?![\\p{L}\\d])`, 'gu'),
  read,
});

const dated = (year: string | undefined, month: number, day: string | undefined, anchor: Anchor) =>
  year === undefined ? dayWithoutYear(month, Number(day), anchor) : partialDate(Number(year), month, Number(day));

export const arabicDates: readonly DateRule[] = [
  rule(`(?:منذ|حتى|قبل|بعد|بحلول)\\s+(?:يوم\\s+)?(?:\\d{1,2}\\s+)?(?:${MONTHS}(?:\\s+${YEAR})?|${WEEKDAYS}|(?:عام|سنة)\\s+${YEAR})`, () => null),
  rule(`(?:بين\\s+|من\\s+)?(\\d{1,2})\\s*(?:-|–|و|إلى)\\s*(\\d{1,2})\\s+(?:من\\s+)?${MONTHS}(?:\\s*[،,]?\\s*(?:عام\\s+|سنة\\s+)?${YEAR})?`, ([, from, to, month, year], anchor) =>
    interval(dated(year, monthOf(month), from, anchor), dated(year, monthOf(month), to, anchor))),
  rule(`(?:في\\s+)?(?:يوم\\s+)?(?:${WEEKDAYS}\\s*[،,]?\\s*)?(\\d{1,2})\\s*[-\\s]\\s*(?:من\\s+)?${MONTHS}(?:\\s*[،,]?[-\\s]\\s*(?:عام\\s+|سنة\\s+)?${YEAR})?`, ([, , day, month, year], anchor) =>
    dated(year, monthOf(month), day, anchor)),
  rule(`(?:في\\s+)?(?:شهر\\s+)?${MONTHS}\\s*[،,]?\\s*(?:عام\\s+|سنة\\s+|من عام\\s+)?${YEAR}`, ([, month, year]) => partialDate(Number(year), monthOf(month))),
  rule(`(?:أول أمس|أول من أمس)(?:\\s+${WEEKDAYS})?`, (_, { day }) => day && plusDays(day, -2)),
  rule(`(?:${PART}\\s+)?(?:يوم\\s+)?(?:أمس|امبارح)(?:\\s+${WEEKDAYS})?`, (_, { day }) => day && plusDays(day, -1)),
  rule(`(?:${PART}\\s+)?اليوم(?:\\s+${WEEKDAYS})?`, (_, { day }) => day),
  rule(`(?:غدا|يوم غد|الغد)(?:\\s+${WEEKDAYS})?`, (_, { day }) => day && plusDays(day, 1)),
  rule(`(?:في\\s+)?(?:يوم\\s+${PART}?\\s*|${PART}\\s+(?:يوم\\s+)?)${WEEKDAYS}(?:\\s+(الماضي|المقبل|القادم|المنصرم))?`, ([, weekday, turn], anchor) => near(weekday, turn, anchor)),
  rule(`${WEEKDAYS}\\s+(الماضي|المقبل|القادم|المنصرم)`, ([, weekday, turn], anchor) => near(weekday, turn, anchor)),
  rule(SURE_WEEKDAYS, ([, weekday], anchor) => near(weekday, undefined, anchor)),
  rule('(?:خلال\\s+|في\\s+)?(?:الأسبوع|الاسبوع)\\s+(الماضي|الجاري|الحالي|المقبل)', ([, turn], { day }) => weekAway(day, stepOf(turn))),
  rule('(?:خلال\\s+|في\\s+)?الشهر\\s+(الماضي|الجاري|الحالي|المقبل)', ([, turn], { day }) => day && plusMonths(day, stepOf(turn))),
  rule('(?:خلال\\s+|في\\s+)?(?:العام|السنة)\\s+(الماضي|الماضية|الجاري|الحالي|المقبل)', ([, turn], { day }) => day && String(Number(day.slice(0, 4)) + stepOf(turn))),
  rule('قبل\\s+(يومين|يوم|ثلاثة أيام)', ([, count], { day }) => day && plusDays(day, count === 'يوم' ? -1 : count === 'يومين' ? -2 : -3)),
  rule(`(?:في\\s+)?(?:عام|سنة)\\s+${YEAR}`, ([, year]) => year ?? null),
];

function near(weekday: string | undefined, turn: string | undefined, anchor: Anchor): string | null {
  const which = turn === undefined ? undefined : /^الم(?:قبل)|^القادم/.test(turn) ? 'next' : 'last';
  return weekdayNear(arabicWeekdays.indexOf(weekday ?? ''), anchor, which);
}

function stepOf(turn = ''): number {
  if (turn.startsWith('الماض')) return -1;
  return turn === 'المقبل' ? 1 : 0;
}
