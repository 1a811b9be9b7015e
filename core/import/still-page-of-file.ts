// The page in a file that shows one: a web page, the page of a web archive, the HTML of a mail; made still.
import { decodeHtml } from './html/decode-html.ts';
import { stillPage, type Attached } from './html/still-page.ts';
import { parseMail } from './mail/parse-mail.ts';
import { openMhtml } from './mhtml.ts';

interface Markup {
  html: string;
  attached: Attached;
}

const nothing: Attached = new Map();

/** `name` says by its ending what it is; `nonce` is of the frame's style. Null where it shows no page. @throws Refusal IMPORT_UNREADABLE */
export async function stillPageOfFile(name: string, bytes: Uint8Array, nonce: string): Promise<string | null> {
  const source = await markupOf(name, bytes);
  return source && stillPage(name, source.html, source.attached, nonce);
}

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
