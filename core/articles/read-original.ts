// The file of an article as it was imported, byte for byte.
import { refuse } from '../../contract/refusals.ts';
import { readOriginal } from '../../db/articles.ts';
import type { Sql } from '../../db/sql.ts';
import { requireArticle } from './update-article.ts';

/** @throws Refusal NOT_FOUND */
export function originalOf(sql: Sql, { id }: { id: string }): File {
  const { name, bytes, mediaType } = readStored(sql, id);
  return new File([new Uint8Array(bytes)], name, { type: mediaType });
}

/** The stored bytes under the file's own name. @throws Refusal NOT_FOUND */
export function readStored(sql: Sql, id: string): { name: string; bytes: Uint8Array; mediaType: string } {
  const article = requireArticle({ sql }, id);
  const original = readOriginal(sql, article.original.sha256);
  if (!original) throw refuse('NOT_FOUND', { what: 'original of article', id });
  return { name: article.fileName.split('/').at(-1) ?? article.fileName, bytes: original.bytes, mediaType: original.mediaType };
}
