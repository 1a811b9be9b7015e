// The reader of web archives (.mhtml, .mht): the page among the parts of a MIME message, and the address it was saved from.
import { refuse } from '../../contract/refusals.ts';
import { readHtml, type PageOrigin } from './html/read-html.ts';
import type { ImportedArticle, ImportFile } from './imported-article.ts';

/** An archive holds the page's pictures too; of them nothing is decoded. */
export const MOST_MHTML_BYTES = 128 * 1024 * 1024;

/** More parts than any page has pictures and frames. */
const MOST_PARTS = 20_000;

interface Part {
  /** Names in lower case; folded lines joined. */
  headers: ReadonlyMap<string, string>;
  /** One unit a byte. */
  body: string;
}

/**
 * Reads a page as saved by "Webpage, single file". The page's own rules are those of `readHtml`; the date in the header is
 * that of the saving, and is no date of the article. Throws the refusal IMPORT_UNREADABLE.
 */
export async function readMhtml(file: ImportFile, origin: PageOrigin = {}): Promise<ImportedArticle> {
  const { page, url, charset } = openMhtml(file);
  return readHtml({ name: file.name, bytes: page }, { ...origin, ...(url && { url }), ...(charset && { charset }) });
}

export interface WebArchive {
  page: Uint8Array;
  url: string | undefined;
  charset: string | undefined;
  /** What the page is drawn with, by its address, also "cid:…"; decoded when it is asked for. */
  attached: ReadonlyMap<string, () => { mediaType: string; bytes: Uint8Array }>;
}

/** Throws the refusal IMPORT_UNREADABLE for what is too large or holds no page. */
export function openMhtml({ name, bytes }: ImportFile): WebArchive {
  if (bytes.length > MOST_MHTML_BYTES) {
    throw unreadable(name, `it has ${Math.ceil(bytes.length / 1024 / 1024)} MiB, and web archives are read up to ${MOST_MHTML_BYTES / 1024 / 1024} MiB`);
  }
  const archive = partOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  const location = archive.headers.get('snapshot-content-location') ?? null;
  const leaves = leavesOf(archive);
  const page = pageOf(leaves, location);
  if (!page) throw unreadable(name, 'it holds no web page');
  return {
    page: decoded(page),
    url: location ?? page.headers.get('content-location'),
    charset: parameterOf(page.headers.get('content-type') ?? '', 'charset'),
    attached: new Map(leaves.flatMap((leaf) => addressesOf(leaf).map((address) => [address, () => attachment(leaf)]))),
  };
}

function addressesOf({ headers }: Part): string[] {
  const id = /<([^>]+)>/.exec(headers.get('content-id') ?? '')?.[1];
  const location = headers.get('content-location');
  return [...(location ? [location] : []), ...(id ? [`cid:${id}`] : [])];
}

function attachment(part: Part): { mediaType: string; bytes: Uint8Array } {
  return { mediaType: /^\s*([\w.+-]+\/[\w.+-]+)/.exec(part.headers.get('content-type') ?? '')?.[1]?.toLowerCase() ?? '', bytes: decoded(part) };
}

/** The part that was in the window: of the stated address, else the first that is a page. Frames come later. */
function pageOf(leaves: readonly Part[], location: string | null): Part | undefined {
  const pages = leaves.filter(({ headers }) => /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? ''));
  return pages.find(({ headers }) => location !== null && headers.get('content-location') === location) ?? pages[0];
}

/** The parts that hold no parts, in order, without recursion. */
function leavesOf(archive: Part): Part[] {
  const leaves: Part[] = [];
  const waiting = [archive];
  let seen = 0;
  for (let part = waiting.pop(); part && seen < MOST_PARTS; part = waiting.pop()) {
    seen++;
    const type = part.headers.get('content-type') ?? '';
    const boundary = /^\s*multipart\//i.test(type) ? parameterOf(type, 'boundary') : undefined;
    if (boundary) waiting.push(...partsBetween(part.body, boundary).reverse());
    else leaves.push(part);
  }
  return leaves;
}

function partsBetween(body: string, boundary: string): Part[] {
  const mark = `--${boundary}`;
  const parts: Part[] = [];
  let from = -1;
  for (let at = body.indexOf(mark); at !== -1 && parts.length < MOST_PARTS; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body.charAt(at - 1) !== '\n') continue;
    if (from !== -1) parts.push(partOf(body.slice(from, at).replace(/\r?\n$/, '')));
    from = body.startsWith('--', at + mark.length) ? -1 : at + mark.length;
    if (from === -1) break;
  }
  // A download that was cut short has no closing mark: what came of its last part is kept.
  if (from !== -1) parts.push(partOf(body.slice(from)));
  return parts;
}

function partOf(text: string): Part {
  const raw = text.replace(/^[ \t]*\r?\n/, '');
  const gap = /\r?\n\r?\n/.exec(raw);
  const head = gap ? raw.slice(0, gap.index) : raw;
  const headers = new Map<string, string>();
  for (const line of head.slice(0, 64 * 1024).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const field = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(field)) headers.set(field, line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? raw.slice(gap.index + gap[0].length) : '' };
}

function parameterOf(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{1,200})"|([^\\s;"]{1,200}))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}

function decoded({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? withoutQuoting(body) : body, 'latin1');
}

/** RFC 2045: "=3D" is a byte, "=" at a line's end joins the lines. What is neither stays as it is. */
function withoutQuoting(text: string): string {
  return text.replace(/=\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function unreadable(file: string, reason: string): Error {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy: 'Open it in the browser, save the page as HTML, and import that.' });
}
