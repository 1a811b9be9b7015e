// The blocks of an ODT: headings, paragraphs, lists, tables, sections, text boxes, notes.
import { attribute, elements, type XmlElement } from '../archive/xml-element.ts';
import { tidyBlockText, type BlockForm, type FormedBlock } from './article-blocks.ts';
import { nextNumber, type OdtCount } from './odt-lists.ts';
import { countOf } from './odt-names.ts';
import { beginRemark, readOdtWords, type OdtContext, type OdtWords } from './odt-words.ts';
import { tableBlocks } from './table-blocks.ts';

/** The list that a paragraph stands in. */
interface OdtPlace {
  depth: number;
  style: string;
  count: OdtCount;
  /** The number of the item, spent by its first paragraph; null behind it. */
  label: string | null;
}

const PASSED_OVER = new Set([
  'text:tracked-changes', 'office:forms', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'text:dde-connection-decls',
  'text:alphabetical-index-auto-mark-file', 'svg:title', 'svg:desc', 'text:note-citation', 'text:section-source', 'dc:creator', 'dc:date', 'meta:creator-initials',
]);
const INDEXES = new Set([
  'text:table-of-content', 'text:illustration-index', 'text:table-index', 'text:object-index', 'text:user-index', 'text:alphabetical-index',
]);
/** Empty cells in a row. */
const MOST_REPEATED = 64;

/** The blocks of the body, a cell, a note or a text box. */
export function readOdtBlocks(container: XmlElement, context: OdtContext, place: OdtPlace | null = null): FormedBlock[] {
  const blocks: FormedBlock[] = [];
  for (const node of elements(container)) append(blocks, readNode(node, context, place));
  return blocks;
}

/** `push(...)` fails for very many. */
function append(blocks: FormedBlock[], more: readonly FormedBlock[]): void {
  for (const block of more) blocks.push(block);
}

function readNode(node: XmlElement, context: OdtContext, place: OdtPlace | null): FormedBlock[] {
  const { name } = node;
  if (PASSED_OVER.has(name) || attribute(node, 'text:display') === 'none') return [];
  if (name === 'text:p' || name === 'text:h') return readParagraph(node, context, place);
  if (name === 'text:list' || name === 'text:ordered-list' || name === 'text:unordered-list') return readList(node, context, place);
  if (name === 'table:table') return tableBlocks(rowsOf(node).map((row) => cellsOf(row, context)));
  if (INDEXES.has(name)) return readOdtBlocks(node, context).map((block) => ({ ...block, kind: 'paragraph', boilerplate: 'navigation' }));
  if (name.endsWith('-index-source') || name === 'text:table-of-content-source' || name === 'text:bibliography-source') return [];
  if (name === 'office:annotation') {
    context.remarks.push({ element: node, id: beginRemark(node, context) });
    return [];
  }
  return readOdtBlocks(node, context, place);
}

function readParagraph(node: XmlElement, context: OdtContext, place: OdtPlace | null): FormedBlock[] {
  const style = context.styles.paragraph(attribute(node, 'text:style-name') ?? attribute(node, 'text:cond-style-name'));
  const words: OdtWords = { text: '', atBlank: true, boxes: [], hidden: style.hidden };
  readOdtWords(node, context, words);
  context.quotes.say('\n\n');
  const boxes = words.boxes.flatMap((box) => readOdtBlocks(box, context));
  if (tidyBlockText(words.text) === '') return boxes;
  const { form, label } = formOf(node, context, place);
  return [{ ...form, text: label + words.text }, ...boxes];
}

