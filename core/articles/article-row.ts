// The row of an imported article, and what its import is told as.
import type { ImportOutcome } from '../../contract/articles.ts';
import { missingPagesSentence } from '../../contract/missing-pages.ts';
import { keepPackedText, keepOriginal } from '../../db/contents.ts';
import type { ArticleRow } from '../../db/rows.ts';
import type { ArticleRead, DescribedArticle, FileBytes } from '../import/reading.ts';
import type { Action } from '../session.ts';
import { findOrCreateSource } from '../sources/find-or-create-source.ts';

/** A file as it came: its name with its folders, its media type, its bytes, and in how many containers it lay. */
export interface OriginalFile {
  path: string;
  mediaType: string;
  bytes: FileBytes;
  depth: number;
}

/** Keeps original and text, finds or creates the outlet; the row itself is for the caller to write. */
export function articleRow(action: Action, id: string, file: OriginalFile, { article, text, folded, sketch, original }: ArticleRead): ArticleRow {
  action.texts.set(text.sha256, { indexed: folded ?? text.utf8, sketch });
  return {
    id,
    source_id: article.outlet === null ? null : findOrCreateSource(action, article.outlet),
    title: article.title,
    opening: article.opening,
    byline: article.byline,
    url: article.url,
    published: article.published,
    updated: article.updated,
    retrieved: null,
    language: article.language,
    direction: article.direction,
    words: article.words,
    file_name: file.path,
    original_sha256: keepOriginal(action.sql, original, file.mediaType),
    text_sha256: keepPackedText(action.sql, text),
    marking: '',
    origins: article.origins,
    mentions: article.mentions,
    boilerplate: '{}',
    revision_of: null,
    copy_of: null,
    reviewed_at: null,
    imported_at: action.now,
    trashed_at: null,
  };
}

/** The outcome of an import as far as the article itself tells it. */
export function outcomeOf(path: string, id: string, { title, opening, published, updated, outlet, language, words, missingPages }: DescribedArticle): ImportOutcome {
  return {
    path, outcome: 'imported', articleId: id,
    title, opening, published, updated, outlet, language, words,
    reason: missingPages ? missingPagesSentence(missingPages) : null,
    ...(missingPages && { missingPages }),
  };
}
