// The article here of which a text from the same address is another edition.
import type { Block } from '../../contract/text/block.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { findArticleRow, findByUrl } from '../../db/articles.ts';
import { readText } from '../../db/contents.ts';
import { unpackText } from '../../db/pack-text.ts';
import type { Sql } from '../../db/sql.ts';
import { extractedName } from '../../db/text-origin.ts';
import type { ArticleRead } from '../import/reading.ts';
import { containment, shinglesOf } from './shingles.ts';

/** Texts of fewer shingles are too short to tell a rewrite from another text. */
const FEW = 20;
/** Editions of one report share more, however much was rewritten. */
const LEAST_SHARED = 0.05;

/**
 * Nothing where title and words are others altogether: then the address is not the article's but one that both name (a home
 * page as the canonical address of every page, a licence's address in every file), and neither may take the other's place.
 */
export function findEdition(sql: Sql, url: string, { article, text }: ArticleRead): { id: string } | undefined {
  const here = findByUrl(sql, url);
  const row = here && findArticleRow(sql, here.id);
  if (!row) return undefined;
  const { title } = article;
  if (title && row.title && foldName(title) === foldName(row.title)) return here;
  const kept = readText(sql, extractedName(row));
  if (!kept) return here;
  const [came, old] = [unpackText(text), kept].map((one) => shinglesOf(one.text, JSON.parse(one.blocks) as Block[]));
  if (!came || !old || Math.min(came.length, old.length) < FEW) return here;
  return containment(came, old) < LEAST_SHARED ? undefined : here;
}
