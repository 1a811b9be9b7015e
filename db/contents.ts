// Content that names itself: original bytes and canonical texts under their SHA-256. Written once, never changed, not journaled.
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Block } from '../contract/text/block.ts';
import type { OriginalRow } from './rows.ts';
import { build, once, type Sql } from './sql.ts';

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file as it is kept: named by its bytes, deflated where that saves a tenth. */
export type PackedOriginal = Omit<OriginalRow, 'media_type'>;

/** Needs no project, so that a reading thread can do it: about 15 ms a megabyte (level 3: a tenth larger than 6, twice as fast). */
export function packOriginal(bytes: Uint8Array): PackedOriginal {
  // A window no larger than the file: the usual one is a quarter of a megabyte to set up, more work than a short text itself.
  const windowBits = Math.min(15, Math.max(9, Math.ceil(Math.log2(bytes.length + 1))));
  const deflated = deflateRawSync(bytes, { level: 3, windowBits, memLevel: Math.min(8, windowBits - 6) });
  const smaller = deflated.length < bytes.length * 0.9;
  return { sha256: sha256(bytes), size: bytes.length, compression: smaller ? 'deflate' : 'none', bytes: smaller ? deflated : bytes };
}

const insertOriginal = once((sha256: string, media_type: string, size: number, compression: OriginalRow['compression'], bytes: Uint8Array) =>
  build.insertInto('original').values({ sha256, media_type, size, compression, bytes }).onConflict((conflict) => conflict.doNothing()));

const insertText = once((sha256: string, text: string, blocks: string) =>
  build.insertInto('canonical_text').values({ sha256, text, blocks }).onConflict((conflict) => conflict.doNothing()));

const selectText = once((sha256: string) => build.selectFrom('canonical_text').select(['text', 'blocks']).where('sha256', '=', sha256));

/** Keeps a file unless it is here; gives its name. */
export function keepOriginal(sql: Sql, original: PackedOriginal, mediaType: string): string {
  const { sha256: name, size, compression, bytes } = original;
  sql.run(insertOriginal(name, mediaType, size, compression, bytes));
  return name;
}

/** Keeps a canonical text with its blocks; the same text with other blocks is another content. */
export function keepText(sql: Sql, text: string, blocks: readonly Block[]): string {
  const blocksJson = JSON.stringify(blocks);
  const name = textName(text, blocksJson);
  sql.run(insertText(name, text, blocksJson));
  return name;
}

export function readText(sql: Sql, name: string): { text: string; blocks: string } | undefined {
  return sql.first(selectText(name));
}

/** The name under which a text with these blocks is kept. */
export function textName(text: string, blocksJson: string): string {
  return sha256(`${text}\0${blocksJson}`);
}
