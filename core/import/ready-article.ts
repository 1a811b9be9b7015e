// All that can be made of an article before it is written, made in the reading thread: the core's thread has one file to write.
import type { Article } from '../../contract/articles.ts';
import { foldText } from '../../contract/text/fold.ts';
import { packOriginal } from '../../db/pack-original.ts';
import { packText } from '../../db/pack-text.ts';
import { storedOrigins } from '../../db/text-origin.ts';
import { openingOf } from '../articles/opening.ts';
import { sketchOf } from '../articles/shingles.ts';
import type { ByteCrates } from './byte-crates.ts';
import type { ImportedArticle } from './imported-article.ts';
import type { ArticleRead, DescribedArticle } from './reading.ts';

/** `name`: of the bytes of its file. All bytes are put into `crates`, which move to the core's thread. */
export function readyArticle(article: ImportedArticle, bytes: Uint8Array, name: string, crates: ByteCrates): ArticleRead {
  const { text, blocks } = article;
  const packed = packText(text, JSON.stringify(blocks), crates.write(text));
  // As many bytes as UTF-16 units: the text is ASCII. The index sets ASCII in lower case itself, so it gets no folded copy.
  const ascii = packed.utf8.length === text.length ? packed.utf8 : null;
  const original = packOriginal(bytes, packed, name);
  return {
    article: described(article),
    text: packed,
    folded: ascii ? null : crates.write(foldText(text)),
    sketch: crates.putNumbers(sketchOf(text, blocks, ascii)),
    original: { ...original, bytes: crates.put(original.bytes) },
  };
}

function described(article: ImportedArticle): DescribedArticle {
  const { title, byline, outlet, url, published, updated, language, direction, words, mentions, notes = [], missingPages = null } = article;
  return {
    title: title?.value ?? null,
    opening: openingOf(article.text, article.blocks),
    byline: byline?.value ?? null,
    outlet: outlet?.value ?? null,
    url: url?.value ?? null,
    published: published?.value ?? null,
    updated: updated?.value ?? null,
    language, direction, words, notes, missingPages,
    origins: storedOrigins(originsOf(article), { missingPages, corrections: null }),
    mentions: JSON.stringify(mentions),
  };
}

/** What was taken from where, for each field that was found. */
function originsOf({ title, byline, outlet, url, published, updated, language }: ImportedArticle): Article['origins'] {
  const found = Object.entries({ title, byline, outlet, url, published, updated });
  const origins = Object.fromEntries(found.flatMap(([field, value]) => (value ? [[field, value.from]] : [])));
  return language ? { ...origins, language: 'recognised from the text' } : origins;
}
