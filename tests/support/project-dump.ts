// Everything that a project file holds but its journal, as text: two files with the same dump hold the same data.
import Database from 'better-sqlite3';

const records = [
  'meta', 'source', 'article', 'passage', 'tag', 'tagging', 'party', 'claim', 'claim_link', 'evidence',
  'question', 'question_claim', 'memo', 'briefing', 'saved_search',
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

/**
 * What is made from the records and would have to be made anew if it were lost: every word of the search index by the record
 * in which it stands (its rows are numbered anew at every change), and the sketches by which copies are found. Not the shares
 * of `similar`: each is a measurement against what the outlet had printed when the text came, and is taken anew when it comes back.
 */
export function dumpDerived(path: string): string {
  const db = new Database(path, { readonly: true });
  try {
    db.exec("CREATE VIRTUAL TABLE temp.word USING fts5vocab('main', 'search', 'instance')");
    const words = db.prepare(`SELECT e.record, e.record_id, w.col, w.offset, w.term FROM temp.word w
      LEFT JOIN search_entry e ON e.row = w.doc ORDER BY 1, 2, 3, 4, 5`).all();
    const sketches = db.prepare(`SELECT e.record_id, hex(s.hashes) AS hashes FROM sketch s
      LEFT JOIN search_entry e ON e.row = s.entry ORDER BY 1`).all();
    return [...words, ...sketches].map((row) => JSON.stringify(row)).join('\n');
  } finally {
    db.close();
  }
}
