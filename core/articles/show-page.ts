// The stored page of an article for looking at: web page, web archive or mail, as HTML that can do nothing.
import { NONCE_PLACEHOLDER } from '../../contract/page-policy.ts';
import type { Sql } from '../../db/sql.ts';
import { readStored } from './read-original.ts';

/** A page is taken apart on the thread that answers: some 50 ms for a usual one, a second at this size. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Null for other formats, for a mail without HTML, and for what is too large. @throws Refusal NOT_FOUND, IMPORT_UNREADABLE */
export async function showPage(sql: Sql, { id }: { id: string }): Promise<{ html: string } | null> {
  const { name, bytes } = readStored(sql, id);
  if (bytes.length > MOST_BYTES) return null;
  // Loaded at its first use, as the readers are: it brings their parsers of pages and mails with it.
  const { stillPageOfFile } = await import('../import/still-page-of-file.ts');
  const html = await stillPageOfFile(name, bytes, NONCE_PLACEHOLDER);
  return html === null ? null : { html };
}
