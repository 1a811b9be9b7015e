// Cuts a long list of files into pieces that are sent one after the other, so that few are in memory: one in the page's, two in the core's.

export interface Chunk {
  files: number;
  bytes: number;
}

/**
 * All pieces of an import are one step of history. 10,000 texts of 600 words are ten: a larger piece would keep one waiting for
 * its first outcome while it is handed over. A file that is larger is a piece by itself.
 */
export const mostInChunk: Chunk = { files: 1000, bytes: 48 * 1024 * 1024 };

/** One that may be sent while another is read: no file that is larger than a piece may be. */
export function isOrdinary(files: readonly { size: number }[]): boolean {
  return files.reduce((sum, { size }) => sum + size, 0) <= mostInChunk.bytes;
}

/** In the order of the files; no piece is empty. */
export function chunksOf<Sized extends { size: number }>(files: readonly Sized[], most: Chunk = mostInChunk): Sized[][] {
  const chunks: Sized[][] = [];
  let open: Sized[] = [];
  let bytes = 0;
  for (const file of files) {
    if (open.length > 0 && (open.length === most.files || bytes + file.size > most.bytes)) {
      chunks.push(open);
      open = [];
      bytes = 0;
    }
    open.push(file);
    bytes += file.size;
  }
  if (open.length > 0) chunks.push(open);
  return chunks;
}
