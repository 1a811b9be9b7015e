// Which originals a project may have, as bits that the reading threads look at: what is here already need not be read again.
import type { Sql } from './sql.ts';

/**
 * A Bloom filter of 1 MB: an original sets three bits. With 100,000 of them it errs once in 20,000 files; what it takes for
 * known by mistake has a thread and the writer wait for each other.
 */
const bits = 2 ** 23;
const bitsOfEach = 3;

export class KnownOriginals {
  /** Memory that threads share: a message takes no copy of it, and what is added is seen there before long. */
  readonly shared: SharedArrayBuffer;
  readonly #words: Int32Array; // signed: V8 keeps what is above 2^31 as a floating-point number

  constructor(shared = new SharedArrayBuffer(bits / 8)) {
    this.shared = shared;
    this.#words = new Int32Array(shared);
  }

  /** False is certain. True may be a chance, or an original that is in the trash or gone. */
  mayHave(sha256: string): boolean {
    const [first, stride] = halvesOf(sha256);
    for (let at = 0; at < bitsOfEach; at++) {
      const bit = (first + at * stride) % bits;
      if ((((this.#words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return false;
    }
    return true;
  }

  add(sha256: string): void {
    const [first, stride] = halvesOf(sha256);
    for (let at = 0; at < bitsOfEach; at++) {
      const bit = (first + at * stride) % bits;
      this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }
}

/** Twice 24 bits of a name, from which its places are reckoned. */
function halvesOf(sha256: string): [number, number] {
  return [Number.parseInt(sha256.slice(0, 6), 16), Number.parseInt(sha256.slice(6, 12), 16)];
}

const known = new WeakMap<Sql, KnownOriginals>();

/** Those of this file. The first call reads all their names: 50 ms for 100,000. Whoever keeps an original must `add` it. */
export function knownOriginals(sql: Sql): KnownOriginals {
  const here = known.get(sql);
  if (here) return here;
  const originals = new KnownOriginals();
  for (const { name } of sql.rawRows<{ name: string }>('SELECT original_sha256 AS name FROM article')) originals.add(name);
  known.set(sql, originals);
  return originals;
}
