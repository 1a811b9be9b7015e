// Keeps up to date which articles share text, inside the transaction that brought, changed or took away an article.
import type { Block } from '../../contract/text/block.ts';
import { readText } from '../../db/contents.ts';
import { findArticleRow, idsOfSource } from '../../db/articles.ts';
import type { Entry } from '../../db/recorder.ts';
import type { ArticleRow } from '../../db/rows.ts';
import { entryOf } from '../../db/search-index.ts';
import { articleOfEntry, forgetSimilar, keepSimilar } from '../../db/similar.ts';
import { keepSketch, removeSketch, type SharedSketch } from '../../db/sketches.ts';
import type { Sql } from '../../db/sql.ts';
import { containment, shinglesOf, sketchOf } from './shingles.ts';

/** From here on two articles count as near-duplicates (measured on news: all pairs found above it are true). */
const threshold = 0.3;
/** A sketch only estimates: what it puts at half the threshold is looked at in full. */
const candidateThreshold = 0.15;
const mostCandidates = 20;
/** About 3 KB each. */
const mostRemembered = 500;

/** Called ahead of the index, which gives the rows of removed articles away. */
export function forgetRelations(sql: Sql, entries: readonly Entry[]): void {
  for (const { id, before } of entries.filter(changesText)) {
    const entry = typeof before?.text_sha256 === 'string' ? entryOf(sql, 'article', id) : undefined;
    if (entry === undefined) continue;
    removeSketch(sql, entry);
    forgetSimilar(sql, id);
  }
}

/** Called behind the index, which gave new articles their `rows`. `made` saves making sketches of texts just read. */
export function relate(
  sql: Sql, entries: readonly Entry[], made: ReadonlyMap<string, { sketch: Uint32Array }>, rows: ReadonlyMap<string, number>,
): void {
  const shingles = rememberingShingles(sql);
  for (const [id, sha256] of textsNow(entries)) {
    const entry = rows.get(id) ?? entryOf(sql, 'article', id);
    if (entry === undefined) continue;
    const hashes = made.get(sha256)?.sketch ?? sketchOfText(sql, sha256);
    const likely = keepSketch(sql, entry, hashes).filter(({ common, size }) => common >= candidateThreshold * Math.min(hashes.length, size));
    const article = likely.length > 0 ? findArticleRow(sql, id) : undefined;
    if (article) keepPairs(sql, article, likely, shingles);
  }
}

/** The names of the texts that new and changed articles have in the end, by the articles' ids. */
function textsNow(entries: readonly Entry[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { id, after } of entries.filter(changesText)) {
    if (typeof after?.text_sha256 === 'string') texts.set(id, after.text_sha256);
    else texts.delete(id);
  }
  return texts;
}

type Shingles = (sha256: string) => Uint32Array;

function keepPairs(sql: Sql, article: ArticleRow, likely: readonly SharedSketch[], shingles: Shingles): void {
  for (const { entry } of likely.toSorted((a, b) => b.common - a.common).slice(0, mostCandidates)) {
    const other = articleOfEntry(sql, entry);
    if (!other) continue;
    const share = shareOf(sql, article, other, shingles);
    if (share >= threshold) keepSimilar(sql, article.id, other.id, Math.round(share * 1000) / 1000);
  }
}

/** A report that fifty papers print is compared fifty times: the shingles of the texts looked at last are kept. */
function rememberingShingles(sql: Sql): Shingles {
  const kept = new Map<string, Uint32Array>();
  return (sha256) => {
    const shingles = kept.get(sha256) ?? shinglesOfText(sql, sha256);
    kept.delete(sha256);
    kept.set(sha256, shingles);
    const [oldest] = kept.keys();
    if (kept.size > mostRemembered && oldest !== undefined) kept.delete(oldest);
    return shingles;
  };
}

function shareOf(sql: Sql, article: ArticleRow, other: ArticleRow, shingles: Shingles): number {
  const [mine, theirs] = [shingles(article.text_sha256), shingles(other.text_sha256)];
  const share = containment(mine, theirs);
  if (share < threshold || other.source_id === null || other.source_id !== article.source_id) return share;
  return containment(mine, theirs, ownLines(sql, other.source_id, [article.id, other.id], shingles));
}

function changesText({ record, before, after }: Entry): boolean {
  return record === 'article' && (before === null || after === null || 'text_sha256' in after);
}

function shinglesOfText(sql: Sql, sha256: string): Uint32Array {
  const kept = readText(sql, sha256);
  return kept ? shinglesOf(kept.text, JSON.parse(kept.blocks) as Block[]) : new Uint32Array();
}

function sketchOfText(sql: Sql, sha256: string): Uint32Array {
  const kept = readText(sql, sha256);
  return kept ? sketchOf(kept.text, JSON.parse(kept.blocks) as Block[]) : new Uint32Array();
}

/** What an outlet writes under everything: shingles that stand in two or more of five other articles of the same outlet. */
function ownLines(sql: Sql, sourceId: string, except: readonly string[], shingles: Shingles): Set<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const id of idsOfSource(sql, sourceId, except, 5)) {
    const article = findArticleRow(sql, id);
    for (const hash of article ? shingles(article.text_sha256) : []) {
      if (seen.has(hash)) repeated.add(hash);
      seen.add(hash);
    }
  }
  return repeated;
}
