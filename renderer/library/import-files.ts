// Everything that is chosen, dropped or pasted comes here: tables are asked about first, then all is imported together.
import { inBackground } from '../app/act.ts';
import { isTable } from './import-formats.ts';
import { startImport } from './import-job.ts';
import type { Columns } from './send-piece.ts';
import { askAboutTables } from './table-questions.ts';

/** The questions come before the import: a window at a time. */
export async function importFiles(files: readonly File[]): Promise<void> {
  await inBackground(async () => {
    const tables = files.filter(({ name }) => isTable(name));
    if (tables.length === 0) return startImport(files);
    const { left, columns } = await askAboutTables(tables);
    const wanted = files.filter((file) => !left.has(file));
    await startImport(wanted, columns satisfies Columns);
  });
}
