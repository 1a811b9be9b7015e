// An article with what its container states beside the text (mail headers, columns, front matter), and what follows from that.
import type { Block } from '../../contract/text/block.ts';
import { normaliseText } from '../../contract/text/canonical-text.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { countWords } from './count-words.ts';
import { detectLanguage, directionOf } from './detect-language.ts';
import type { Found, ImportedArticle } from './imported-article.ts';
import { mentionedYears } from './mentioned-years.ts';

/** Null and missing fields leave to the article what its own text states. */
export type StatedFields = {
  [Field in 'title' | 'byline' | 'outlet' | 'url' | 'published' | 'updated']?: Found<string> | null;
} & {
  /** BCP 47 as declared; only for texts too short to tell. */
  language?: string | null;
};

/** The stated fields win; words, language, direction and years are counted anew over all that is not boilerplate. */
export async function withStated(article: ImportedArticle, stated: StatedFields): Promise<ImportedArticle> {
  const { text, blocks } = article;
  const words = blocks.filter(({ boilerplate }) => !boilerplate).map(({ start, end }) => text.slice(start, end)).join('\n');
  const proper = words === '' ? text : words;
  const published = stated.published ?? article.published;
  const updated = stated.updated ?? article.updated;
  return {
    ...article,
    title: stated.title ?? article.title,
    byline: stated.byline ?? article.byline,
    outlet: stated.outlet ?? article.outlet,
    url: stated.url ?? article.url,
    published,
    updated,
    language: (await detectLanguage(proper)) ?? article.language ?? stated.language ?? null,
    direction: directionOf(proper),
    words: countWords(proper),
    mentions: mentionedYears(proper, published?.value ?? updated?.value ?? null),
  };
}

/**
 * Web pages are read without their headline, which is their title. Where the title is stated elsewhere and says something
 * else, the headline is part of what one reads, and stands above the text again.
 */
export function withHeadline(article: ImportedArticle, title: string | null): ImportedArticle {
  const headline = normaliseText(article.title?.value ?? '').replace(/\s+/g, ' ').trim();
  const known = title !== null && foldName(title) === foldName(headline);
  if (headline === '' || known || title === null || foldName(article.text.slice(0, 20_000)).includes(foldName(headline))) return article;
  const shift = headline.length + 2;
  const blocks = article.blocks.map((block): Block => ({ ...block, start: block.start + shift, end: block.end + shift }));
  return { ...article, text: `${headline}\n\n${article.text}`, blocks: [{ kind: 'heading', start: 0, end: headline.length, level: 2 }, ...blocks] };
}

/** How far down a title may stand, in blocks: behind a masthead, a picture, a date. */
const TOP = 12;

/**
 * Where a title is stated beside the text, only a block with the same words is the title's (heading of level 1); a line
 * that was taken for the title on its looks is a heading like others. In place.
 */
export function markStatedTitle(text: string, blocks: readonly Block[], title: string): void {
  for (const block of blocks) if (block.kind === 'heading' && block.level === 1) block.level = 2;
  const wanted = foldName(title);
  const same = blocks.slice(0, TOP).find(({ start, end }) => end - start < 1000 && foldName(text.slice(start, end)) === wanted);
  if (!same) return;
  same.kind = 'heading';
  same.level = 1;
  delete same.boilerplate;
}
