// The blocks of a DOCX: paragraphs by what their style makes them, tables, content controls, text boxes, notes.
import { attribute, child, elements, type XmlElement } from '../archive/xml-element.ts';
import { tidyBlockText, type BlockForm, type FormedBlock } from './article-blocks.ts';
import { valueOf, wholeNumber } from './docx-names.ts';
import { losesItsEnd } from './docx-notes.ts';
import { newStory, readAlternative, readWords, type DocxContext, type ParagraphWords, type Story } from './docx-runs.ts';
import { tableBlocks } from './table-blocks.ts';

/** Removed by tracked changes, or properties. */
const PASSED_OVER = new Set(['w:del', 'w:moveFrom', 'w:sectPr', 'w:tcPr', 'w:tblPr', 'w:tblGrid', 'w:trPr']);
/** A longer paragraph with an outline level is body text by mistake. */
const LONGEST_HEADING = 400;
const MOST_COLUMNS = 200;

/** The blocks of the body, a cell, a note or a text box. */
export function readBlocks(container: XmlElement, context: DocxContext, story: Story): FormedBlock[] {
  const blocks: FormedBlock[] = [];
  collect(container, context, story, blocks);
  if (story.carried !== '') blocks.push({ kind: 'paragraph', text: takeCarried(story) });
  return blocks;
}

function collect(container: XmlElement, context: DocxContext, story: Story, blocks: FormedBlock[]): void {
  for (const node of elements(container)) {
    if (PASSED_OVER.has(node.name)) continue;
    if (node.name === 'w:p') append(blocks, readParagraph(node, context, story));
    else if (node.name === 'w:tbl') append(blocks, readTable(node, context, story));
    else if (node.name === 'w:altChunk') append(blocks, context.chunks.get(attribute(node, 'r:id') ?? '')?.blocks ?? []);
    else if (node.name === 'w:sdt') append(blocks, readControl(node, context, story));
    else if (node.name === 'mc:AlternateContent') readAlternative(node, (chosen) => collect(chosen, context, story, blocks));
    else if (node.name === 'w:commentRangeStart') context.quotes.begin(attribute(node, 'w:id') ?? '');
    else if (node.name === 'w:commentRangeEnd') context.quotes.end(attribute(node, 'w:id') ?? '');
    else collect(node, context, story, blocks);
  }
}

/** `push(...)` fails for very many. */
function append(blocks: FormedBlock[], more: readonly FormedBlock[]): void {
  for (const block of more) blocks.push(block);
}

function takeCarried(story: Story): string {
  const carried = story.carried;
  story.carried = '';
  return carried;
}

/** One block, and those of the text boxes that hang on the paragraph; none where it runs on into the next. */
function readParagraph(paragraph: XmlElement, context: DocxContext, story: Story): FormedBlock[] {
  const properties = child(paragraph, 'w:pPr');
  const styleId = valueOf(properties, 'w:pStyle');
  const words: ParagraphWords = { text: '', boxes: [], hiddenByStyle: context.styles.paragraph(styleId).hidden };
  readWords(paragraph, context, story, words);
  const boxes = words.boxes.flatMap((box) => readBlocks(box, context, newStory()));
  if (losesItsEnd(properties)) {
    story.carried += words.text;
    return boxes;
  }
  const text = takeCarried(story) + words.text;
  context.quotes.say('\n\n');
  if (tidyBlockText(text) === '') return boxes;
  const { form, label } = formOf(properties, styleId, text, context);
  return [{ ...form, text: label + text }, ...boxes];
}

function formOf(properties: XmlElement | null, styleId: string | null, text: string, context: DocxContext): { form: BlockForm; label: string } {
  const style = context.styles.paragraph(styleId);
  const list = listOf(properties, style.list);
  const label = list ? context.numbering.label(list.id, list.depth) : '';
  const role = style.role?.role ?? null;
  const outline = wholeNumber(valueOf(properties, 'w:outlineLvl')) ?? style.outline;
  const own = (kind: BlockForm['kind'], rest: Partial<BlockForm> = {}) => ({ form: { kind, ...rest }, label });
  if (role === 'contents') return own('paragraph', { boilerplate: 'navigation' });
  if (text.length <= LONGEST_HEADING) {
    if (role === 'title') return own('heading', { outline: 0 });
    if (role === 'subtitle') return own('heading', { outline: 1 });
    if (outline !== null && outline >= 0 && outline < 9) return own('heading', { outline: outline + 1 });
    if (style.role?.role === 'heading' && outline === null) return own('heading', { outline: style.role.outline });
  }
  if (list) return own('list-item', { outline: list.depth + 1 });
  if (role === 'quote' || role === 'caption') return own(role);
  return own('paragraph');
}

