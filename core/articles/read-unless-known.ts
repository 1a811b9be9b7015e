// Reads files in a thread, but for those that the project has already.
import { findByOriginal } from '../../db/articles.ts';
import { knownOriginals } from '../../db/known-originals.ts';
import type { Sql } from '../../db/sql.ts';
import type { FileToRead, Reading } from '../import/reading.ts';
import type { ReadingPool } from '../import/reading-pool.ts';

/** What the thread takes for known by mistake (by chance, or since it is in the trash) is read after all. */
export async function readUnlessKnown(sql: Sql, files: readonly FileToRead[], pool: ReadingPool, signal: AbortSignal): Promise<Reading[]> {
  const readings = await pool.read(files, signal, knownOriginals(sql).shared);
  const mistaken = new Set(readings.filter((reading) => reading.kind === 'known' && findByOriginal(sql, reading.sha256) === undefined));
  if (mistaken.size === 0) return readings;
  const again = await pool.read(files.filter((_, at) => mistaken.has(readings[at] as Reading)), signal);
  // In the same list: by it the pool knows the buffers.
  for (const [at, reading] of readings.entries()) if (mistaken.has(reading)) readings[at] = again.shift() ?? reading;
  return readings;
}
