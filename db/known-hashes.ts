// Which hashes the sketches of a file may hold, as bits: in a project that began empty nearly no hash of an import need be looked up.
import type { Sql } from './sql.ts';

/** By 24 bits of a hash: 2 MB, of which 100,000 articles set a fifth. */
const places = 2 ** 24;

class KnownHashes {
  /** Null where the file had sketches before anybody counted along: then it may hold any. */
  readonly #bits: Uint32Array | null;

  constructor(isEmpty: boolean) {
    this.#bits = isEmpty ? new Uint32Array(places / 32) : null;
  }

  /** False is certain. What was taken back or removed may still be said to be there. */
  mayHold(hash: number): boolean {
    if (!this.#bits) return true;
    const place = placeOf(hash);
    return (((this.#bits[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  add(hash: number): void {
    if (!this.#bits) return;
    const place = placeOf(hash);
    this.#bits[place >>> 5] = (this.#bits[place >>> 5] ?? 0) | (1 << (place & 31));
  }
}

/** The lowest four bits of a hash that is kept are always the same. */
function placeOf(hash: number): number {
  return (hash >>> 4) & (places - 1);
}

const known = new WeakMap<Sql, KnownHashes>();

/** Of this file. Whoever writes sketches must `add` their hashes. */
export function knownHashes(sql: Sql): KnownHashes {
  const here = known.get(sql) ?? new KnownHashes(sql.rawRows('SELECT 1 FROM sketch LIMIT 1').length === 0);
  known.set(sql, here);
  return here;
}
