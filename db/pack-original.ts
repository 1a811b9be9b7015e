// A file as it is kept: not at all where it is its own text, else deflated where that saves a tenth. Needs no project: a reading thread does it.
import { deflateRawSync } from 'node:zlib';
import { sha256 } from './content-names.ts';
import type { PackedText } from './pack-text.ts';
import type { OriginalRow } from './rows.ts';

export type PackedOriginal = Omit<OriginalRow, 'media_type'>;

/** Packing a text of 600 words takes as long as all that is found out about it, and saves 1.6 KB. */
const short = 4 * 1024;

/**
 * `name` saves naming the bytes (`sha256`) a second time; `text` is the article's. About 15 ms a megabyte (level 3: a tenth
 * larger than 6, twice as fast).
 */
export function packOriginal(bytes: Uint8Array, text: PackedText | null = null, name = sha256(bytes)): PackedOriginal {
  const kept = { sha256: name, size: bytes.length };
  if (text && bytes.length > 0 && Buffer.compare(bytes, text.utf8) === 0) return { ...kept, compression: 'none', bytes: new Uint8Array(), as_text: text.sha256 };
  const deflated = bytes.length < short ? bytes : deflate(bytes);
  const smaller = deflated.length < bytes.length * 0.9;
  return { ...kept, compression: smaller ? 'deflate' : 'none', bytes: smaller ? deflated : bytes, as_text: null };
}

/** Window, memory and output no larger than the file: the usual ones take longer to set up than a short text to deflate. */
function deflate(bytes: Uint8Array): Uint8Array {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(bytes.length + 1))));
  const chunkSize = Math.min(64 * 1024, Math.max(1024, bytes.length));
  return deflateRawSync(bytes, { level: 3, windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize });
}
