// A file of the disk as the contract takes files, whose bytes come quickly where they are few.
import { closeSync, fstatSync, openAsBlob, openSync, readSync, statSync } from 'node:fs';

/** Up to this size one read keeps nobody waiting; Node's own way with a file is four times as slow. */
const short = 256 * 1024;

class FileOnDisk extends File {
  readonly #path: string;
  readonly #changed: number;

  constructor(blob: Blob, name: string, path: string) {
    super([blob], name);
    this.#path = path;
    this.#changed = statSync(path).mtimeMs;
  }

  /** Rejects with a NotReadableError where the file has gone or was changed since it was chosen. */
  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (this.size <= short ? this.#readAtOnce() : null) ?? super.arrayBuffer();
  }

  /** Null where anything is not as it was: Node's own reading then says what. */
  #readAtOnce(): ArrayBuffer | null {
    let file: number;
    try {
      file = openSync(this.#path, 'r');
    } catch {
      return null; // gone, or locked
    }
    try {
      const { size, mtimeMs } = fstatSync(file);
      if (size !== this.size || mtimeMs !== this.#changed) return null;
      const bytes = new Uint8Array(size);
      return readSync(file, bytes) === size ? bytes.buffer : null;
    } finally {
      closeSync(file);
    }
  }
}

/** Its bytes are read when they are asked for. */
export async function fileOnDisk(path: string, name: string): Promise<File> {
  return new FileOnDisk(await openAsBlob(path), name, path);
}
