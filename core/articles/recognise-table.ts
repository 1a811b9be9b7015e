// What a table looks like, so that the analyst can confirm which column holds what before it is imported.
import { refuse } from '../../contract/refusals.ts';
import type { RecognisedTable } from '../../contract/tables.ts';
import { refusalBySize } from '../import/read-article.ts';
import type { ReadingPool } from '../import/reading-pool.ts';

/** In a reading thread: a table of 60 MB takes seconds, in which one goes on reading and searching. @throws Refusal IMPORT_UNREADABLE */
export async function recogniseTable(file: File, pool: ReadingPool, signal?: AbortSignal): Promise<RecognisedTable> {
  const tooLarge = refusalBySize(file.name, file.size);
  if (tooLarge) throw refuse('IMPORT_UNREADABLE', tooLarge);
  const reading = await pool.recognise({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, signal);
  if (reading.kind === 'table') return reading.table;
  if (reading.kind === 'refused') throw refuse('IMPORT_UNREADABLE', reading.data);
  throw new Error(reading.stack); // a fault of ours: the caller gets an incident number
}
