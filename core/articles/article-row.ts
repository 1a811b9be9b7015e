// The row of an imported article, and what its import is told as.
import type { Article, ImportOutcome } from '../../contract/articles.ts';
import { missingPagesSentence } from '../../contract/missing-pages.ts';
import { keepNamedText, keepOriginal } from '../../db/contents.ts';
import type { ArticleRow } from '../../db/rows.ts';
import { storedOrigins } from '../../db/text-origin.ts';
import type { ArticleRead, DescribedArticle } from '../import/reading.ts';
import type { Action } from '../session.ts';
import { findOrCreateSource } from '../sources/find-or-create-source.ts';

/** A file as it came: its name with its folders, its media type, its bytes, and in how many containers it lay. */
export interface OriginalFile {
  path: string;
  mediaType: string;
  bytes: Uint8Array;
  depth: number;
}

/** Keeps original and text, finds or creates the outlet; the row itself is for the caller to write. */
export function articleRow(action: Action, id: string, file: OriginalFile, { article, opening, text, folded, sketch, original }: ArticleRead): ArticleRow {
  action.texts.set(text.sha256, { indexed: folded ?? text.text, sketch });
  return {
    id,
    source_id: article.outlet ? findOrCreateSource(action, article.outlet.value) : null,
    title: article.title?.value ?? null,
    opening,
    byline: article.byline?.value ?? null,
    url: article.url?.value ?? null,
    published: article.published?.value ?? null,
    updated: article.updated?.value ?? null,
    retrieved: null,
    language: article.language,
    direction: article.direction,
    words: article.words,
    file_name: file.path,
    original_sha256: keepOriginal(action.sql, original, file.mediaType),
    text_sha256: keepNamedText(action.sql, text),
    marking: '',
    origins: storedOrigins(originsOf(article), { missingPages: article.missingPages ?? null, corrections: null }),
    mentions: JSON.stringify(article.mentions),
    boilerplate: '{}',
    revision_of: null,
    copy_of: null,
    reviewed_at: null,
    imported_at: action.now,
    trashed_at: null,
  };
}

/** What was taken from where, for each field that was found. */
function originsOf(article: DescribedArticle): Article['origins'] {
  const { title, byline, outlet, url, published, updated } = article;
  const found = Object.entries({ title, byline, outlet, url, published, updated });
  const origins = Object.fromEntries(found.flatMap(([field, value]) => (value ? [[field, value.from]] : [])));
  return article.language ? { ...origins, language: 'recognised from the text' } : origins;
}

/** The outcome of an import as far as the article itself tells it. */
export function outcomeOf(path: string, id: string, { title, published, outlet, language, words, missingPages }: DescribedArticle): ImportOutcome {
  return {
    path, outcome: 'imported', articleId: id,
    title: title?.value ?? null, published: published?.value ?? null, outlet: outlet?.value ?? null, language, words,
    reason: missingPages ? missingPagesSentence(missingPages) : null,
    ...(missingPages && { missingPages }),
  };
}

/** The outcome for a file of which nothing came into the project. */
export function refusedOutcome(path: string, reason: string): ImportOutcome {
  return {
    path, outcome: 'refused', articleId: null, title: null, published: null, outlet: null, language: null, words: null, reason,
  };
}