/** A paragraph may leave the list of its style by naming list 0. */
function listOf(properties: XmlElement | null, byStyle: { id: string; depth: number } | null): { id: string; depth: number } | null {
  const numbering = child(properties, 'w:numPr');
  const id = valueOf(numbering, 'w:numId') ?? byStyle?.id ?? null;
  if (id === null || id === '0') return null;
  return { id, depth: Math.max(0, wholeNumber(valueOf(numbering, 'w:ilvl')) ?? byStyle?.depth ?? 0) };
}

/** A content control: its content, also a prompt that nobody filled in, since it is shown and printed; dimmed for a table of contents. */
function readControl(control: XmlElement, context: DocxContext, story: Story): FormedBlock[] {
  const properties = child(control, 'w:sdtPr');
  const content = child(control, 'w:sdtContent');
  if (!content) return [];
  const blocks: FormedBlock[] = [];
  collect(content, context, story, blocks);
  const gallery = valueOf(properties, 'w:docPartObj', 'w:docPartGallery');
  return gallery === 'Table of Contents' ? blocks.map((block) => ({ ...block, kind: 'paragraph', boilerplate: 'navigation' })) : blocks;
}

function readTable(table: XmlElement, context: DocxContext, story: Story): FormedBlock[] {
  const before = story.carried === '' ? [] : [{ kind: 'paragraph' as const, text: takeCarried(story) }];
  const rows = within(table, 'w:tr').filter((row) => child(row, 'w:trPr', 'w:del') === null);
  return [...before, ...tableBlocks(rows.map((row) => readRow(row, context, story)))];
}

/** Columns that a row leaves out at its start, or that a cell takes up besides its own, are empty cells before the next: all rows count alike. */
function readRow(row: XmlElement, context: DocxContext, story: Story): FormedBlock[][] {
  const cells: FormedBlock[][] = [];
  let column = wholeNumber(valueOf(row, 'w:trPr', 'w:gridBefore')) ?? 0;
  for (const cell of within(row, 'w:tc')) {
    while (cells.length < Math.min(column, MOST_COLUMNS)) cells.push([]);
    cells.push(readCell(cell, context, story));
    column += Math.max(1, wholeNumber(valueOf(cell, 'w:tcPr', 'w:gridSpan')) ?? 1);
  }
  return cells;
}

/** Rows and cells may be wrapped in content controls and tracked changes. */
function within(container: XmlElement, name: 'w:tr' | 'w:tc'): XmlElement[] {
  return elements(container).flatMap((node) => {
    if (node.name === name) return [node];
    const isWrapper = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent', 'mc:Choice'].includes(node.name);
    return isWrapper ? within(node, name) : [];
  });
}

/** A cell that goes on a merged one above or beside it is empty: what it holds is shown there, once. */
function readCell(cell: XmlElement, context: DocxContext, story: Story): FormedBlock[] {
  const properties = child(cell, 'w:tcPr');
  const goesOn = ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = child(properties, name);
    return merge !== null && (attribute(merge, 'w:val') ?? 'continue') === 'continue';
  });
  return goesOn || child(properties, 'w:cellDel') ? [] : readBlocks(cell, context, story);
}

/** The notes behind the text, each beginning with its mark. */
export function readNotes(context: DocxContext): FormedBlock[] {
  return context.notes.used().flatMap(({ element, mark }) => {
    const blocks = readBlocks(element, context, newStory());
    const [first, ...others] = blocks;
    if (!first) return [];
    return [{ ...first, text: mark === '' ? first.text : `${mark} ${tidyBlockText(first.text)}` }, ...others];
  });
}
