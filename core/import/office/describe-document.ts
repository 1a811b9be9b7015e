// Metadata of an office document: what its properties state where that is plausible, else what its text states.
import type { Block } from '../../../contract/text/block.ts';
import { foldName } from '../../../contract/text/fold-name.ts';
import { foldText } from '../../../contract/text/fold.ts';
import { markByWords } from '../classify-pieces.ts';
import { describeText } from '../describe-text.ts';
import type { Piece } from '../pieces.ts';
import type { Found, ImportedArticle, ImportedNote } from '../imported-article.ts';
import { writeBlocks, type FormedBlock } from './article-blocks.ts';
import { declaredLanguage } from './declared-language.ts';
import { refuseNoText, refuseTooLong } from './office-refusals.ts';

/** What the format states beside the text; null where it states nothing. */
export interface DocumentProperties {
  title?: Found<string> | null;
  author?: Found<string> | null;
  outlet?: Found<string> | null;
  url?: Found<string> | null;
  /** Only a real publication date: the day on which a document was made or changed is none. */
  published?: Found<string> | null;
  updated?: Found<string> | null;
  /** BCP 47 as declared, the likeliest first; the text has the last word. */
  languages?: readonly (string | null)[];
  /** True where properties are written with care (books), so that a title need not stand in the text. */
  trusted?: boolean;
}

/** Blocks, properties and remarks to one article. Refuses (IMPORT_UNREADABLE) a document without text. */
export async function describeDocument(
  file: string,
  formed: readonly FormedBlock[],
  properties: DocumentProperties,
  notes: readonly ImportedNote[] = [],
): Promise<ImportedArticle> {
  const { text, blocks } = writeBlocks(formed);
  if (blocks.length === 0) throw refuseNoText(file);
  if (blocks.length > MOST_BLOCKS) throw refuseTooLong(file, MOST_BLOCKS);
  const pieces = blocks.map((block, at): Piece => ({ block, text: text.slice(block.start, block.end), line: at + 1 }));
  markTypedLists(pieces);
  markByWords(pieces.filter(({ block }) => block.kind === 'paragraph' && !block.boilerplate));
  const stated = await statedByText(text, pieces);
  const heading = titleHeading(pieces);
  const title = chooseTitle(file, properties, heading, pieces) ?? stated.title;
  if (title !== null) markTitle(pieces, title === stated.title ? stated.titleAt : placeOfTitle(pieces, title.value));
  const article: ImportedArticle = {
    ...stated.described,
    text,
    blocks,
    title,
    byline: chooseAuthor(properties, stated.described.byline),
    outlet: properties.outlet ?? stated.described.outlet,
    url: properties.url ?? stated.described.url,
    published: properties.published ?? stated.described.published,
    updated: properties.updated ?? stated.described.updated,
    language: stated.described.language ?? declaredLanguage(properties.languages ?? [], text),
  };
  return notes.length === 0 ? article : { ...article, notes: [...notes] };
}

/** More than a book has: each costs memory in the window too. */
const MOST_BLOCKS = 200_000;

type Described = Awaited<ReturnType<typeof describeText>>;

/** The reader of plain text marks the title that it finds in its pieces: it gets copies, so that ours stay as the document has them. */
async function statedByText(text: string, pieces: readonly Piece[]) {
  const copies = pieces.map((piece): Piece => ({ ...piece, block: { ...piece.block } }));
  const described = inParagraphs(await describeText(text, copies));
  const titleAt = copies.findIndex(({ block }, at) => block.kind === 'heading' && block.kind !== pieces[at]?.block.kind);
  const title = described.title && { ...described.title, value: asTitle(described.title.value) };
  return { described, title, titleAt };
}

/** In one line, without the marks of notes that hang on it. */
function asTitle(text: string): string {
  return text.replace(/\[(?:e?\d{1,4}|[ivxlc]{1,6})\](?=\s|$)/g, '').replace(/\s+/g, ' ').trim();
}

/** The title's own block where no other one has its rank. */
function placeOfTitle(pieces: readonly Piece[], title: string): number {
  if (pieces.some(({ block }) => block.kind === 'heading' && block.level === 1)) return -1;
  return pieces.slice(0, 12).findIndex(({ text }) => text.length < 1000 && foldName(text) === foldName(title));
}

