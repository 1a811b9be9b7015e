// Every date phrase of a text, English or Arabic, with the date that it means on the day of publication.
import { arabicDates } from './arabic-dates.ts';
import type { Anchor } from './date-phrase.ts';
import { englishDates } from './english-dates.ts';

export interface DatePhrase {
  /** Units of the folded text, end exclusive. */
  start: number;
  end: number;
  /** A `PartialDate`; null for words about time that name no date ("since 2014"). */
  date: string | null;
}

/** In the order of the text. `folded` as `legible` gives it. Linear in the text for each of some thirty rules. */
export function findDatePhrases(folded: string, anchor: Anchor): DatePhrase[] {
  const found: DatePhrase[] = [];
  const rules = /[\u0600-\u06ff]/.test(folded) ? [...arabicDates, ...englishDates] : englishDates;
  for (const { pattern, read } of rules) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      const end = match.index + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      found.push({ start, end, date: read(match, anchor) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
