// Questions about articles: one with all that is known of it, its canonical text and its original bytes.
import { inflateRawSync } from 'node:zlib';
import type { Article, ArticleText, Revision } from '../contract/articles.ts';
import type { Block } from '../contract/text/block.ts';
import { findSummaries } from './article-summaries.ts';
import { inList } from './in-list.ts';
import { readText } from './contents.ts';
import type { ArticleRow, OriginalRow } from './rows.ts';
import { build, once, type Sql } from './sql.ts';
import { correctionsOf, originsOf } from './text-origin.ts';

export function findArticle(sql: Sql, id: string): Article | undefined {
  return findArticles(sql, [id])[0];
}

/** These articles, also those in the trash, in the order of import. */
export function findArticles(sql: Sql, ids: readonly string[]): Article[] {
  const rows = sql.rows(
    build.selectFrom('article').innerJoin('original', 'original.sha256', 'article.original_sha256')
      .select(['article.id', 'url', 'retrieved', 'marking', 'origins', 'original_sha256', 'text_sha256', 'original.size', 'original.media_type'])
      .where('article.id', 'in', inList(ids)),
  );
  const rest = new Map(rows.map((row) => [row.id, row]));
  return findSummaries(sql, ids).flatMap((summary) => {
    const row = rest.get(summary.id);
    if (!row) return [];
    return [{
      ...summary, url: row.url, retrieved: row.retrieved, marking: row.marking,
      origins: originsOf(row.origins), corrections: correctionsOf(row.origins),
      original: { sha256: row.original_sha256, bytes: row.size, mediaType: row.media_type },
      textSha256: row.text_sha256,
    }];
  });
}

/** Older texts of an article, the one that came last first. */
export function listRevisions(sql: Sql, articleId: string): Revision[] {
  const older = sql.rows(build.selectFrom('article').select('id').where('revision_of', '=', articleId));
  return findSummaries(sql, older.map(({ id }) => id)).toReversed().map(
    ({ id, title, published, updated, words, fileName, importedAt }) => ({ id, title, published, updated, words, fileName, importedAt }));
}

/** The article in the library that has this address. */
export function findByUrl(sql: Sql, url: string): { id: string } | undefined {
  return sql.first(
    build.selectFrom('article').select('id').where('url', '=', url).where('revision_of', 'is', null).where('trashed_at', 'is', null)
      .orderBy('id').limit(1),
  );
}

const selectRow = once((id: string) => build.selectFrom('article').selectAll().where('id', '=', id));

export function findArticleRow(sql: Sql, id: string): ArticleRow | undefined {
  return sql.first(selectRow(id));
}

const selectTextName = once((id: string) => build.selectFrom('article').select('text_sha256').where('id', '=', id));

/** The name of the canonical text by its content. */
export function findTextName(sql: Sql, id: string): string | undefined {
  return sql.first(selectTextName(id))?.text_sha256;
}

const selectText = once((id: string) =>
  build.selectFrom('article').innerJoin('canonical_text', 'canonical_text.sha256', 'article.text_sha256')
    .select(['canonical_text.sha256', 'article.boilerplate', 'canonical_text.text', 'canonical_text.blocks']).where('article.id', '=', id));

/** The canonical text with its blocks; marks that the analyst set by hand override the program's. */
export function findArticleText(sql: Sql, id: string): ArticleText | undefined {
  const row = sql.first(selectText(id));
  if (!row) return undefined;
  const byHand = JSON.parse(row.boilerplate) as Record<string, boolean>;
  const blocks = JSON.parse(row.blocks) as Block[]; // the contract looks at them when they leave the core
  return { id, text: row.text, blocks: row.boilerplate === '{}' ? blocks : blocks.map((block) => overruled(block, byHand)), sha256: row.sha256 };
}

function overruled(block: Block, byHand: Record<string, boolean>): Block {
  const mark = byHand[String(block.start)];
  if (mark === undefined) return block;
  const { boilerplate: marked, ...plain } = block;
  return mark ? { ...plain, boilerplate: marked ?? 'other' } : plain;
}

/** Blocks that the analyst dimmed or undimmed by hand: start of the block -> whether it is boilerplate. */
export function findBoilerplateMarks(sql: Sql, id: string): Record<string, boolean> {
  const row = sql.first(build.selectFrom('article').select('boilerplate').where('id', '=', id));
  return row ? (JSON.parse(row.boilerplate) as Record<string, boolean>) : {};
}

/** The file as it was imported: exactly the same bytes. */
export function readOriginal(sql: Sql, sha256: string): { bytes: Uint8Array; mediaType: string } | undefined {
  const row = sql.first(build.selectFrom('original').selectAll().where('sha256', '=', sha256));
  const bytes = row && bytesOf(sql, row);
  return bytes && { bytes, mediaType: row.media_type };
}

function bytesOf(sql: Sql, { compression, bytes, as_text }: OriginalRow): Uint8Array | undefined {
  // A file of version 1 that may not be written stays as it is: there `as_text` is undefined.
  if (!as_text) return compression === 'deflate' ? inflateRawSync(bytes) : bytes;
  const text = readText(sql, as_text)?.text;
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}

const selectByOriginal = once((sha256: string) =>
  build.selectFrom('article').select('id').where('original_sha256', '=', sha256).where('trashed_at', 'is', null));

/** The article that was made from these very bytes and is not in the trash. */
export function findByOriginal(sql: Sql, sha256: string): { id: string } | undefined {
  return sql.first(selectByOriginal(sha256));
}

/** Some articles of an outlet, the latest first, without those named. */
export function idsOfSource(sql: Sql, sourceId: string, except: readonly string[], most: number): string[] {
  return sql.rows(
    build.selectFrom('article').select('id').where('source_id', '=', sourceId).where('id', 'not in', inList(except))
      .orderBy('id', 'desc').limit(most),
  ).map(({ id }) => id);
}
