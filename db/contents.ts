// Content that names itself: original bytes and canonical texts under their SHA-256. Written once, never changed, not journaled.
import { sql as raw } from 'kysely';
import type { Block } from '../contract/text/block.ts';
import { knownOriginals } from './known-originals.ts';
import type { PackedOriginal } from './pack-original.ts';
import { packText, type PackedText } from './pack-text.ts';
import type { OriginalRow } from './rows.ts';
import { build, once, type Sql } from './sql.ts';

const insertOriginal = once((sha256: string, media_type: string, size: number, compression: OriginalRow['compression'], bytes: Uint8Array, as_text: string | null) =>
  build.insertInto('original').values({ sha256, media_type, size, compression, bytes, as_text }).onConflict((conflict) => conflict.doNothing()));

const insertText = once((sha256: string, utf8: Uint8Array, blocks: string) =>
  build.insertInto('canonical_text').values({ sha256, text: raw<string>`cast(${utf8} as text)`, blocks }).onConflict((conflict) => conflict.doNothing()));

const selectText = once((sha256: string) => build.selectFrom('canonical_text').select(['text', 'blocks']).where('sha256', '=', sha256));

/** Keeps a file unless it is here; gives its name. The text that it may be is for the caller to keep. */
export function keepOriginal(sql: Sql, original: PackedOriginal, mediaType: string): string {
  const { sha256: name, size, compression, bytes, as_text } = original;
  sql.run(insertOriginal(name, mediaType, size, compression, bytes, as_text));
  knownOriginals(sql).add(name);
  return name;
}

/** Keeps a canonical text with its blocks; the same text with other blocks is another content. */
export function keepText(sql: Sql, text: string, blocks: readonly Block[]): string {
  return keepPackedText(sql, packText(text, JSON.stringify(blocks)));
}

/** The same for a text that was packed already. */
export function keepPackedText(sql: Sql, { sha256: name, utf8, blocks }: PackedText): string {
  sql.run(insertText(name, utf8, blocks));
  return name;
}

export function readText(sql: Sql, name: string): { text: string; blocks: string } | undefined {
  return sql.first(selectText(name));
}

const selectWords = once((sha256: string) => build.selectFrom('canonical_text').select('text').where('sha256', '=', sha256));

/** The text that was read last, by its name. A text never changes, so it is right for as long as the file is open. */
const lastRead = new WeakMap<Sql, { name: string; text: string }>();

/**
 * The text alone, without its blocks. SQLite counts characters and we count UTF-16 code units, so that no stretch can be asked
 * of it; but many passages are made on one text, and only the first of them reads it (a book: 6 MB held, 10 ms a passage saved).
 */
export function readWords(sql: Sql, name: string): string | undefined {
  const known = lastRead.get(sql);
  if (known?.name === name) return known.text;
  const text = sql.first(selectWords(name))?.text;
  if (text !== undefined) lastRead.set(sql, { name, text });
  return text;
}
