// Reads files in a worker thread, so that parsing never keeps a question waiting.
import { Refusal } from '../../contract/refusals.ts';
import { sha256 } from '../../db/content-names.ts';
import { KnownOriginals } from '../../db/known-originals.ts';
import { packOriginal } from '../../db/pack-original.ts';
import { readPlace, unloaded } from './file-on-disk.ts';
import { inOneBuffer, inOneList } from './one-buffer.ts';
import { readContent } from './read-article.ts';
import { readyArticle } from './ready-article.ts';
import type { ImportedArticle, ImportFile } from './imported-article.ts';
import type { ArticleRead, FileToRead, Reading, ReadingTask, TableReading } from './reading.ts';
import { unreadArticle } from './unread-article.ts';

/** One reading a file, in order; what goes wrong with one file is its reading. */
export default async function readFiles({ files, known }: ReadingTask): Promise<Reading[]> {
  const originals = known && new KnownOriginals(known);
  const readings: Reading[] = [];
  for (const file of files) readings.push(await readOne(file, originals));
  return withOneBuffer(readings);
}

/** What a table looks like; of 60 MB it takes seconds. */
export async function recogniseTable(file: ImportFile): Promise<TableReading> {
  try {
    return { kind: 'table', table: (await import('./tables/recognise.ts')).recognise(file) };
  } catch (error) {
    return failureOf(error);
  }
}

/** Originals are short after packing, sketches always, and both are many. */
function withOneBuffer(readings: readonly Reading[]): Reading[] {
  const reads = readings.flatMap((reading) => (reading.kind === 'content' && reading.read ? [reading.read] : []));
  const originals = inOneBuffer(reads.map(({ original }) => original.bytes));
  const sketches = inOneList(reads.map(({ sketch }) => sketch));
  return readings.map((reading) => {
    if (reading.kind !== 'content' || !reading.read) return reading;
    const { original, sketch } = reading.read;
    return { ...reading, read: { ...reading.read, sketch: sketches.shift() ?? sketch, original: { ...original, bytes: originals.shift() ?? original.bytes } } };
  });
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
  const ready = (article: ImportedArticle): ArticleRead => ({ ...readyArticle(article), original: packOriginal(file.bytes, name) });
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
