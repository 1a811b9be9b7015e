// The sketches by which candidates for copies are found: some hashes of each text, and who has them. Derived, so not in the journal.
import { knownHashes } from './known-hashes.ts';
import type { Sql } from './sql.ts';

/** A hash in more articles than this says nothing of a pair: it belongs to an outlet's boilerplate or to the language. */
const commonplace = 30;

export function removeSketch(sql: Sql, entry: number, hashes: Uint32Array): void {
  sql.rawRun('DELETE FROM sketch WHERE entry = ? AND hash IN (SELECT value FROM json_each(?))', entry, JSON.stringify([...hashes]));
}

/** A sketch and the row in the index of the article that has it. */
export interface Sketch {
  entry: number;
  hashes: Uint32Array;
}

/**
 * Keeps sketches, and says for each with which articles it shares how many hashes: those that are here, and those before it
 * in the list. A hash that stands in so many articles that it says nothing is neither kept nor counted. All hashes are looked
 * up and written in their order, which touches each page once: 1 us a hash where one article at a time costs 5.
 */
export function keepSketches(sql: Sql, sketches: readonly Sketch[]): Map<number, number>[] {
  const shared = sketches.map(() => new Map<number, number>());
  const places = inOrder(sketches);
  const holders = holdersOf(sql, places);
  const fresh = new SketchList();
  for (let from = 0, to = 0; from < places.length; from = to) {
    const hash = hashAt(places, from);
    while (to < places.length && hashAt(places, to) === hash) to++;
    const here = holders.get(hash);
    // Nearly all hashes stand in one text alone.
    if (here === undefined && to === from + 1) fresh.add(hash, sketchAt(sketches, places, from).entry);
    else share(hash, here ?? [], places.subarray(from, to), sketches, shared, fresh);
  }
  fresh.insert(sql);
  return shared;
}

/** One hash that stands in several texts: `holders` are those that are here, `places` those of the list. */
function share(hash: number, holders: number[], places: Float64Array, sketches: readonly Sketch[], shared: readonly Map<number, number>[], fresh: SketchList): void {
  for (let at = 0; at < places.length && holders.length <= commonplace; at++) {
    const { entry } = sketchAt(sketches, places, at);
    const counts = shared[placeAt(places, at)];
    for (const other of holders) if (other !== entry) counts?.set(other, (counts.get(other) ?? 0) + 1);
    holders.push(entry);
    fresh.add(hash, entry);
  }
}

/** A hash has 32 bits; with 20 bits behind it for a place in the list, or for an entry, it is still a whole number. */
const low = 2 ** 20;

/** The hashes of all sketches, each with the place of its sketch behind it, ascending. */
function inOrder(sketches: readonly Sketch[]): Float64Array {
  if (sketches.length > low) throw new RangeError('These are too many sketches for one transaction.');
  const places = new Float64Array(sketches.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let filled = 0;
  for (const [at, { hashes }] of sketches.entries()) for (const hash of hashes) places[filled++] = hash * low + at;
  return places.sort();
}

function hashAt(places: Float64Array, at: number): number {
  return Math.floor((places[at] ?? 0) / low);
}

function placeAt(places: Float64Array, at: number): number {
  return (places[at] ?? 0) % low;
}

function sketchAt(sketches: readonly Sketch[], places: Float64Array, at: number): Sketch {
  const sketch = sketches[placeAt(places, at)];
  if (!sketch) throw new RangeError(`There is no sketch ${placeAt(places, at)}.`);
  return sketch;
}

/** Who has these hashes, which are here from now on. CROSS JOIN keeps the order: each hash of the list is looked up, never the other way round. */
function holdersOf(sql: Sql, places: Float64Array): Map<number, number[]> {
  const known = knownHashes(sql);
  const hashes: number[] = [];
  let last = -1;
  for (let at = 0; at < places.length; at++) {
    const hash = hashAt(places, at);
    if (hash !== last && known.mayHold(hash)) hashes.push(hash);
    known.add(hash);
    last = hash;
  }
  const holders = new Map<number, number[]>();
  if (hashes.length === 0) return holders;
  for (const { hash, entry } of sql.rawRows<{ hash: number; entry: number }>(selectHolders, JSON.stringify(hashes))) {
    const entries = holders.get(hash);
    if (entries) entries.push(entry);
    else holders.set(hash, [entry]);
  }
  return holders;
}

const selectHolders = 'SELECT sketch.hash, sketch.entry FROM json_each(?) AS sought CROSS JOIN sketch WHERE sketch.hash = sought.value';

/** Pairs to be inserted in one statement, each as one number: a statement for each costs twice as much. */
class SketchList {
  /** By the entries' upper bits: entries far apart take a statement each. */
  readonly #keys = new Map<number, number[]>();
  #base = -1;
  #list: number[] = [];

  add(hash: number, entry: number): void {
    const base = entry - (entry % low);
    if (base !== this.#base) {
      this.#base = base;
      this.#list = this.#keys.get(base) ?? [];
      this.#keys.set(base, this.#list);
    }
    this.#list.push(hash * low + (entry - base));
  }

  insert(sql: Sql): void {
    for (const [base, list] of this.#keys) sql.rawRun(insertKeys, base, JSON.stringify(list));
  }
}

const insertKeys = `INSERT OR IGNORE INTO sketch (hash, entry)
  SELECT value >> 20, (value & ${low - 1}) + CAST(? AS INTEGER) FROM json_each(?)`;
