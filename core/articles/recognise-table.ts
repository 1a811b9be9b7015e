// What a table looks like, so that the analyst can confirm which column holds what before it is imported.
import type { RecognisedTable } from '../../contract/tables.ts';
import { recognise } from '../import/tables/recognise.ts';

/** Reads the file in this thread: a table of 50 MB takes a second or two. @throws Refusal IMPORT_UNREADABLE */
export async function recogniseTable(file: File): Promise<RecognisedTable> {
  return recognise({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
