// The full-text index: one contentless FTS5 table fed with folded text, kept in step with the records by the recorder's entries.
import { foldText } from '../contract/text/fold.ts';
import type { Entry } from './recorder.ts';
import { searchables, wordsOf, type Searchable } from './search-words.ts';
import { build, once, type Sql } from './sql.ts';

/**
 * Each kind of record has rows of its own in the index, `kind * 2^40` and up: FTS5 then ranks and counts one kind by a range
 * of rows, without a look at any other table. Articles have the lowest, where they have always been.
 */
const rowsOfOneKind = 2 ** 40;

/** First and last row of a kind, to be written into a statement: FTS5 ignores bounds that are bound as doubles. */
export function rowsOf(record: Searchable): { first: number; last: number } {
  const kind = searchables.indexOf(record);
  return { first: kind * rowsOfOneKind + 1, last: (kind + 1) * rowsOfOneKind - 1 };
}

/**
 * Brings the index up to what these entries left in the file; called inside the transaction that made them.
 * `made` has, by their names, texts as they are indexed: those that were just read need not be read back and folded.
 * Gives the rows in the index that new articles got, by their ids.
 */
export function reindex(sql: Sql, entries: readonly Entry[], made: ReadonlyMap<string, { indexed: Uint8Array }>): Map<string, number> {
  const fresh = entries.map((entry) => newArticle(entry, made));
  const rest = entries.filter((_, at) => fresh[at] === undefined);
  const rows = indexNew(sql, fresh.filter((one) => one !== undefined));
  for (const [record, ids] of touched(sql, rest)) for (const id of ids) reindexOne(sql, record, id);
  return rows;
}

/**
 * Lets the index gather 32 MB before it writes a piece, where the usual megabyte makes one of every 250 articles, and merge
 * sixteen pieces at once instead of four: articles are written 1.7 times as fast. The file remembers it; what is gathered is
 * written at the end of each transaction anyway.
 */
export function gatherMore(sql: Sql): void {
  const known = new Map(sql.rawRows<{ k: string; v: number }>('SELECT k, v FROM search_config').map(({ k, v }) => [k, v]));
  for (const [name, value] of gathering) {
    if (known.get(name) !== value) sql.rawRun(`INSERT INTO search (search, rank) VALUES ('${name}', ${value})`);
  }
}

const gathering = [['hashsize', 32 * 1024 * 1024], ['automerge', 16]] as const;

interface NewArticle {
  id: string;
  title: string;
  body: Uint8Array;
}

/** An article that came this moment has no row yet and is not hidden: nothing need be asked. Undefined where it is not such a one. */
function newArticle({ record, id, before, after }: Entry, made: ReadonlyMap<string, { indexed: Uint8Array }>): NewArticle | undefined {
  if (record !== 'article' || before !== null || after?.revision_of !== null || after.trashed_at !== null) return undefined;
  const { title, text_sha256: name } = after as { title: string | null; text_sha256: string };
  const text = made.get(name);
  return text && { id, title: foldText(title ?? ''), body: text.indexed };
}

/** All rows first: what the processor has at hand of one table is gone after the thousand words of a text. Gives the rows by id. */
function indexNew(sql: Sql, articles: readonly NewArticle[]): Map<string, number> {
  const rows = newEntries(sql, articles);
  for (const { id, title, body } of articles) put(sql, rows.get(id) ?? 0, title, body);
  return rows;
}

/** The fields of each record that are searched; `trashed_at` takes an article and its passages out of sight. */
const searched: { [Record in Searchable]: readonly string[] } = {
  article: ['title', 'text_sha256', 'trashed_at', 'revision_of'],
  passage: ['quote', 'note', 'article_id'],
  claim: ['statement', 'claimant_id', 'place', 'note'],
  party: ['name', 'aliases', 'note'],
  memo: ['body'],
  briefing: ['title', 'document'],
  question: ['wording', 'note'],
};

/** Which records' words may have changed. A party's new name changes the claims that it makes, the trash an article's passages. */
function touched(sql: Sql, entries: readonly Entry[]): Map<Searchable, Set<string>> {
  const ids = new Map(searchables.map((record) => [record, new Set<string>()]));
  for (const { record, id, before, after } of entries) {
    if (!isSearchable(record) || !(before === null || after === null || searched[record].some((field) => field in after))) continue;
    ids.get(record)?.add(id);
    if (record === 'party') for (const claim of claimsOfParty(sql, id)) ids.get('claim')?.add(claim);
    if (record === 'article' && before && after && 'trashed_at' in after) for (const one of passagesOf(sql, id)) ids.get('passage')?.add(one);
  }
  return ids;
}

function isSearchable(record: string): record is Searchable {
  return (searchables as readonly string[]).includes(record);
}

function claimsOfParty(sql: Sql, partyId: string): string[] {
  return sql.rows(build.selectFrom('claim').select('id').where('claimant_id', '=', partyId)).map(({ id }) => id);
}

function passagesOf(sql: Sql, articleId: string): string[] {
  return sql.rows(build.selectFrom('passage').select('id').where('article_id', '=', articleId)).map(({ id }) => id);
}

const selectEntry = once((record: Searchable, id: string) =>
  build.selectFrom('search_entry').select('row').where('record', '=', record).where('record_id', '=', id));

/** The row of a record in the index, which it keeps also while it is out of sight; undefined where it has none. */
export function entryOf(sql: Sql, record: Searchable, id: string): number | undefined {
  return sql.first(selectEntry(record, id))?.row;
}