/** Items whose numbers or bullets were typed, or written as text by a program that knows no lists. */
function markTypedLists(pieces: readonly Piece[]): void {
  for (const { block, text } of pieces) {
    if (block.kind !== 'paragraph' || !/^(?:[•‣◦▪●·–-]|\d{1,3}[.)]|\p{Ll}[.)])\t/u.test(text)) continue;
    block.kind = 'list-item';
    block.level = 1;
  }
}

function markTitle(pieces: readonly Piece[], at: number): void {
  const block: Block | undefined = pieces[at]?.block;
  if (!block) return;
  block.kind = 'heading';
  block.level = 1;
}

/** Documents have paragraphs where plain text has lines: places are worded so. */
function inParagraphs(described: Described): Described {
  const reworded = <T>(found: Found<T> | null): Found<T> | null =>
    found && { ...found, from: found.from.replace(/^first line/, 'first paragraph').replace(/^line (?=\d)/, 'paragraph ') };
  const { title, byline, outlet, url, published, updated } = described;
  return {
    ...described,
    title: reworded(title),
    byline: reworded(byline),
    outlet: reworded(outlet),
    url: reworded(url),
    published: reworded(published),
    updated: reworded(updated),
  };
}

/** In UTF-16 code units; what is longer is a paragraph that only looks like a heading. */
const LONGEST_TITLE = 400;

function titleHeading(pieces: readonly Piece[]): Found<string> | null {
  const first = pieces.filter(({ block }) => !block.boilerplate).slice(0, 12).find(({ block }) => block.kind === 'heading');
  if (!first || first.text.length > LONGEST_TITLE || (first.block.level !== 1 && pieces.indexOf(first) > 2)) return null;
  const from = first.block.level === 1 ? 'the document’s title' : 'the first heading';
  return { value: asTitle(first.text), from };
}

/** A title among the properties is often that of the template or of the document's ancestor: the text must bear it out. */
function chooseTitle(
  file: string,
  { title, trusted }: DocumentProperties,
  heading: Found<string> | null,
  pieces: readonly Piece[],
): Found<string> | null {
  if (!title || !isPlausibleTitle(title.value, file, trusted ?? false)) return heading;
  if (trusted) return title;
  const top = foldText(pieces.slice(0, 12).map(({ text }) => text).join(' ')).replace(/\s+/g, ' ');
  const borneOut = top.includes(foldText(title.value).replace(/\s+/g, ' '));
  return borneOut || heading === null ? title : heading;
}

const NO_TITLE =
  /^(?:microsoft word\b.*|(?:untitled|unbenannt|sans titre|sin título|без имени)[\s\d]*|(?:document|dokument|doc|powerpoint presentation|presentation|slide|title|template|normal|no title|unknown)\s?\d*|[\d\s._-]+|.*\.(?:docx?|odt|rtf|pdf|epub|dotx?|html?|txt))$/i;

/** The title of a book is a title whatever it is; a document's is often the name of a file or of a template. */
function isPlausibleTitle(value: string, file: string, trusted: boolean): boolean {
  if (value.length > LONGEST_TITLE || NO_TITLE.test(value)) return trusted && /^\d{4}$/.test(value);
  if (trusted) return value.length >= 2;
  const base = file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
  return value.length >= 4 && /\p{L}{2}/u.test(value) && value !== base && /\s|[^\x00-\x7f]/.test(value);
}

const NO_AUTHOR =
  /^(?:unknown author|unbekannt|inconnu|user|users?\d*|admin(?:istrator)?|author|unknown|owner|root|guest|python-docx|apache poi|openpyxl|microsoft.*|windows.*|libreoffice.*|un-named|anonymous|pc|hp|dell|lenovo|acer|asus|home|office|test)$/i;

/** A byline in the text comes first: the account in which a document was typed is often not its author's. */
function chooseAuthor({ author, trusted }: DocumentProperties, stated: Found<string> | null): Found<string> | null {
  if (!author || (stated && !trusted)) return stated;
  const { value } = author;
  const isName = value.length >= 3 && value.length <= 200 && /\p{L}{2}/u.test(value) && /\s|[^\x00-\x7f]/.test(value) && !/[@\\]/.test(value);
  return isName && !NO_AUTHOR.test(value) ? author : stated;
}
