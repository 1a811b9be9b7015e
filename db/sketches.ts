// The sketches by which candidates for copies are found: some hashes of each text. Derived, so not in the journal.
import { SketchIndex } from './sketch-index.ts';
import { build, once, type Sql } from './sql.ts';

const insertSketch = once((entry: number, hashes: Uint8Array) =>
  build.insertInto('sketch').values({ entry, hashes }).onConflict((conflict) => conflict.column('entry').doUpdateSet({ hashes })));

/** Another article's row in the index, how many hashes it shares, and how many it has. */
export interface SharedSketch {
  entry: number;
  common: number;
  size: number;
}

/**
 * Keeps the sketch of the article that has this row in the index; gives those that share some of its hashes. 3 us, but for the
 * first call in a project: that reads all sketches (100,000 articles: half a second, 60 MB).
 */
export function keepSketch(sql: Sql, entry: number, hashes: Uint32Array): SharedSketch[] {
  const index = indexOf(sql);
  changed.add(sql);
  const shared = index.add(entry, hashes);
  sql.run(insertSketch(entry, new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength)));
  return Array.from(shared, ([other, common]) => ({ entry: other, common, size: index.sizeOf(other) }));
}

export function removeSketch(sql: Sql, entry: number): void {
  const hashes = readSketch(sql, entry);
  if (!hashes) return;
  changed.add(sql);
  indices.get(sql)?.remove(entry, hashes);
  sql.run(build.deleteFrom('sketch').where('entry', '=', entry));
}

/** After a transaction: where it was rolled back and had changed sketches, what is in memory goes, and the file says what there is. */
export function settleSketches(sql: Sql, isCommitted: boolean): void {
  if (changed.delete(sql) && !isCommitted) indices.delete(sql);
}

/** Whose sketches the transaction under way has changed. */
const changed = new WeakSet<Sql>();

const indices = new WeakMap<Sql, SketchIndex>();

function indexOf(sql: Sql): SketchIndex {
  const known = indices.get(sql);
  if (known) return known;
  const sizes = sql.rawRows<{ count: number; bytes: number }>('SELECT count(*) AS count, total(length(hashes)) AS bytes FROM sketch');
  const [{ count, bytes } = { count: 0, bytes: 0 }] = sizes;
  const [entries, ends, lists] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(bytes / 4)];
  let [at, end] = [0, 0];
  for (const { entry, hashes } of sql.rows(build.selectFrom('sketch').selectAll().orderBy('entry'))) {
    const list = numbersOf(hashes);
    lists.set(list, end);
    end += list.length;
    entries[at] = entry;
    ends[at++] = end;
  }
  const index = lists.length === 0 ? new SketchIndex() : new SketchIndex(lists.length);
  index.fill(entries, lists, ends);
  indices.set(sql, index);
  return index;
}

function readSketch(sql: Sql, entry: number): Uint32Array | undefined {
  const row = sql.first(build.selectFrom('sketch').select('hashes').where('entry', '=', entry));
  return row && numbersOf(row.hashes);
}

/** A buffer of SQLite's may begin at any byte, a list of numbers may not. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer, 0, bytes.length >> 2);
}
