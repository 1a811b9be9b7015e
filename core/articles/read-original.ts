// The file of an article as it was imported, byte for byte.
import { refuse } from '../../contract/refusals.ts';
import { readOriginal } from '../../db/articles.ts';
import type { Sql } from '../../db/sql.ts';
import { requireArticle } from './update-article.ts';

/** @throws Refusal NOT_FOUND */
export function originalOf(sql: Sql, { id }: { id: string }): File {
  const article = requireArticle({ sql }, id);
  const original = readOriginal(sql, article.original.sha256);
  if (!original) throw refuse('NOT_FOUND', { what: 'original of article', id });
  const name = article.fileName.split('/').at(-1) ?? article.fileName;
  return new File([new Uint8Array(original.bytes)], name, { type: original.mediaType });
}