function formOf(node: XmlElement, context: OdtContext, place: OdtPlace | null): { form: BlockForm; label: string } {
  const { role } = context.styles.paragraph(attribute(node, 'text:style-name'));
  const label = takeLabel(place);
  if (role?.role === 'contents') return { form: { kind: 'paragraph', boilerplate: 'navigation' }, label: '' };
  if (role?.role === 'title') return { form: { kind: 'heading', outline: 0 }, label: '' };
  if (node.name === 'text:h') {
    const outline = countOf(node, 'text:outline-level', 10) ?? countOf(node, 'text:level', 10) ?? 1;
    const isNumbered = attribute(node, 'text:is-list-header') !== 'true' && label === null;
    const number = isNumbered ? nextNumber(context.headings, context.styles.outline, Math.max(1, outline), countOf(node, 'text:start-value', 100_000)) : '';
    return { form: { kind: 'heading', outline: Math.max(1, outline) }, label: label ?? number };
  }
  if (role?.role === 'subtitle') return { form: { kind: 'heading', outline: 1 }, label: '' };
  if (role?.role === 'heading') return { form: { kind: 'heading', outline: role.outline }, label: label ?? '' };
  if (place && label !== null) return { form: { kind: 'list-item', outline: place.depth }, label };
  if (role?.role === 'quote' || role?.role === 'caption') return { form: { kind: role.role }, label: '' };
  return { form: { kind: 'paragraph' }, label: '' };
}

/** The item's number goes to its first paragraph; null for the others and outside lists. */
function takeLabel(place: OdtPlace | null): string | null {
  const label = place?.label ?? null;
  if (place) place.label = null;
  return label;
}

function readList(list: XmlElement, context: OdtContext, outer: OdtPlace | null): FormedBlock[] {
  const style = attribute(list, 'text:style-name') ?? outer?.style ?? styleOfFirstParagraph(list, context);
  const depth = (outer?.depth ?? 0) + 1;
  const count = outer?.count ?? countOfList(list, style, context);
  const levels = context.styles.list(style);
  const blocks: FormedBlock[] = [];
  for (const item of elements(list)) {
    const isItem = item.name === 'text:list-item';
    // An item that only holds a deeper list shows no number of its own.
    const counts = isItem && elements(item).some(({ name }) => name === 'text:p' || name === 'text:h');
    const label = counts ? nextNumber(count, levels, depth, countOf(item, 'text:start-value', 100_000)) : null;
    append(blocks, readOdtBlocks(item, context, { depth, style, count, label }));
  }
  return blocks;
}

function styleOfFirstParagraph(list: XmlElement, context: OdtContext): string {
  const paragraph = elements(list).flatMap((item) => elements(item, 'text:p'))[0];
  return context.styles.paragraph(attribute(paragraph, 'text:style-name')).list ?? '';
}

/** A list counts from its start, or goes on where another one stopped: the one named, or the last of its style. */
function countOfList(list: XmlElement, style: string, { lists }: OdtContext): OdtCount {
  const named = attribute(list, 'text:continue-list');
  const goesOn = attribute(list, 'text:continue-numbering') === 'true';
  const count = (named === null ? undefined : lists.get(`#${named}`)) ?? (goesOn ? lists.get(style) : undefined) ?? [];
  lists.set(style, count);
  lists.set(`#${attribute(list, 'xml:id') ?? ''}`, count);
  return count;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elements(table).flatMap((node) => {
    if (node.name === 'table:table-row') return [node];
    return /^table:table-(?:header-rows|rows|row-group)$/.test(node.name) ? rowsOf(node) : [];
  });
}

/** Cells that a merged one covers are empty cells before the next: each row counts its columns alike. */
function cellsOf(row: XmlElement, context: OdtContext): FormedBlock[][] {
  const cells: FormedBlock[][] = [];
  let covered = 0;
  for (const cell of elements(row)) {
    const repeated = () => countOf(cell, 'table:number-columns-repeated', MOST_REPEATED) ?? 1;
    if (cell.name === 'table:covered-table-cell') covered = Math.min(covered + repeated(), MOST_REPEATED);
    if (cell.name !== 'table:table-cell') continue;
    const blocks = readOdtBlocks(cell, context);
    // Only empty cells are repeated: a full one that is would let a small file grow large.
    for (let times = covered + (blocks.length === 0 ? repeated() : 1); times > 1; times--) cells.push([]);
    cells.push(blocks);
    covered = 0;
  }
  return cells;
}

/** The notes behind the text, footnotes first, each beginning with its mark. Notes in notes follow. */
export function readOdtNotes(context: OdtContext): FormedBlock[] {
  const blocks: FormedBlock[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const note of context.notes) {
      if (note.kind !== kind) continue;
      const [first, ...others] = readOdtBlocks(note.body, context);
      if (first) append(blocks, [{ ...first, text: `${note.mark} ${tidyBlockText(first.text)}` }, ...others]);
    }
  }
  return blocks;
}
