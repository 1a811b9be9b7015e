// What a DOCX holds in other formats (w:altChunk): web pages, RTF, plain text or documents that Word shows as part of the text.
import { refuse, Refusal, type RefusalData } from '../../../contract/refusals.ts';
import { attribute, descendants, type XmlElement } from '../archive/xml-element.ts';
import type { ImportedArticle, ImportedNote, ImportFile } from '../imported-article.ts';
import type { FormedBlock } from './article-blocks.ts';

/** A part of the package by the name that the document gives it; null where there is none, or one outside the file. */
export type FindChunk = (id: string) => { part: string; bytes: Uint8Array } | null;

export interface Chunk {
  blocks: FormedBlock[];
  notes: ImportedNote[];
}

/** A document may lie in a document in a document, and no deeper. */
const DEEPEST = 2;
const MOST_CHUNKS = 500;
/** UTF-16 units of all chunks: the same part may be shown many times. */
const MOST_UNITS = 32 * 1024 * 1024;
const SAVE_ANEW = 'Open it in Word, save it anew, and import that: Word then writes all of it in one piece.';

type Reader = (file: ImportFile) => Promise<ImportedArticle>;
/** The reader of documents itself, and how deep in documents this one lies. */
interface Around {
  readDocx: (file: ImportFile, depth: number) => Promise<ImportedArticle>;
  depth: number;
}

/** By the ending of the part. All of a web page belongs to the document; nothing is fetched, and no script runs. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...['html', 'htm', 'xhtml'].map((ending): [string, Reader] => [ending, async (file) => (await import('../html/read-html.ts')).readHtml(file, { isAllArticle: true })]),
  ...['mht', 'mhtml'].map((ending): [string, Reader] => [ending, async (file) => (await import('../mhtml.ts')).readMhtml(file, { isAllArticle: true })]),
  ['rtf', async (file) => (await import('./rtf.ts')).readRtf(file)],
  ['txt', async (file) => (await import('../read-plain-text.ts')).readPlainText(file)],
]);

/** The chunks of a document by the names that it gives them, each read once. Refuses (IMPORT_UNREADABLE) the document with one that cannot be read. */
export async function readChunks(file: string, document: XmlElement, find: FindChunk, around: Around): Promise<Map<string, Chunk>> {
  const ids = descendants(document, 'w:altChunk').map((node) => attribute(node, 'r:id') ?? '');
  if (ids.length > MOST_CHUNKS) throw refused(file, `it holds more than ${MOST_CHUNKS} parts in other formats`);
  const chunks = new Map<string, Chunk>();
  let units = 0;
  for (const id of ids) {
    const chunk = chunks.get(id) ?? (await readChunk(file, find(id), around));
    chunks.set(id, chunk);
    units += chunk.blocks.reduce((sum, { text }) => sum + text.length, 0);
    if (units > MOST_UNITS) throw refused(file, 'its parts in other formats are too long');
  }
  return chunks;
}

async function readChunk(file: string, found: ReturnType<FindChunk>, { readDocx, depth }: Around): Promise<Chunk> {
  if (!found || found.bytes.length === 0) return { blocks: [], notes: [] };
  const ending = /\.([a-z]+)$/i.exec(found.part)?.[1]?.toLowerCase() ?? '';
  const read = /^do[ct][xm]$/.test(ending) ? (inner: ImportFile) => readDocx(inner, depth + 1) : READERS.get(ending);
  if (!read) throw refused(file, `it holds a part (${found.part}) in a format that cannot be read`);
  if (depth >= DEEPEST) throw refused(file, 'it holds documents in documents in documents');
  try {
    const { text, blocks, notes = [] } = await read({ name: file, bytes: found.bytes });
    return { blocks: blocks.map((block) => formed(block, text)), notes };
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'IMPORT_UNREADABLE') throw error;
    const { reason } = error.data as RefusalData<'IMPORT_UNREADABLE'>;
    if (/^it holds (?:no text|only blank lines)/.test(reason)) return { blocks: [], notes: [] };
    throw refused(file, `a part in it (${found.part}) cannot be read: ${reason}`);
  }
}

/** Its headings come below the document's title; the tabs of a row's empty cells go with it. */
function formed({ kind, start, end, level, boilerplate }: ImportedArticle['blocks'][number], text: string): FormedBlock {
  let from = start;
  if (kind === 'table-row') while (text.charAt(from - 1) === '\t') from--;
  const outline = kind === 'heading' ? Math.max(1, (level ?? 2) - 1) : level;
  return { kind, text: text.slice(from, end), ...(outline !== undefined && { outline }), ...(boilerplate && { boilerplate }) };
}

function refused(file: string, reason: string): Refusal<'IMPORT_UNREADABLE'> {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy: SAVE_ANEW });
}
