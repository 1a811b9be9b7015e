// The date of an article as a briefing prints it, "undated" where its text states none.
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';

export function publishedInWords(published: string | null): string {
  return published === null ? words.briefings.preview.noDate : dateInWords(published);
}
