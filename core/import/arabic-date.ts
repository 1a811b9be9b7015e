// Dates as Arabic texts write them: Levantine, Gulf, Egyptian and Maghreb months, either digits, "الساعة ١٠:٣٦ صباحاً".
import { partialDate } from '../../contract/dating/calendar.ts';
import { arabicMonth, arabicMonthOf as monthOf } from '../../contract/dating/month-names.ts';
import { foldText } from '../../contract/text/fold.ts';
import { numericDate, withClock, type Clock } from './date-parts.ts';

const WEEKDAY = new RegExp(`^(?:يوم\\s+)?(?:(?:${foldText('السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة')})\\s*[،,]?\\s*)?`);
const HIJRI = /^.{3,40}?\d{4}\s*ه(?:ـ|جريه)?\.?\s*[،,]?\s*(?:الموافق|-|\/|–)\s*/;
const NAMED = new RegExp(`^(?:(\\d{1,2})\\s*[-\\s]\\s*)?${arabicMonth}(?:(?:\\s*[/(]\\s*|\\s+)${arabicMonth}\\s*\\)?)?\\s*[،,]?[-\\s]\\s*(?:عام\\s+|سنه\\s+)?(\\d{4})(?!\\d)(?:\\s*م(?!\\p{L}))?`, 'u');
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:\s*م(?!\p{L}))?/u;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)(?:\s*م(?!\p{L}))?/u;
const CLOCK =
  /^[\s،,|–—-]*(?:(?:عند\s+|في\s+)?الساعه\s*)?(\d{1,2})[:.](\d{2})\s*(صباحا|ص(?!\p{L})|مساء|م(?!\p{L})|ظهرا|بعد الظهر)?\s*[،,(]?\s*(بتوقيت\s+[\p{L} ]{3,30}|gmt|utc|توقيت\s+[\p{L} ]{3,30})?\s*\)?/u;

/** Reads a folded text (`foldText`) that is a date and nothing else, as a `PartialDate`; null for anything else. */
export function readArabicDate(folded: string): string | null {
  const bare = folded.trim().replace(WEEKDAY, '').replace(HIJRI, '').replace(WEEKDAY, '');
  const date = dateAtStart(bare);
  if (date) return finish(date.value, bare.slice(date.length));
  const clock = clockAtStart(bare);
  if (!clock) return null;
  const behind = bare.slice(clock.length).replace(/^[\s،,|–—-]+/, '').replace(WEEKDAY, '');
  const after = dateAtStart(behind);
  return after && behind.slice(after.length).trim() === '' ? withClock(after.value, clock.clock) : null;
}

function finish(date: string | null, rest: string): string | null {
  if (rest.trim() === '') return date;
  const clock = clockAtStart(rest);
  return clock && rest.slice(clock.length).trim() === '' ? withClock(date, clock.clock) : null;
}

function dateAtStart(text: string): { value: string | null; length: number } | null {
  const named = NAMED.exec(text);
  if (named) {
    const month = monthOf(named[2]);
    // "كانون الثاني/يناير" and "يناير كانون الثاني" name one month twice; two different months are a misprint.
    const same = named[3] === undefined || monthOf(named[3]) === month;
    const day = named[1] === undefined ? undefined : Number(named[1]);
    return { value: same ? partialDate(Number(named[4]), month, day) : null, length: named[0].length };
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    return { value: partialDate(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])), length: yearFirst[0].length };
  }
  const numeric = NUMERIC.exec(text);
  if (!numeric) return null;
  return { value: numericDate(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), numeric[2] ?? '/'), length: numeric[0].length };
}

function clockAtStart(text: string): { clock: Clock; length: number } | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [whole, hours, minutes, half = '', zone = ''] = match;
  const clock: Clock = { hour: hourOf(Number(hours), half), minute: Number(minutes) };
  if (/غرين|غرينيتش|جرينتش|gmt|utc/.test(zone)) clock.zone = 'Z';
  return { clock, length: whole.length };
}

function hourOf(hour: number, half: string): number {
  if (half === '' || hour > 12) return hour;
  if (half === 'ظهرا') return hour >= 10 ? hour : hour + 12;
  return (hour % 12) + (half.startsWith('ص') ? 0 : 12);
}
