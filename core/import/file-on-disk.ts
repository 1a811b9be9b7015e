// A file of the disk as the contract takes files: known by its place, so that the thread that needs its bytes reads them there.
import { closeSync, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import type { RefusalData } from '../../contract/refusals.ts';

/** Where a file lies, its bytes, and when it was changed last (ms), as it was chosen. */
export interface PlaceOnDisk {
  path: string;
  size: number;
  changed: number;
}

/** Made by hosts alone, of paths that they were given: what a page sends is never one. */
export class FileOnDisk extends File {
  readonly place: PlaceOnDisk;
  /** In place of the one of the empty file that this is to the rest of the world. */
  override readonly size: number;

  constructor(name: string, place: PlaceOnDisk) {
    super([], name);
    this.place = place;
    this.size = place.size;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return readPlace(this.place);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return readPlace(this.place).buffer;
  }

  override text(): Promise<string> {
    return this.#loaded().text();
  }

  override stream(): ReturnType<File['stream']> {
    return this.#loaded().stream();
  }

  override slice(...part: Parameters<File['slice']>): Blob {
    return this.#loaded().slice(...part);
  }

  #loaded(): Blob {
    return new Blob([readPlace(this.place)]);
  }
}

/** With the size and time of the last argument, else those of now. A tenth of the time of Node's own `openAsBlob` and of its way with the bytes. @throws what `statSync` throws */
export function fileOnDisk(path: string, name: string, { size, mtimeMs }: Pick<Stats, 'size' | 'mtimeMs'> = statSync(path)): FileOnDisk {
  return new FileOnDisk(name, { path, size, changed: mtimeMs });
}

/** All bytes. @throws DOMException NotReadableError where the file has gone or was changed since it was chosen */
export function readPlace({ path, size, changed }: PlaceOnDisk): Uint8Array<ArrayBuffer> {
  const file = opened(path);
  try {
    const now = fstatSync(file);
    if (now.size !== size || now.mtimeMs !== changed) throw notAsItWas();
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; ) {
      const read = readSync(file, bytes, at, size - at, null);
      if (read === 0) throw notAsItWas();
      at += read;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw code === 'ENOENT' || code === 'ENOTDIR' ? notAsItWas() : error;
  }
}

function notAsItWas(): DOMException {
  return new DOMException('The file has gone or was changed.', 'NotReadableError');
}

/** Why a file's bytes could not be had, as it is refused. */
export function unloaded(file: string, error: unknown): RefusalData<'IMPORT_UNREADABLE'> {
  const isOther = error instanceof DOMException && error.name === 'NotReadableError';
  const reason = isOther ? 'it has gone or was changed since it was chosen' : `it could not be read from the disk (${error instanceof Error ? error.message : String(error)})`;
  return { file, reason, remedy: 'Check that it is still there, and import it again.' };
}