function reindexOne(sql: Sql, record: Searchable, id: string): void {
  const entry = entryOf(sql, record, id);
  const words = wordsOf(sql, record, id);
  if (entry !== undefined) sql.rawRun('DELETE FROM search WHERE rowid = CAST(? AS INTEGER)', entry);
  if (!words) {
    if (entry !== undefined) sql.run(build.deleteFrom('search_entry').where('row', '=', entry));
    return;
  }
  const row = entry ?? newEntry(sql, record, id);
  if (words.hidden) return;
  put(sql, row, foldText(words.title), foldText(words.body));
}

/** A body of bytes is one in UTF-8. */
function put(sql: Sql, row: number, title: string, body: string | Uint8Array): void {
  sql.rawRun('INSERT INTO search (rowid, title, body) VALUES (CAST(? AS INTEGER), ?, CAST(? AS TEXT))', row, title, body);
}

/** One look for the next free row serves them all. */
function newEntries(sql: Sql, articles: readonly NewArticle[]): Map<string, number> {
  const rows = new Map<string, number>();
  if (articles.length === 0) return rows;
  let row = freeRow(sql, 'article');
  for (const { id } of articles) rows.set(id, putEntry(sql, row++, 'article', id));
  return rows;
}

function newEntry(sql: Sql, record: Searchable, id: string): number {
  return putEntry(sql, freeRow(sql, record), record, id);
}

function freeRow(sql: Sql, record: Searchable): number {
  const { first, last } = rowsOf(record);
  return sql.rawRows<{ row: number }>(`SELECT coalesce(max(row) + 1, ${first}) AS row FROM search_entry WHERE row BETWEEN ${first} AND ${last}`)[0]?.row ?? first;
}

function putEntry(sql: Sql, row: number, record: Searchable, id: string): number {
  return sql.rawRun('INSERT INTO search_entry (row, record, record_id) VALUES (?, ?, ?)', row, record, id);
}

/** The records of a kind that are to be found, as a statement that gives their ids. */
const visible: { [Record in Searchable]: string } = {
  article: 'SELECT id FROM article WHERE revision_of IS NULL AND trashed_at IS NULL',
  passage: 'SELECT passage.id FROM passage JOIN article ON article.id = passage.article_id WHERE article.trashed_at IS NULL',
  claim: 'SELECT id FROM claim',
  party: 'SELECT id FROM party',
  memo: 'SELECT id FROM memo',
  briefing: 'SELECT id FROM briefing',
  question: 'SELECT id FROM question',
};

/** The records of a kind that are in the index. `search_docsize` is where FTS5 keeps one row for each that it holds. */
function indexed(record: Searchable): string {
  const { first, last } = rowsOf(record);
  return `SELECT record_id FROM search_docsize JOIN search_entry ON row = search_docsize.id
    WHERE search_docsize.id BETWEEN ${first} AND ${last} AND record = '${record}'`;
}

/** How many records cannot be found, and how many entries lead to none that may be. */
export function indexGaps(sql: Sql): { missing: number; stray: number } {
  const gaps = { missing: 0, stray: 0 };
  for (const record of searchables) {
    gaps.missing += countOf(sql, `${visible[record]} EXCEPT ${indexed(record)}`);
    gaps.stray += countOf(sql, `${indexed(record)} EXCEPT ${visible[record]}`);
  }
  gaps.stray += countOf(sql, lost);
  return gaps;
}

/** Rows of the index that no entry leads to. */
const lost = 'SELECT id FROM search_docsize EXCEPT SELECT row FROM search_entry';

/**
 * Fills the index of a file from before a kind of record was searched, in one transaction. On a file that is in step this is
 * seven pairs of counts: 60 ms for 100,000 articles.
 */
export function completeIndex(sql: Sql): void {
  const behind = searchables.filter((record) => isBehind(sql, record));
  const hasLost = countOf(sql, lost) > 0;
  if (behind.length === 0 && !hasLost) return;
  sql.transaction(() => {
    if (hasLost) sql.rawRun(`DELETE FROM search WHERE rowid IN (${lost})`);
    for (const record of behind) dropMisplaced(sql, record);
    for (const record of behind) {
      const wrong = `SELECT id FROM (${visible[record]} EXCEPT ${indexed(record)}) UNION SELECT record_id FROM (${indexed(record)} EXCEPT ${visible[record]})`;
      for (const { id } of sql.rawRows<{ id: string }>(wrong)) reindexOne(sql, record, id);
    }
  });
}

function isBehind(sql: Sql, record: Searchable): boolean {
  return misplaced(sql, record).length > 0 || countOf(sql, visible[record]) !== countOf(sql, indexed(record));
}

/** Entries from before each kind had its own rows. */
function misplaced(sql: Sql, record: Searchable): { row: number }[] {
  const { first, last } = rowsOf(record);
  return sql.rawRows<{ row: number }>(`SELECT row FROM search_entry WHERE record = ? AND row NOT BETWEEN ${first} AND ${last}`, record);
}

function dropMisplaced(sql: Sql, record: Searchable): void {
  for (const { row } of misplaced(sql, record)) {
    sql.rawRun('DELETE FROM search WHERE rowid = CAST(? AS INTEGER)', row);
    sql.run(build.deleteFrom('search_entry').where('row', '=', row));
  }
}

function countOf(sql: Sql, statement: string): number {
  return sql.rawRows<{ n: number }>(`SELECT count(*) AS n FROM (${statement})`)[0]?.n ?? 0;
}
