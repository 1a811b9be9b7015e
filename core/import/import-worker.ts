// Reads files in a worker thread, so that parsing never keeps a question waiting.
import { Tinypool } from 'tinypool';
import { Refusal } from '../../contract/refusals.ts';
import { sha256 } from '../../db/content-names.ts';
import { KnownOriginals } from '../../db/known-originals.ts';
import { ByteCrates } from './byte-crates.ts';
import { readPlace, unloaded } from './file-on-disk.ts';
import { readContent } from './read-article.ts';
import { readyArticle } from './ready-article.ts';
import type { ImportedArticle, ImportFile } from './imported-article.ts';
import type { ArticleRead, FileToRead, Reading, ReadingDone, ReadingTask, TableReading } from './reading.ts';
import { unreadArticle } from './unread-article.ts';

const crates = new ByteCrates();

/** What a thread of the pool does: the bytes of the articles move to the core's thread in crates, which come back with a later task. */
export default async function readAndMove({ spare, ...task }: ReadingTask): Promise<unknown> {
  crates.addSpare(spare ?? []);
  const readings = await readFiles(task);
  const filled = crates.seal();
  return Tinypool.move(moving({ readings, crates: filled }));
}

/** One reading a file, in order; what goes wrong with one file is its reading. */
export async function readFiles({ files, known }: ReadingTask): Promise<Reading[]> {
  const originals = known && new KnownOriginals(known);
  const readings: Reading[] = [];
  for (const file of files) readings.push(await readOne(file, originals));
  return readings;
}

/** As Tinypool asks: the buffers that move, and the value in which they are. */
function moving(done: ReadingDone): Parameters<typeof Tinypool.move>[0] {
  return { [Tinypool.transferableSymbol]: done.crates, [Tinypool.valueSymbol]: done } as unknown as Parameters<typeof Tinypool.move>[0];
}

/** What a table looks like; of 60 MB it takes seconds. */
export async function recogniseTable(file: ImportFile): Promise<TableReading> {
  try {
    return { kind: 'table', table: (await import('./tables/recognise.ts')).recognise(file) };
  } catch (error) {
    return failureOf(error);
  }
}

async function readOne({ bytes: given, ...file }: FileToRead, known: KnownOriginals | undefined): Promise<Reading> {
  let bytes: Uint8Array;
  try {
    bytes = given instanceof Uint8Array ? given : readPlace(given);
  } catch (error) {
    return { kind: 'refused', data: unloaded(file.name, error) };
  }
  const name = sha256(bytes);
  return known?.mayHave(name) ? { kind: 'known', sha256: name } : readBytes({ ...file, bytes }, name);
}

async function readBytes(file: LoadedFile, name: string): Promise<Reading> {
  const ready = (article: ImportedArticle): ArticleRead => readyArticle(article, file.bytes, name, crates);
  try {
    const { article, contained } = await readContent(file, file.depth);
    return { kind: 'content', read: article && ready(article), contained };
  } catch (error) {
    const failure = failureOf(error);
    const isKept = file.keepUnread && failure.kind === 'refused' && file.bytes.length > 0;
    return isKept ? { kind: 'content', read: ready(unreadArticle(file)), contained: null } : failure;
  }
}

type LoadedFile = FileToRead & ImportFile;

function failureOf(error: unknown): Extract<Reading, { kind: 'refused' | 'fault' }> {
  if (error instanceof Refusal && error.code === 'IMPORT_UNREADABLE') return { kind: 'refused', data: (error as Refusal<'IMPORT_UNREADABLE'>).data };
  return { kind: 'fault', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
