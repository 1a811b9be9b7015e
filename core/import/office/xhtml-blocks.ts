// The blocks of a chapter in XHTML: what a reading program shows, without scripts, styles and lists of contents.
import { attribute, elements, isElement, type XmlElement } from '../archive/xml-element.ts';
import { spanOf, TableGrid } from '../table-grid.ts';
import type { BlockForm, FormedBlock } from './article-blocks.ts';
import { tableBlocks } from './table-blocks.ts';

/** What holds for everything inside an element. */
interface Surroundings {
  form: BlockForm;
  /** Lists around, for the depth of an item. */
  lists: number;
  preformatted: boolean;
  /** In a list of notes: how many there have been; null in the text proper. */
  notes: { count: number } | null;
}

interface Chapter {
  blocks: FormedBlock[];
  /** The words since the last block's end. */
  words: string;
  /** They end in a space or a line end, or are none: kept apart, since looking at a growing string's end copies it. */
  atBlank: boolean;
  /** What the next block begins with. */
  mark: string;
}

const PASSED_OVER = new Set(['head', 'script', 'style', 'template', 'nav', 'noscript', 'iframe', 'object', 'audio', 'video', 'svg:svg', 'rt', 'rp', 'math:annotation', 'math:annotation-xml', 'select', 'textarea', 'button']);
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 'rb', 'ruby', 's',
  'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img',
]);

/** The blocks of the root element of a chapter, in reading order. */
export function xhtmlBlocks(root: XmlElement): FormedBlock[] {
  const chapter: Chapter = { blocks: [], words: '', atBlank: true, mark: '' };
  const surroundings: Surroundings = { form: { kind: 'paragraph' }, lists: 0, preformatted: false, notes: null };
  read(root, surroundings, chapter);
  endBlock(chapter, surroundings.form);
  return chapter.blocks;
}

function endBlock(chapter: Chapter, form: BlockForm): void {
  if (chapter.words.trim() !== '') {
    chapter.blocks.push({ ...form, text: chapter.mark + chapter.words });
    chapter.mark = '';
  }
  chapter.words = '';
  chapter.atBlank = true;
}

function read(element: XmlElement, around: Surroundings, chapter: Chapter): void {
  for (const node of element.children) {
    if (isElement(node)) readElement(node, around, chapter);
    else say(chapter, node, around.preformatted);
  }
}

function readElement(node: XmlElement, around: Surroundings, chapter: Chapter): void {
  const name = nameOf(node);
  if (PASSED_OVER.has(name) || isHidden(node)) return;
  if (name === 'br') return say(chapter, '\n', true);
  if (INLINE.has(name) || name.startsWith('math:')) return readInline(node, name, around, chapter);
  endBlock(chapter, around.form);
  if (name === 'table') for (const block of readTable(node, around)) chapter.blocks.push(block);
  else {
    const inside = enter(node, name, around);
    if (name === 'li' && inside.notes) chapter.mark = `[${++inside.notes.count}] `;
    read(node, inside, chapter);
    endBlock(chapter, inside.form);
  }
}

/** A block inside an inline element (a heading inside a link) still ends the block around it. */
function readInline(node: XmlElement, name: string, around: Surroundings, chapter: Chapter): void {
  if (!isNoteReference(node, name)) return read(node, around, chapter);
  const before = chapter.words;
  chapter.words = '';
  read(node, around, chapter);
  const mark = chapter.words.trim();
  // A bare digit would grow into the number before it.
  chapter.words = before + (/^\d{1,4}$/.test(mark) ? `[${mark}]` : chapter.words);
}

function isNoteReference(node: XmlElement, name: string): boolean {
  if (name === 'a' && /(?:^|\s)noteref(?:\s|$)/.test(attribute(node, 'epub:type') ?? '')) return true;
  const partner = name === 'sup' ? 'a' : name === 'a' ? 'sup' : null;
  return partner !== null && node.children.length === 1 && elements(node).some((inner) => nameOf(inner) === partner);
}

function enter(node: XmlElement, name: string, around: Surroundings): Surroundings {
  if (isListOfNotes(node)) return { ...around, notes: { count: 0 } };
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { ...around, form: { kind: 'heading', outline: Number(heading) } };
  if (name === 'ul' || name === 'ol' || name === 'dl') return { ...around, lists: around.lists + 1 };
  if (name === 'li' || name === 'dt' || name === 'dd') return { ...around, form: { kind: 'list-item', outline: Math.max(1, around.lists) } };
  if (name === 'blockquote') return { ...around, form: { kind: 'quote' } };
  if (name === 'figcaption' || name === 'caption') return { ...around, form: { kind: 'caption' } };
  if (name === 'pre') return { ...around, preformatted: true };
  return around;
}

/** The numbers of notes are the list's and not in the text, but the marks in the text point to them. */
function isListOfNotes(node: XmlElement): boolean {
  const type = `${attribute(node, 'epub:type') ?? ''} ${attribute(node, 'role') ?? ''}`;
  return /(?:^|\s)(?:doc-)?(?:footnotes|endnotes|rearnotes)(?:\s|$)/.test(type) && elements(node).some((inner) => nameOf(inner) === 'ol');
}

/** `h:p`, or `p` where a file forgot its namespace, is p; names of other namespaces keep their prefix. */
function nameOf(node: XmlElement): string {
  const { name } = node;
  return (name.startsWith('h:') ? name.slice(2) : name.startsWith('?:') ? name.slice(2) : name).toLowerCase();
}

function isHidden(node: XmlElement): boolean {
  if (attribute(node, 'hidden') !== null) return true;
  const type = `${attribute(node, 'epub:type') ?? ''} ${attribute(node, 'role') ?? ''}`;
  // The way back from a note is an arrow for the finger, not a word.
  if (/(?:^|\s)(?:pagebreak|backlink|doc-backlink)(?:\s|$)/.test(type)) return true;
  return /display\s*:\s*none/i.test(attribute(node, 'style') ?? '');
}

function readTable(table: XmlElement, around: Surroundings): FormedBlock[] {
  const captions = elements(table).filter((node) => nameOf(node) === 'caption').flatMap(xhtmlBlocks);
  const grid = new TableGrid();
  const rows = rowsOf(table).map((row) => {
    grid.newRow();
    const cells: FormedBlock[][] = [];
    for (const cell of elements(row).filter((node) => ['td', 'th'].includes(nameOf(node)))) {
      const column = grid.place(spanOf(attribute(cell, 'colspan')), spanOf(attribute(cell, 'rowspan')));
      while (cells.length < column) cells.push([]);
      cells.push(cellBlocks(cell, around));
    }
    return cells;
  });
  return [...captions.map((block): FormedBlock => ({ ...block, kind: 'caption' })), ...tableBlocks(rows)];
}

function cellBlocks(cell: XmlElement, around: Surroundings): FormedBlock[] {
  const chapter: Chapter = { blocks: [], words: '', atBlank: true, mark: '' };
  read(cell, around, chapter);
  endBlock(chapter, around.form);
  return chapter.blocks;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((node) => {
    const name = nameOf(node);
    return name === 'tr' ? [node] : ['thead', 'tbody', 'tfoot'].includes(name) ? rowsOf(node) : [];
  });
}

/** White space of the file is one space, and none at the start of a line. */
function say(chapter: Chapter, raw: string, preformatted: boolean): void {
  const text = preformatted ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
  const added = !preformatted && chapter.atBlank && text.startsWith(' ') ? text.slice(1) : text;
  if (added === '') return;
  chapter.words += added;
  chapter.atBlank = /[ \n]$/.test(added);
}
