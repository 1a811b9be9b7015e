// A canonical text as it is kept: named, and in UTF-8, as SQLite has it. Needs no project: a reading thread does it.
import { textName } from './content-names.ts';
import type { CanonicalTextRow } from './rows.ts';

/** Bytes cross to the core's thread and into SQLite as they are; a string would be copied and converted on its way to either. */
export interface PackedText {
  sha256: string;
  utf8: Uint8Array;
  /** The blocks as JSON. */
  blocks: string;
}

/** `utf8` is the text's own, where the caller has put it somewhere. */
export function packText(text: string, blocks: string, utf8: Uint8Array = Buffer.from(text, 'utf8')): PackedText {
  return { sha256: textName(text, blocks), utf8, blocks };
}

export function unpackText({ sha256, utf8, blocks }: PackedText): CanonicalTextRow {
  return { sha256, text: Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength).toString('utf8'), blocks };
}
