// The full-text index: one contentless FTS5 table fed with folded text, kept in step with articles and claims by the recorder's entries.
import { foldText } from '../contract/text/fold.ts';
import { refuse } from '../contract/refusals.ts';
import type { Entry } from './recorder.ts';
import { build, once, type Sql } from './sql.ts';

export type Searchable = 'article' | 'claim';

interface Indexed {
  title: string;
  body: string;
}

/** Brings the index up to what these entries left in the file; called inside the transaction that made them. */
export function reindex(sql: Sql, entries: readonly Entry[]): void {
  for (const [record, ids] of touched(sql, entries)) for (const id of ids) reindexOne(sql, record, id);
}

/** Which records' words may have changed. A party's new name changes the claims that it makes. */
function touched(sql: Sql, entries: readonly Entry[]): Map<Searchable, Set<string>> {
  const articles = new Set<string>();
  const claims = new Set<string>();
  for (const { record, id, before, after } of entries) {
    if (record === 'claim') claims.add(id);
    else if (record === 'party') for (const claim of claimsOfParty(sql, id)) claims.add(claim);
    else if (record === 'article' && wordsChanged(before, after)) articles.add(id);
  }
  return new Map<Searchable, Set<string>>([['article', articles], ['claim', claims]]);
}

function wordsChanged(before: Entry['before'], after: Entry['after']): boolean {
  return before === null || after === null || 'title' in after || 'text_sha256' in after;
}

function claimsOfParty(sql: Sql, partyId: string): string[] {
  return sql.rows(build.selectFrom('claim').select('id').where('claimant_id', '=', partyId)).map(({ id }) => id);
}

const selectEntry = once((record: Searchable, id: string) =>
  build.selectFrom('search_entry').select('row').where('record', '=', record).where('record_id', '=', id));

/** The row of a record in the index; undefined where it is not indexed. */
export function entryOf(sql: Sql, record: Searchable, id: string): number | undefined {
  return sql.first(selectEntry(record, id))?.row;
}

function reindexOne(sql: Sql, record: Searchable, id: string): void {
  const entry = entryOf(sql, record, id);
  const words = record === 'article' ? wordsOfArticle(sql, id) : wordsOfClaim(sql, id);
  if (entry !== undefined) sql.rawRun('DELETE FROM search WHERE rowid = ?', entry);
  if (!words) {
    if (entry !== undefined) sql.run(build.deleteFrom('search_entry').where('row', '=', entry));
    return;
  }
  const row = entry ?? sql.rawRun('INSERT INTO search_entry (record, record_id) VALUES (?, ?)', record, id);
  sql.rawRun('INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)', row, foldText(words.title), foldText(words.body));
}

const selectArticleWords = once((id: string) =>
  build.selectFrom('article').innerJoin('canonical_text', 'canonical_text.sha256', 'article.text_sha256')
    .select(['article.title', 'canonical_text.text']).where('article.id', '=', id).where('article.revision_of', 'is', null));

function wordsOfArticle(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(selectArticleWords(id));
  return row && { title: row.title ?? '', body: row.text };
}

function wordsOfClaim(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(
    build.selectFrom('claim').leftJoin('party', 'party.id', 'claim.claimant_id')
      .select(['claim.statement', 'claim.note', 'claim.place', 'party.name']).where('claim.id', '=', id),
  );
  return row && { title: row.statement, body: [row.name, row.place, row.note].filter(Boolean).join('\n') };
}

export interface IndexHit {
  record: Searchable;
  record_id: string;
}

/**
 * Best hits first (FTS5's own rank: bm25 of both columns), articles in the trash left out. `match` is an FTS5 expression
 * over folded words, built by core/search and never typed by hand.
 * @throws Refusal SEARCH_SYNTAX where FTS5 cannot read it
 */
export function findInIndex(sql: Sql, match: string, query: string, limit: number): { hits: IndexHit[]; total: number } {
  const from = `FROM search JOIN search_entry ON search_entry.row = search.rowid
    LEFT JOIN article ON search_entry.record = 'article' AND article.id = search_entry.record_id
    WHERE search MATCH ? AND article.trashed_at IS NULL`;
  try {
    const hits = sql.rawRows<IndexHit>(`SELECT record, record_id ${from} ORDER BY rank LIMIT ?`, match, limit);
    const total = hits.length < limit ? hits.length : (sql.rawRows<{ n: number }>(`SELECT count(*) AS n ${from}`, match)[0]?.n ?? 0);
    return { hits, total };
  } catch (error) {
    if (!(error instanceof Error) || !/fts5|malformed MATCH/i.test(error.message)) throw error;
    throw refuse('SEARCH_SYNTAX', { query, reason: 'put a phrase between quotation marks and a word on each side of OR' });
  }
}
