// Buffers for the bytes and texts of many articles, which move between threads as a whole and come back to be filled again.

const crateBytes = 1024 * 1024;
/** What is longer has a buffer of its own. */
const longest = 256 * 1024;
/** A batch fills fewer. A thread that always reads first would otherwise gather what the others fill: 4 MB a batch. */
const mostSpare = 16;

/**
 * A buffer for each text costs more than the text, and memory that was never touched before more than all that is done with
 * it: so there are few, and they are used again.
 */
export class ByteCrates {
  readonly #spare: ArrayBuffer[] = [];
  #full: ArrayBuffer[] = [];
  #open: Buffer<ArrayBuffer> | undefined;
  #end = 0;

  /** Buffers that `seal` gave earlier, and whose bytes nobody needs any more. */
  addSpare(crates: readonly ArrayBuffer[]): void {
    this.#spare.push(...crates.slice(0, mostSpare - this.#spare.length));
  }

  /** The same bytes, in a crate. */
  put(bytes: Uint8Array): Uint8Array {
    if (bytes.length > longest) return bytes;
    const crate = this.#withRoom(bytes.length);
    const view = this.#take(crate, bytes.length);
    view.set(bytes);
    return view;
  }

  /** The text in UTF-8, in a crate. */
  write(text: string): Uint8Array {
    if (text.length > longest / 3) return this.put(Buffer.from(text, 'utf8'));
    const most = 3 * text.length;
    const crate = this.#withRoom(this.#room >= most ? most : Buffer.byteLength(text, 'utf8'));
    return this.#take(crate, crate.write(text, this.#end, 'utf8'));
  }

  /** The same numbers, in a crate. */
  putNumbers(numbers: Uint32Array): Uint32Array {
    this.#end = 4 * Math.ceil(this.#end / 4);
    const { buffer, byteOffset, byteLength } = this.put(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
    return new Uint32Array(buffer as ArrayBuffer, byteOffset, byteLength / 4);
  }

  /** The buffers that were filled since the last time. */
  seal(): ArrayBuffer[] {
    const filled = this.#open ? [...this.#full, this.#open.buffer] : this.#full;
    [this.#full, this.#open, this.#end] = [[], undefined, 0];
    return filled;
  }

  get #room(): number {
    return this.#open ? this.#open.length - this.#end : 0;
  }

  #withRoom(length: number): Buffer<ArrayBuffer> {
    if (this.#open && this.#room >= length) return this.#open;
    if (this.#open) this.#full.push(this.#open.buffer);
    this.#end = 0;
    return (this.#open = Buffer.from(this.#spare.pop() ?? new ArrayBuffer(crateBytes)));
  }

  #take(crate: Buffer<ArrayBuffer>, length: number): Uint8Array {
    const view = new Uint8Array(crate.buffer, this.#end, length);
    this.#end += length;
    return view;
  }
}
