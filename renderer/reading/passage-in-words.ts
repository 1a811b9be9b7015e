// A passage as it is read aloud: its words, the claims on it with their status, its tags and note.
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';

const { spoken } = words.reading;

/** From where to where it goes and what it is, in one sentence without the full stop. */
export function passageInWords(passage: Passage): string {
  return spoken.highlight(edgesOf(passage.quote), meaningOf(passage));
}

/** What makes it more than a highlight: claims, tags, a note. */
export function meaningOf({ claims, tags, note }: Pick<Passage, 'claims' | 'tags' | 'note'>): string {
  const parts = [
    ...claims.map(({ statement, status }) => spoken.claim(statement, words.claims.statuses[status].toLowerCase())),
    ...(tags.length > 0 ? [spoken.tags(tags.map(({ name }) => name).join(', '))] : []),
    ...(note ? [spoken.note(note.slice(0, 120))] : []),
  ];
  return parts.join('; ');
}

/** Short quotes whole, of long ones their first and last words, since one listens for where it begins and ends. */
function edgesOf(quote: string): string {
  const said = quote.split(/\s+/);
  return said.length <= 12 ? spoken.whole(said.join(' ')) : spoken.fromTo(said.slice(0, 4).join(' '), said.slice(-4).join(' '));
}
