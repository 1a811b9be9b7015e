// Dates of other languages ("20 janvier 2026", "20. Januar 2026"), read by chrono; only whole dates with their year.
import { partialDate } from '../../contract/dating/calendar.ts';
import { withClock, type Clock } from './date-parts.ts';

type Chrono = typeof import('chrono-node');
let loaded: Promise<Chrono> | undefined;

const LANGUAGES = ['de', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'sv', 'uk', 'ja', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];

/** True where `readOtherDate` knows the language. */
export function knowsDatesOf(language: string | null): language is Language {
  return LANGUAGES.some((known) => known === language);
}

/**
 * Reads a text that is a date and nothing else. Relative words ("hier", "dienstags") are refused: a year must be written.
 * chrono is loaded on first need, which costs some 50 ms once.
 */
export async function readOtherDate(text: string, language: Language): Promise<string | null> {
  const bare = text.trim();
  if (bare.length > 80 || !/(?:19|20)\d\d/.test(bare) || !/\p{L}/u.test(bare)) return null;
  const chrono = await (loaded ??= import('chrono-node'));
  const [result, ...others] = chrono[language].parse(bare);
  if (!result || others.length > 0 || result.end || result.index !== 0 || result.text.length < bare.length) return null;
  const { start } = result;
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return null;
  const date = partialDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  if (!start.isCertain('hour') || !start.isCertain('minute')) return date;
  const clock: Clock = { hour: start.get('hour') ?? 0, minute: start.get('minute') ?? 0 };
  return withClock(date, clock);
}
