// A quote with its citation, as it is pasted into a note or a mail: as plain text, and for programs that know links.
import type { Article } from '../../contract/articles.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';

type Cited = Pick<Article, 'source' | 'title' | 'published' | 'fileName' | 'url' | 'language' | 'direction'>;

/** “Quote” (Outlet, “Title”, 20 Jan 2026). What the article does not state is left out, never made up. */
export function quoteWithCitation(quote: string, article: Cited): string {
  const { outlet, named, date } = partsOf(article);
  return words.reading.quoteWithCitation(words.reading.quoted(onOneLine(quote), article.direction), [outlet, named, date].filter(Boolean).join(', '));
}

/** The same as HTML: the quote knows its language and direction, the title leads to the article's address. */
export function quoteWithCitationAsHtml(quote: string, article: Cited): string {
  const { outlet, named, date } = partsOf(article);
  const isAddress = article.url !== null && /^https?:/i.test(article.url);
  const title = isAddress ? `<a href="${escaped(article.url ?? '')}">${escaped(named)}</a>` : escaped(named);
  const lang = article.language ? ` lang="${escaped(article.language)}"` : '';
  const marked = `<span dir="${article.direction}"${lang}>${escaped(words.reading.quoted(onOneLine(quote), article.direction))}</span>`;
  const cited = [escaped(outlet), title, escaped(date)].filter(Boolean).join(', ');
  return `<p>${words.reading.quoteWithCitation(marked, cited)}</p>`;
}

function partsOf({ source, title, published, fileName, direction }: Cited): { outlet: string; named: string; date: string } {
  return {
    outlet: source?.name ?? '',
    named: (title ? words.reading.quoted(title, direction) : fileName) ?? '',
    date: published ? dateInWords(published) : words.library.noDate,
  };
}

function onOneLine(quote: string): string {
  return quote.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
