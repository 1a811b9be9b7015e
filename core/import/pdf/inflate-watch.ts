// Notices pages whose compressed words are damaged: pdf.js inflates what it can of them, and takes for words what no longer is any.
import { AsyncLocalStorage } from 'node:async_hooks';
import { inflateRawSync, inflateSync } from 'node:zlib';

/** All that one page unpacks to; five megabytes of bomb would take eleven gigabytes, outside of what a thread is allowed. */
const MOST_UNPACKED = 256 * 1024 * 1024;

interface Watch {
  /** A stream that draws (a page's, or that of a form on it) proved damaged. */
  isDamaged: boolean;
  /** Some stream was whole. */
  hasInflated: boolean;
  /** So many bytes more may be unpacked. */
  room: number;
}

const watches = new AsyncLocalStorage<Watch>();

/** What comes of this work of pdf.js, and what was noticed meanwhile. */
export async function watchedInflating<Result>(work: () => Promise<Result>): Promise<Omit<Watch, 'room'> & { result: Result }> {
  const watch: Watch = { isDamaged: false, hasInflated: false, room: MOST_UNPACKED };
  const result = await watches.run(watch, work);
  return { ...watch, result };
}

/** Lets pdf.js, whose worker runs on this thread, inflate through here; others on it do not notice. Once a thread. */
export function watchInflating(): void {
  class MaybeWatched extends globalThis.DecompressionStream {
    constructor(format: ConstructorParameters<typeof DecompressionStream>[0]) {
      const watch = watches.getStore();
      super(format);
      // Any object that a constructor returns takes the new one's place.
      if (watch && format === 'deflate') return new WatchedInflate(watch) as unknown as MaybeWatched;
    }
  }
  globalThis.DecompressionStream = MaybeWatched;
}

/** As much of a DecompressionStream as pdf.js asks for; bytes that are whole are inflated at once, which is quicker, too. */
class WatchedInflate {
  readonly #watch: Watch;
  readonly #asked = new Error('who asks');
  #bytes = new Uint8Array();
  readonly writable = {
    getWriter: () => ({
      ready: Promise.resolve(),
      write: (bytes: Uint8Array<ArrayBuffer>): Promise<void> => ((this.#bytes = bytes), Promise.resolve()),
      close: (): Promise<void> => Promise.resolve(),
    }),
  };
  readonly readable = { [Symbol.asyncIterator]: () => this.#inflated() };

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /**
   * What it throws sends pdf.js to its own way of inflating, which takes what it can get; and all of a bomb, too: for that there
   * is nothing, and the page is given up.
   */
  async *#inflated(): AsyncGenerator<Uint8Array> {
    try {
      const inflated = inflateSync(this.#bytes, { maxOutputLength: Math.max(1, this.#watch.room) });
      this.#watch.room -= inflated.length;
      this.#watch.hasInflated = true;
      yield inflated;
    } catch (error) {
      if (isTooMuch(error)) return void (this.#watch.isDamaged = true);
      if (!this.#watch.isDamaged && DRAWS.test(this.#asked.stack ?? '') && isDamaged(this.#bytes)) this.#watch.isDamaged = true;
      throw error;
    }
  }
}

/** The functions of pdf.js that ask for what draws. Others ask for fonts, whose letters are known without them. */
const DRAWS = /\basyncGetBytes .*\n\s+at (?:async )?(?:\w+\.)?(?:getContentStream|getTextContent|getOperatorList) /;

/** Broken off, senseless, or not what its checksum says. What lacks the checksum alone, or has something behind it, is whole. */
function isDamaged(bytes: Uint8Array): boolean {
  try {
    const { buffer, engine } = inflateRawSync(bytes.subarray(2), { info: true, maxOutputLength: MOST_UNPACKED }) as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
    const stated = bytes.subarray(2 + engine.bytesWritten).subarray(0, 4);
    return stated.length === 4 && new DataView(stated.buffer, stated.byteOffset).getUint32(0) !== adler32(buffer);
  } catch {
    return true;
  }
}

function isTooMuch(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}

function adler32(bytes: Uint8Array): number {
  let [sum, sums] = [1, 0];
  for (const byte of bytes) {
    sum = (sum + byte) % 65_521;
    sums = (sums + sum) % 65_521;
  }
  return ((sums << 16) | sum) >>> 0;
}
