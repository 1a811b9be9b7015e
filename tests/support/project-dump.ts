// Everything that a project file holds but its journal, as text: two files with the same dump hold the same data.
import Database from 'better-sqlite3';

const records = [
  'meta', 'source', 'article', 'passage', 'tag', 'tagging', 'party', 'claim', 'claim_link', 'evidence',
  'question', 'question_claim', 'memo', 'briefing',
];

/** Of a closed file; `except` names records to leave out. */
export function dumpProject(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    return dump(db);
  } finally {
    db.close();
  }
}

export function dump(db: Database.Database): string {
  const lines = records.flatMap((record) =>
    db.prepare(`SELECT * FROM ${record} ORDER BY id`).all().map((row) => `${record} ${JSON.stringify(row)}`));
  const index = db.prepare('SELECT record, record_id FROM search_entry ORDER BY 1, 2').all();
  return [...lines, ...index.map((row) => `search ${JSON.stringify(row)}`)].join('\n');
}
