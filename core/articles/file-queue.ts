// The files that wait to be read, in batches that are worth a message to a thread.
import type { ImportOutcome } from '../../contract/articles.ts';
import { refuse, type RefusalData } from '../../contract/refusals.ts';
import { refusedOutcome } from '../../contract/refused-outcome.ts';
import type { ColumnChoice } from '../../contract/tables.ts';
import type { ContainedFile } from '../import/contained.ts';
import { FileOnDisk, unloaded } from '../import/file-on-disk.ts';
import { inOneBuffer } from '../import/one-buffer.ts';
import { isLight, onlyHoldsFiles, refusalBySize, toilOf } from '../import/read-article.ts';
import type { FileBytes, FileToRead, Reading } from '../import/reading.ts';
import type { OriginalFile } from './article-row.ts';

/** One file of a batch: to be read, or with an outcome that is known without reading (a file that is too large, or gone). */
export type Place = { file: OriginalFile; columns: Columns } | { outcome: ImportOutcome };

/** What is said of a file: for a row of a table its mapping, for a table what holds what, that it is kept though unread. */
type Columns = Pick<FileToRead, 'mapping' | 'choice' | 'keepUnread'>;

/** Files that travel to a thread together, in their order. `readings` has one for each place with a file. */
export interface Batch {
  places: Place[];
  readings: Reading[];
}

export function filesToRead({ places }: Batch): FileToRead[] {
  return places.flatMap((place) => {
    if (!('file' in place)) return [];
    const { path: name, bytes, depth } = place.file;
    return [{ name, bytes, depth, ...place.columns }];
  });
}

interface Waiting {
  path: string;
  mediaType: string;
  size: number;
  /** How many containers it lies in. */
  depth: number;
  columns: Columns;
  load(): FileBytes | Promise<FileBytes>;
}

/**
 * A message to a thread and back costs about as much as reading a short text: short ones go together, as many as are written in one
 * transaction, so that a thread is busy while the writer is (it hands out no work meanwhile).
 */
const mostFiles = 1024;
const mostToil = 4 * 1024 * 1024;
/** Towards the end shares become small; light files go together up to here all the same, since each message and each commit has its price. */
const leastToil = 1024 * 1024;
/** The first batches are short, each four times the last, so that there is something to write at once and always. */
const firstFiles = 32;
const growth = 4;

export class FileQueue {
  readonly #given: readonly File[];
  /** How many of them were taken. */
  #taken = 0;
  readonly #choices: Readonly<Record<string, ColumnChoice>>;
  readonly #kept: ReadonlySet<string>;
  /** What containers held and is next, the first of it last. */
  readonly #unpacked: Waiting[] = [];
  readonly #threads: number;
  #batches = 0;
  /** What containers held that is not in line yet, in the order of the containers. */
  #arrived: Waiting[] = [];
  /** An archive or a table that is being opened: what is behind it waits for what is in it. */
  #opening: Place[] | null = null;
  /** How many files there are, as far as is known: containers bring more. */
  total: number;

  /** `threads` read side by side: towards the end the batches become shorter, so that all end at the same time. */
  constructor(threads: number, files: readonly File[], choices: Readonly<Record<string, ColumnChoice>> = {}, keepUnread: readonly string[] = []) {
    this.#threads = threads;
    this.total = files.length;
    this.#given = files;
    this.#choices = choices;
    this.#kept = new Set(keepUnread);
  }

  /** The next batch; undefined when nothing waits, or all that waits is behind a container that is not settled. Only its bytes are in memory. */
  async next(): Promise<Batch | undefined> {
    for (let file = this.#arrived.pop(); file; file = this.#arrived.pop()) this.#unpacked.push(file);
    if (this.#left === 0 || this.#opening) return undefined;
    const taken: Waiting[] = [];
    const most = Math.min(mostFiles, firstFiles * growth ** this.#batches++);
    const share = Math.max(1, Math.ceil(this.#left / (2 * this.#readers())));
    for (let toil = 0; taken.length < most && toil < mostToil; ) {
      const file = this.#first();
      // What is light does not wait for a heavy file that could as well be read beside it.
      if (!file || (taken.length >= share && (toil >= leastToil || !isLight(file.path, file.size)))) break;
      if (this.#unpacked.pop() === undefined) this.#taken++;
      toil += toilOf(file.path, file.size);
      taken.push(file);
      if (file.columns.mapping === undefined && onlyHoldsFiles(file.path)) break;
    }
    const last = taken.at(-1);
    const places = withOneBuffer(await Promise.all(taken.map((file) => this.#look(file))));
    if (last && last.columns.mapping === undefined && onlyHoldsFiles(last.path) && 'file' in (places.at(-1) ?? {})) this.#opening = places;
    return { places, readings: [] };
  }

  /** Once its outcomes are known, and what it held has arrived. */
  settled({ places }: Batch): void {
    if (this.#opening === places) this.#opening = null;
  }

  /** The files that a container held are next, behind those of the containers before it. `outcomes` is how many outcomes the container itself has. */
  addContained(container: OriginalFile, files: readonly ContainedFile[], outcomes: number): void {
    this.total += files.length + outcomes - 1;
    const depth = container.depth + 1;
    for (const { name, bytes, mapping } of files) {
      this.#arrived.push({ path: name, mediaType: '', size: bytes.length, depth, columns: mapping ? { mapping } : {}, load: () => bytes });
    }
  }

  /** How many threads will share what waits: light files alone are read by one (`readAhead`). Looks at as many as a batch may have. */
  #readers(): number {
    const given = this.#given.slice(this.#taken, this.#taken + mostFiles);
    const isAllLight = this.#unpacked.slice(-mostFiles).every(({ path, size }) => isLight(path, size)) && given.every(({ name, size }) => isLight(name, size));
    return isAllLight ? 1 : this.#threads;
  }

  get #left(): number {
    return this.#unpacked.length + this.#given.length - this.#taken;
  }

  #first(): Waiting | undefined {
    const file = this.#given[this.#taken];
    return this.#unpacked.at(-1) ?? (file && this.#asWaiting(file));
  }

  #asWaiting(file: File): Waiting {
    const { name: path, type: mediaType, size } = file;
    const columns = { ...(Object.hasOwn(this.#choices, path) && { choice: this.#choices[path] }), ...(this.#kept.has(path) && { keepUnread: true }) };
    return { path, mediaType, size, depth: 0, columns, load: async () => (file instanceof FileOnDisk ? file.place : new Uint8Array(await file.arrayBuffer())) };
  }

  async #look({ path, mediaType, size, depth, columns, load }: Waiting): Promise<Place> {
    const tooLarge = depth === 0 ? refusalBySize(path, size) : null;
    if (tooLarge) return refused(tooLarge);
    try {
      return { file: { path, mediaType: mediaType || 'application/octet-stream', bytes: await load(), depth }, columns };
    } catch (error) {
      return refused(unloaded(path, error));
    }
  }
}

function withOneBuffer(places: readonly Place[]): Place[] {
  const views = inOneBuffer(places.flatMap((place) => ('file' in place && place.file.bytes instanceof Uint8Array ? [place.file.bytes] : [])));
  return places.map((place) => {
    if (!('file' in place) || !(place.file.bytes instanceof Uint8Array)) return place;
    return { ...place, file: { ...place.file, bytes: views.shift() ?? place.file.bytes } };
  });
}

function refused(data: RefusalData<'IMPORT_UNREADABLE'>): Place {
  return { outcome: refusedOutcome(data.file, refuse('IMPORT_UNREADABLE', data).message) };
}
