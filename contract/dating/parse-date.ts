// Reads a date as an analyst types it: EDTF as it stands, or words ("about 19 Jan", "19-20 Jan 2026", "yesterday", "أمس").
import { PartialDate } from '../records.ts';
import { circa as circaOf, anchorOf } from './date-phrase.ts';
import { findDatePhrases } from './find-date-phrases.ts';
import { legible } from './legible.ts';

/** A `PartialDate`, or null for what is none. `published` is what a date without a year, or "Monday", is counted from. */
export function parseDate(text: string, published: string | null): string | null {
  const bare = text.trim();
  if (PartialDate.safeParse(bare).success) return isCalendarDate(bare) ? bare : null;
  const about = /^(?:about|around|circa|ca?\.|approximately|~|نحو|حوالي)\s*(?=\S)/i.exec(bare)?.[0];
  if (about !== undefined) return circaOf(single(parseDate(bare.slice(about.length), published)), about);
  const named = partsJoined(bare, published);
  return named ?? onePhrase(bare, published);
}

/** The whole text must be one phrase: a date with more around it is not what the field asks for. */
function onePhrase(text: string, published: string | null): string | null {
  const { folded } = legible(text);
  for (const candidate of [folded, `in ${folded}`, `في ${folded}`]) {
    const [phrase, ...others] = findDatePhrases(candidate, anchorOf(published));
    if (phrase && others.length === 0 && phrase.start === 0 && phrase.end === candidate.length) return phrase.date;
  }
  return null;
}

/** "19 Jan to 3 Feb 2026", "2019 to 2021": two dates, the first perhaps without the year of the second. */
function partsJoined(text: string, published: string | null): string | null {
  const parts = /^(.{2,}?)\s+(?:to|until|–|—|-|إلى|حتى)\s+(.{2,})$/u.exec(text) ?? /^(\d{4})\s*[–—]\s*(\d{4})$/.exec(text);
  if (!parts) return null;
  const to = single(parseDate(parts[2] ?? '', published));
  const from = single(parseDate(parts[1] ?? '', to ?? published));
  return from !== null && to !== null && from < to ? `${from}/${to}` : null;
}

function single(date: string | null): string | null {
  return date === null || date.includes('/') ? null : date;
}

/** The pattern of the contract lets 2026-02-31 pass; a calendar does not. */
function isCalendarDate(date: string): boolean {
  return date.split('/').every((one) => {
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(one) ?? [];
    if (year === undefined) return one === '..';
    const moment = new Date(`${year}-${month}-${day}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${year}-${month}-${day}`);
  });
}
