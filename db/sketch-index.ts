// Who has which hash of a sketch, in memory: a hash table of numbers alone, 16 bytes a hash.

/** A hash in more articles than this says nothing of a pair: it belongs to an outlet's boilerplate or to the language. */
const commonplace = 30;

const none = -1;
/** A megabyte: 1,700 articles. */
const usualRoom = 2 ** 16;
/** How many steps `fill` takes. */
const parts = 16;

export class SketchIndex {
  /** Where the chain of a slot begins; there are at least as many slots as hashes. */
  #heads: Int32Array;
  #next: Int32Array;
  #hashes: Uint32Array;
  #entries: Uint32Array;
  #length = 0;
  /** The first place that was given back, from which `#next` leads to the others. */
  #free = none;
  /** How many hashes each article has. */
  readonly #sizes = new Map<number, number>();
  /** What is left of a hash beside the bits that are its slot. */
  #shift: number;

  /** Room for so many hashes to begin with. */
  constructor(room = usualRoom) {
    const bits = Math.max(4, Math.ceil(Math.log2(room)));
    const size = 2 ** bits;
    this.#shift = 32 - bits;
    this.#heads = new Int32Array(size).fill(none);
    this.#next = new Int32Array(size);
    this.#hashes = new Uint32Array(size);
    this.#entries = new Uint32Array(size);
  }

  /**
   * Adds an article's hashes; gives the entries of the articles that have some of them, with how many. A hash that more than
   * thirty articles have is neither added nor counted.
   */
  add(entry: number, hashes: Uint32Array): Map<number, number> {
    this.#sizes.set(entry, hashes.length);
    const shared = new Map<number, number>();
    for (const hash of hashes) {
      // Nearly all hashes stand in one text alone.
      if (this.#heads[this.#slot(hash)] !== none && !this.#share(hash, entry, shared)) continue;
      this.#put(hash, entry);
    }
    return shared;
  }

  /** Counts what the others have; says whether the hash is still to be added. */
  #share(hash: number, entry: number, shared: Map<number, number>): boolean {
    const holders = this.#holders(hash);
    if (holders.length > commonplace) return false;
    for (const other of holders) if (other !== entry) shared.set(other, (shared.get(other) ?? 0) + 1);
    return !holders.includes(entry);
  }

  /**
   * Adds the ascending hashes of many articles, in their order; `lists` has them one after the other, `ends` where each ends.
   * A sixteenth of all hashes at a time, so that the processor has at hand what it looks at: a third of the time of `add`.
   */
  fill(entries: Uint32Array, lists: Uint32Array, ends: Uint32Array): void {
    const reached = new Uint32Array(entries.length);
    for (let at = 1; at < entries.length; at++) reached[at] = ends[at - 1] ?? 0;
    for (let at = 0; at < entries.length; at++) this.#sizes.set(entries[at] ?? 0, (ends[at] ?? 0) - (reached[at] ?? 0));
    for (let part = 1; part <= parts; part++) {
      const limit = part * (2 ** 32 / parts);
      for (let at = 0; at < entries.length; at++) {
        const end = ends[at] ?? 0;
        let next = reached[at] ?? 0;
        for (; next < end && (lists[next] ?? 0) < limit; next++) this.#putUncommon(lists[next] ?? 0, entries[at] ?? 0);
        reached[at] = next;
      }
    }
  }

  #putUncommon(hash: number, entry: number): void {
    let holders = 0;
    for (let at = this.#heads[this.#slot(hash)] ?? none; at !== none; at = this.#next[at] ?? none) if (this.#hashes[at] === hash) holders++;
    if (holders <= commonplace) this.#put(hash, entry);
  }

  remove(entry: number, hashes: Uint32Array): void {
    this.#sizes.delete(entry);
    for (const hash of hashes) this.#take(hash, entry);
  }

  /** How many hashes an article has; 0 where it has none. */
  sizeOf(entry: number): number {
    return this.#sizes.get(entry) ?? 0;
  }

  #holders(hash: number): readonly number[] {
    let found: number[] | undefined;
    for (let at = this.#heads[this.#slot(hash)] ?? none; at !== none; at = this.#next[at] ?? none) {
      if (this.#hashes[at] === hash) (found ??= []).push(this.#entries[at] ?? 0);
    }
    return found ?? nobody;
  }

  #put(hash: number, entry: number): void {
    const at = this.#place();
    const slot = this.#slot(hash);
    this.#hashes[at] = hash;
    this.#entries[at] = entry;
    this.#next[at] = this.#heads[slot] ?? none;
    this.#heads[slot] = at;
  }

  #take(hash: number, entry: number): void {
    const slot = this.#slot(hash);
    let before = none;
    for (let at = this.#heads[slot] ?? none; at !== none; before = at, at = this.#next[at] ?? none) {
      if (this.#hashes[at] !== hash || this.#entries[at] !== entry) continue;
      const behind = this.#next[at] ?? none;
      if (before === none) this.#heads[slot] = behind;
      else this.#next[before] = behind;
      this.#next[at] = this.#free;
      this.#free = at;
      return;
    }
  }

  /** The highest bits: the lowest are the same in all hashes that are kept, and neighbours shall lie side by side. */
  #slot(hash: number): number {
    return hash >>> this.#shift;
  }

  #place(): number {
    const given = this.#free;
    if (given !== none) {
      this.#free = this.#next[given] ?? none;
      return given;
    }
    if (this.#length === this.#heads.length) this.#grow();
    return this.#length++;
  }

  /** Twice the room. Called only while no place is free, so that all places are in use. */
  #grow(): void {
    const [hashes, entries, used] = [this.#hashes, this.#entries, this.#length];
    const size = 2 * used;
    this.#shift -= 1;
    this.#heads = new Int32Array(size).fill(none);
    this.#next = new Int32Array(size);
    this.#hashes = new Uint32Array(size);
    this.#entries = new Uint32Array(size);
    this.#length = 0;
    for (let at = 0; at < used; at++) this.#put(hashes[at] ?? 0, entries[at] ?? 0);
  }
}

const nobody: readonly number[] = [];
