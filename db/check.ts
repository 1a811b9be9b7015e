// Looks at a whole project file and says what fits and what does not: pages, schema, references, offsets, originals, journal, search.
import type { CheckFinding } from '../contract/project.ts';
import { textName, sha256 } from './content-names.ts';
import { readOriginal } from './articles.ts';
import { indexGaps } from './search-index.ts';
import { build, type Sql } from './sql.ts';

type Part = CheckFinding['part'];

/** Changes nothing. Reads every page, text and original once: about a second for each 100 MB. */
export function checkFile(sql: Sql): CheckFinding[] {
  return [checkPages(sql), checkReferences(sql), checkOffsets(sql), checkOriginals(sql), checkJournal(sql), checkSearch(sql)];
}

function finding(part: Part, sentence: string, problems: string[]): CheckFinding {
  return { part, ok: problems.length === 0, sentence, problems: problems.slice(0, 100) };
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-GB')} ${noun}${count === 1 ? '' : 's'}`;
}

function checkPages(sql: Sql): CheckFinding {
  const rows = sql.pragma('integrity_check(100)') as { integrity_check: string }[];
  const problems = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  return finding('file', 'Pages, indexes and constraints of the file.', problems);
}

function checkReferences(sql: Sql): CheckFinding {
  const rows = sql.pragma('foreign_key_check') as { table: string; rowid: number | null; parent: string }[];
  const problems = rows.map(({ table, parent }) => `A ${table} names a ${parent} that is not there.`);
  return finding('references', 'Every record that another one names is there.', problems);
}

function checkOffsets(sql: Sql): CheckFinding {
  const rows = sql.rows(
    build.selectFrom('passage')
      .innerJoin('article', 'article.id', 'passage.article_id')
      .innerJoin('canonical_text', 'canonical_text.sha256', 'article.text_sha256')
      .select(['passage.id', 'start_offset', 'end_offset', 'quote', 'prefix', 'suffix', 'canonical_text.text'])
      .where('passage.orphaned_at', 'is', null),
  );
  const wrong = rows.filter(({ text, start_offset, end_offset, quote, prefix, suffix }) =>
    text.slice(start_offset, end_offset) !== quote
    || !text.slice(0, start_offset).endsWith(prefix)
    || !text.slice(end_offset).startsWith(suffix));
  const problems = wrong.map(({ id, quote }) => `Passage ${id} (“${quote.slice(0, 60)}”) does not equal its text.`);
  return finding('offsets', `${counted(rows.length, 'passage')}: every quote equals its text.`, problems);
}

function checkOriginals(sql: Sql): CheckFinding {
  const problems: string[] = [];
  const originals = sql.rows(build.selectFrom('original').select('sha256'));
  for (const { sha256: name } of originals) {
    const kept = readOriginal(sql, name);
    if (!kept || sha256(kept.bytes) !== name) problems.push(`Original ${name} is not what its name says.`);
  }
  const texts = sql.rows(build.selectFrom('canonical_text').select('sha256'));
  for (const { sha256: name } of texts) {
    const kept = sql.first(build.selectFrom('canonical_text').selectAll().where('sha256', '=', name));
    if (!kept || textName(kept.text, kept.blocks) !== name) problems.push(`Text ${name} is not what its name says.`);
  }
  return finding('originals', `${counted(originals.length, 'original')} and ${counted(texts.length, 'text')}: each equals its SHA-256.`, problems);
}

function checkJournal(sql: Sql): CheckFinding {
  const bad = sql.rawRows<{ seq: number }>('SELECT seq FROM change WHERE NOT json_valid(diff)');
  const problems = bad.map(({ seq }) => `Change ${seq} of the journal cannot be read.`);
  if (bad.length === 0) problems.push(...compareWithJournal(sql));
  const total = sql.rawRows<{ n: number }>('SELECT count(*) AS n FROM change')[0]?.n ?? 0;
  return finding('journal', `${counted(total, 'change')}: the journal ends in what the file holds.`, problems);
}

/** The last entry for each record must say what the file says: gone, or with these fields. */
function compareWithJournal(sql: Sql): string[] {
  const last = sql.rawRows<{ record: string; id: string; after: string | null }>(
    `SELECT record, id, after FROM (
       SELECT value ->> 'record' AS record, value ->> 'id' AS id, value -> 'after' AS after,
         row_number() OVER (PARTITION BY value ->> 'record', value ->> 'id' ORDER BY seq DESC, key DESC) AS place
       FROM change, json_each(change.diff)) WHERE place = 1`,
  );
  return last.flatMap(({ record, id, after }) => {
    const row = sql.rawRows<Record<string, unknown>>(`SELECT * FROM "${record.replaceAll('"', '')}" WHERE id = ?`, id)[0];
    const fields = after === null ? null : (JSON.parse(after) as Record<string, unknown> | null);
    if (fields === null) return row ? [`The journal deleted ${record} ${id}, the file has it.`] : [];
    if (!row) return [`The journal has ${record} ${id}, the file does not.`];
    const differing = Object.keys(fields).filter((name) => row[name] !== fields[name]);
    return differing.length > 0 ? [`${record} ${id}: ${differing.join(', ')} differ from the journal.`] : [];
  });
}

function checkSearch(sql: Sql): CheckFinding {
  const counts = indexGaps(sql);
  const problems: string[] = [];
  if (counts.missing > 0) problems.push(`${counts.missing} records cannot be found by search.`);
  if (counts.stray > 0) problems.push(`${counts.stray} entries of the search lead nowhere.`);
  return finding('search', 'All that can be searched is in the full-text index.', problems);
}
