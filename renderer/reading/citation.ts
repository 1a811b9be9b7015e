// A quote with its citation, as it is pasted into a note or a mail.
import type { Article } from '../../contract/articles.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';

/** “Quote” (Outlet, “Title”, 20 Jan 2026). What the article does not state is left out, never made up. */
export function quoteWithCitation(quote: string, article: Article): string {
  const { source, title, published, fileName } = article;
  const named = title ? `“${title}”` : fileName;
  const parts = [source?.name, named, published ? dateInWords(published) : words.library.noDate];
  return words.reading.quoteWithCitation(quote.replace(/\s+/g, ' ').trim(), parts.filter(Boolean).join(', '));
}
