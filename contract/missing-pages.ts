// Pages of a file that are damaged and stand in no text: which, of how many, and how that is said.
import { z } from 'zod';

export const MissingPages = z.object({
  /** From 1, ascending. */
  pages: z.array(z.number().int().positive()).min(1),
  of: z.number().int().positive(),
});
export type MissingPages = z.infer<typeof MissingPages>;

/** So many pages, or stretches of pages, are named one by one. */
const mostNamed = 12;

/** "page 3 of 12", "pages 3, 5–8 and 11 of 12"; where there are too many to name all, how many more there are. */
export function missingPagesInWords({ pages, of }: MissingPages): string {
  if (pages.length === 1) return `page ${pages[0]} of ${of}`;
  const stretches = stretchesOf(pages);
  const named = stretches.slice(0, stretches.length > mostNamed ? mostNamed - 2 : mostNamed);
  const more = stretches.slice(named.length).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const names = named.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const last = more > 0 ? `${more} more` : names.pop();
  return names.length === 0 ? `pages ${last} of ${of}` : `pages ${names.join(', ')} and ${last} of ${of}`;
}

/** The sentence for the outcome of an import. */
export function missingPagesSentence(missing: MissingPages): string {
  const named = missingPagesInWords(missing);
  const [be, them] = missing.pages.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${named.charAt(0).toUpperCase()}${named.slice(1)} ${be} damaged and missing from the text; get the file again from its source if you need ${them}.`;
}

/** Neighbours as one, from three on: "3, 4" is no longer than "3–4". */
function stretchesOf(pages: readonly number[]): { first: number; last: number }[] {
  const stretches: { first: number; last: number }[] = [];
  for (const page of pages) {
    const before = stretches.at(-1);
    if (before && page === before.last + 1) before.last = page;
    else stretches.push({ first: page, last: page });
  }
  return stretches.flatMap(({ first, last }) => (last - first === 1 ? [{ first, last: first }, { first: last, last }] : [{ first, last }]));
}
