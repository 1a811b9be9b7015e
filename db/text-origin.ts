// What `article.origins` keeps besides the metadata: that the text was corrected by hand, how often, and what was extracted.
import type { Article } from '../contract/articles.ts';
import type { ArticleRow } from './rows.ts';

/** `text` is no field of the metadata, so it cannot clash with one. */
interface Kept extends Partial<Record<string, unknown>> {
  text?: { extracted: string; count: number };
}

export function originsOf(stored: string): Article['origins'] {
  const { text: _text, ...fields } = JSON.parse(stored) as Kept;
  return fields as Article['origins'];
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

export function storedOrigins(origins: Article['origins'], corrections: Article['corrections']): string {
  return JSON.stringify(corrections ? { ...origins, text: { extracted: corrections.extractedSha256, count: corrections.count } } : origins);
}
