// Where a field of an article came from, as the hint beside it.
import { words } from '../words/catalogue.ts';

/** The contract records "by hand" for corrections, "line 2: “…”" for a place in the text, else a phrase of its own. */
export function originInWords(origin: string | undefined): string | undefined {
  if (!origin) return undefined;
  if (origin === 'by hand') return words.reading.originByHand;
  return /^(line|the) /.test(origin) ? words.reading.origin(origin) : origin.charAt(0).toUpperCase() + origin.slice(1);
}
