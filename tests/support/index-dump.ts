// Every word of the full-text index with the record, column and place where it stands: two files with the same dump find the same.
import Database from 'better-sqlite3';

/** Of a closed file. */
export function dumpIndex(path: string): string[] {
  const db = new Database(path, { readonly: true });
  try {
    db.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, instance)`);
    const rows = db.prepare(`SELECT record, record_id, col, "offset" AS place, term FROM temp.words JOIN main.search_entry ON row = doc`).all();
    const counted = db.prepare('SELECT count(*) AS n FROM temp.words').get() as { n: number };
    if (counted.n !== rows.length) throw new Error('the index has rows that lead to no record');
    return rows.map((row) => JSON.stringify(row)).sort();
  } finally {
    db.close();
  }
}

/** Empties the index of a closed file, as if it came from before there was one. */
export function emptyIndex(path: string): void {
  const db = new Database(path);
  db.exec('DELETE FROM search; DELETE FROM search_entry;');
  db.close();
}
