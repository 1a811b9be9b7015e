// What `article.origins` keeps besides the metadata: which pages are missing from the text, and what was corrected in it by hand.
import type { Article } from '../contract/articles.ts';
import type { MissingPages } from '../contract/missing-pages.ts';
import type { ArticleRow } from './rows.ts';

/** `pages` and `text` are no fields of the metadata, so they cannot clash with one. */
interface Kept extends Partial<Record<string, unknown>> {
  pages?: { missing: number[]; of: number };
  text?: { extracted: string; count: number };
}

export function originsOf(stored: string): Article['origins'] {
  const { pages: _pages, text: _text, ...fields } = JSON.parse(stored) as Kept;
  return fields as Article['origins'];
}

/** How origins begin that name missing pages: few do, and a library of 100,000 must not take all of them apart to know. */
export const PAGES_FIRST = '{"pages":';

export function missingPagesOf(stored: string): MissingPages | null {
  const { pages } = stored.startsWith(PAGES_FIRST) ? (JSON.parse(stored) as Kept) : {};
  return pages ? { pages: pages.missing, of: pages.of } : null;
}

/** The corrections by hand that stand in the text; null in a text as it was extracted. */
export function correctionsOf(stored: string): Article['corrections'] {
  const { text } = JSON.parse(stored) as Kept;
  return text ? { count: text.count, extractedSha256: text.extracted } : null;
}

/** The name of the text as it was extracted, whatever was corrected in it since. */
export function extractedName({ origins, text_sha256 }: Pick<ArticleRow, 'origins' | 'text_sha256'>): string {
  return correctionsOf(origins)?.extractedSha256 ?? text_sha256;
}

export function storedOrigins(origins: Article['origins'], { missingPages, corrections }: Pick<Article, 'missingPages' | 'corrections'>): string {
  const pages = missingPages ? { pages: { missing: missingPages.pages, of: missingPages.of } } : {};
  const text = corrections ? { text: { extracted: corrections.extractedSha256, count: corrections.count } } : {};
  return JSON.stringify({ ...pages, ...origins, ...text } satisfies Kept);
}
