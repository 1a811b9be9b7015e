// What a file in ZIP's format is, by the names of the parts in it: a document of some program, or an archive.
import { Refusal } from '../../contract/refusals.ts';
import { ARCHIVE_LIMITS } from './archive/unzip-limits.ts';
import { readZipDirectory } from './archive/zip-directory.ts';

/** Microsoft's documents keep their parts in a folder of the program; the parts themselves may be called anything. */
const byFolder: readonly (readonly [string, string])[] = [['word/', 'a Word document'], ['xl/', 'a spreadsheet'], ['ppt/', 'a presentation']];

/** OpenDocument says it in the first bytes of the file, unpacked, behind a header of 30 bytes and the part's own name. */
const byMediaType: readonly (readonly [string, string])[] = [
  ['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text'],
  ['mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'a spreadsheet'],
  ['mimetypeapplication/vnd.oasis.opendocument.presentation', 'a presentation'],
];

/** Words for the kind; "a ZIP archive" also where the names cannot be read. Linear in the number of parts. */
export function kindOfZip(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(30, 130));
  const stated = byMediaType.find(([start]) => head.startsWith(start));
  if (stated) return stated[1];
  const names = partsOf(bytes);
  if (names.includes('META-INF/container.xml')) return 'an e-book';
  const program = names.includes('[Content_Types].xml') ? byFolder.find(([folder]) => names.some((name) => name.startsWith(folder))) : undefined;
  return program?.[1] ?? 'a ZIP archive';
}

function partsOf(bytes: Uint8Array): string[] {
  try {
    return readZipDirectory('', bytes, ARCHIVE_LIMITS).map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return []; // damaged: what it was is for its own reader to say, under whichever name
  }
}
