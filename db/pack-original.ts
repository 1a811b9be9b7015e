// A file as it is kept: named by its bytes, deflated where that saves a tenth. Needs no project: a reading thread does it.
import { constants, deflateRawSync } from 'node:zlib';
import { sha256 } from './content-names.ts';
import type { OriginalRow } from './rows.ts';

export type PackedOriginal = Omit<OriginalRow, 'media_type'>;

/** `name` saves naming the bytes (`sha256`) a second time. About 15 ms a megabyte (level 3: a tenth larger than 6, twice as fast), 0.03 ms for a text of 600 words. */
export function packOriginal(bytes: Uint8Array, name = sha256(bytes)): PackedOriginal {
  const deflated = deflate(bytes);
  const smaller = deflated.length < bytes.length * 0.9;
  return { sha256: name, size: bytes.length, compression: smaller ? 'deflate' : 'none', bytes: smaller ? deflated : bytes };
}

/** In shorter files little repeats: packing their letters alone takes half the time, and makes them a fifth larger than it could. */
const short = 8 * 1024;

/** Window, memory and output no larger than the file: the usual ones take longer to set up than a short text to deflate. */
function deflate(bytes: Uint8Array): Uint8Array {
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(bytes.length + 1))));
  const chunkSize = Math.min(64 * 1024, Math.max(1024, bytes.length));
  const strategy = bytes.length < short ? constants.Z_HUFFMAN_ONLY : constants.Z_DEFAULT_STRATEGY;
  return deflateRawSync(bytes, { level: 3, strategy, windowBits, memLevel: Math.min(8, windowBits - 6), chunkSize });
}
