// The stored page of an article for looking at: web page, web archive or mail, as HTML that can do nothing.
import { NONCE_PLACEHOLDER } from '../../contract/page-policy.ts';
import type { Sql } from '../../db/sql.ts';
import { decodeHtml } from '../import/html/decode-html.ts';
import { stillPage, type Attached } from '../import/html/still-page.ts';
import { openMhtml } from '../import/mhtml.ts';
import { parseMail } from '../import/mail/parse-mail.ts';
import { readStored } from './read-original.ts';

/** A page is taken apart on the thread that answers: some 50 ms for a usual one, a second at this size. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Null for other formats, for a mail without HTML, and for what is too large. @throws Refusal NOT_FOUND, IMPORT_UNREADABLE */
export async function showPage(sql: Sql, { id }: { id: string }): Promise<{ html: string } | null> {
  const { name, bytes } = readStored(sql, id);
  if (bytes.length > MOST_BYTES) return null;
  const source = await markupOf(name, bytes);
  return source && { html: stillPage(name, source.html, source.attached, NONCE_PLACEHOLDER) };
}

interface Markup {
  html: string;
  attached: Attached;
}

const nothing: Attached = new Map();

async function markupOf(name: string, bytes: Uint8Array): Promise<Markup | null> {
  switch (/\.(\w+)$/.exec(name)?.[1]?.toLowerCase()) {
    case 'html':
    case 'htm':
    case 'xhtml':
    case 'xht':
      return markup(decodeHtml(bytes), nothing);
    case 'mhtml':
    case 'mht': {
      const { page, charset, attached } = openMhtml({ name, bytes });
      return markup(decodeHtml(page, charset), attached);
    }
    case 'eml':
      return mailMarkup(name, bytes);
    default:
      return null;
  }
}

async function mailMarkup(name: string, bytes: Uint8Array): Promise<Markup | null> {
  const { html } = await parseMail({ name, bytes });
  return html.length === 0 ? null : markup(html.map((part) => decodeHtml(part.bytes, part.charset ?? undefined) ?? '').join('\n'), nothing);
}

function markup(html: string | null, attached: Attached): Markup | null {
  return html === null ? null : { html, attached };
}
