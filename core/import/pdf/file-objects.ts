// The objects of a damaged PDF, found without its table of contents: by looking for where each begins.
import { inflateSync } from 'node:zlib';

/** `/Length` may lie, and what a file holds packed may be a bomb, or a hundred: so much of all of it. */
const MOST_UNPACKED = 128 * 1024 * 1024;
/** A page's or a node's dictionary is shorter than this. */
const LONGEST = 100_000;

/** One pass over the file when it is made; a file has this only where something in it is missing. */
export class FileObjects {
  /** The bytes of the file, a letter each. */
  readonly text: string;
  /** Where the words of an object begin; of several with one number the last one counts. */
  readonly #starts = new Map<number, number>();
  readonly #packed = new Map<number, string>();
  #room = MOST_UNPACKED;

  constructor(bytes: Uint8Array) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    for (const found of this.text.matchAll(/(?<!\d)(\d{1,10})\s{1,4}\d{1,5}\s{1,4}obj\b/g)) this.#starts.set(Number(found[1]), found.index + found[0].length);
    for (const start of this.#starts.values()) this.#unpack(start);
  }

  /** Nothing that is packed or compressed can be looked into without the key. */
  get isEncrypted(): boolean {
    return this.text.includes('/Encrypt');
  }

  get numbers(): number[] {
    return [...this.#starts.keys(), ...this.#packed.keys()];
  }

  /** What the object says, up to its stream; null where the file has no such object. */
  dictionaryOf(number: number): string | null {
    const start = this.#starts.get(number);
    if (start === undefined) return this.#packed.get(number) ?? null;
    const whole = this.text.slice(start, start + LONGEST);
    const end = whole.search(/\bendobj\b|\bstream\r?\n|(?<!\d)\d+\s{1,4}\d+\s{1,4}obj\b/);
    return (end === -1 ? whole : whole.slice(0, end)).trim();
  }

  /** Where the bytes of its stream begin, or -1. */
  streamOf(number: number): number {
    const start = this.#starts.get(number);
    const dictionary = this.dictionaryOf(number);
    return start === undefined || dictionary === null ? -1 : this.#streamAt(start, this.text.indexOf(dictionary, start) + dictionary.length);
  }

  #streamAt(from: number, end: number): number {
    const head = /^\s*stream\r?\n/.exec(this.text.slice(Math.max(from, end), end + 40));
    return head ? end + head[0].length : -1;
  }

  /** A stream in which other objects lie: pairs of number and place, then from /First on what they say. */
  #unpack(start: number): void {
    const head = this.text.slice(start, start + 2000);
    const end = head.search(/\bstream\r?\n/);
    if (end === -1 || !/\/Type\s*\/ObjStm\b/.test(head.slice(0, end))) return;
    const from = this.#streamAt(start, start + end);
    const unpacked = from === -1 ? null : inflated(this.text.slice(from, this.text.indexOf('endstream', from)), this.#room);
    this.#room -= unpacked?.length ?? 0;
    const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? Number.NaN);
    if (unpacked === null || !Number.isFinite(first)) return;
    const pairs = unpacked.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      this.#packed.set(pairs[at] ?? 0, unpacked.slice(first + (pairs[at + 1] ?? 0), first + (pairs[at + 3] ?? unpacked.length)).trim());
    }
  }
}

function inflated(packed: string, most: number): string | null {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: Math.max(1, most) }).toString('latin1');
  } catch {
    return null; // encrypted, damaged itself, or too much: then its objects are not to be had
  }
}
