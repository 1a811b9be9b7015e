// The Date header of a mail, with the zone that it states.
import { readEnglishDate } from '../english-date.ts';

/** "Tue, 20 Jan 2026 10:36:05 +0300 (AST)" as a `PartialDate`; null for what is no date. "-0000" means UTC without a place. */
export function readMailDate(header: string): string | null {
  const bare = header.slice(0, 200).replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ').trim();
  // Old messages have years of two digits; RFC 5322 says which.
  const dated = bare.replace(/^((?:\p{L}{3,9},? )?\d{1,2} \p{L}{3,9}) (\d{2})(?= )/u, (_, head: string, year: string) => `${head} ${Number(year) < 50 ? '20' : '19'}${year}`);
  const date = readEnglishDate(dated.replace(/ -0000$/, ' +0000').replace(/ UT$/, ' UTC'));
  if (date === null) return null;
  const offset = /([+-])(\d{2}):(\d{2})$/.exec(date);
  if (offset && date.includes('T') && (Number(offset[2]) > 14 || Number(offset[3]) > 59)) return date.slice(0, offset.index);
  return date.replace(/\+00:00$/, 'Z');
}
