// The words inside a paragraph of a DOCX: runs, fields, breaks, symbols, marks of notes; without what was deleted or hidden.
import { attribute, child, elements, isElement, textOf, type XmlElement } from '../archive/xml-element.ts';
import type { Chunk } from './docx-chunks.ts';
import type { NoteRegister } from './docx-notes.ts';
import { isOn, valueOf } from './docx-names.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import type { MarginQuotes } from './margin-quotes.ts';
import type { DocxStyles } from './docx-styles.ts';
import { resolvePlaces, symbolOf } from './symbol-fonts.ts';

export interface DocxContext {
  styles: DocxStyles;
  numbering: DocxNumbering;
  notes: NoteRegister;
  quotes: MarginQuotes;
  /** Parts in other formats, by the names that the document gives them. */
  chunks: ReadonlyMap<string, Chunk>;
  /** False where beginnings and ends of fields do not match: then none is taken for a field's code. */
  fieldsAreSound: boolean;
}

/** What goes on from one paragraph to the next within the body, one note or one text box. */
export interface Story {
  fields: ('code' | 'result')[];
  /** How many of the open fields are at their code. */
  codes: number;
  /** The words of paragraphs whose end was deleted. */
  carried: string;
}

export function newStory(): Story {
  return { fields: [], codes: 0, carried: '' };
}

/** The words of a paragraph so far, and the text boxes that hang on it. */
export interface ParagraphWords {
  text: string;
  boxes: XmlElement[];
  hiddenByStyle: boolean;
}

/** Neither deleted words nor properties nor the code of a field (an old form field keeps its words in its result). */
const PASSED_OVER = new Set([
  'w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:sdtPr', 'w:sdtEndPr',
  'w:footnoteRef', 'w:endnoteRef', 'w:annotationRef', 'w:separator', 'w:continuationSeparator', 'w:rt', 'w:rubyPr', 'w:smartTagPr', 'w:customXmlPr',
]);

export function readWords(container: XmlElement, context: DocxContext, story: Story, words: ParagraphWords): void {
  for (const node of elements(container)) readNode(node, context, story, words);
}

function readNode(node: XmlElement, context: DocxContext, story: Story, words: ParagraphWords): void {
  const { name } = node;
  if (PASSED_OVER.has(name)) return;
  if (name === 'w:r') return readRun(node, context, story, words);
  if (name === 'w:commentRangeStart') return context.quotes.begin(attribute(node, 'w:id') ?? '');
  if (name === 'w:commentRangeEnd') return context.quotes.end(attribute(node, 'w:id') ?? '');
  if (name === 'mc:AlternateContent') return readAlternative(node, (chosen) => readWords(chosen, context, story, words));
  if (name === 'm:t') return add(textOf(node), context, story, words);
  readWords(node, context, story, words);
}

/** Newer content stands beside an older rendering of the same: only one of the two is read. */
export function readAlternative(node: XmlElement, read: (chosen: XmlElement) => void): void {
  const chosen = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
  if (chosen) read(chosen);
}

function readRun(run: XmlElement, context: DocxContext, story: Story, words: ParagraphWords): void {
  const properties = child(run, 'w:rPr');
  const style = valueOf(properties, 'w:rStyle');
  const hidden = isOn(properties, 'w:vanish') ?? (words.hiddenByStyle || (style !== null && context.styles.hidesRuns(style)));
  const fonts = child(properties, 'w:rFonts');
  const font = attribute(fonts, 'w:ascii') ?? attribute(fonts, 'w:hAnsi') ?? '';
  for (const node of elements(run)) {
    if (node.name === 'w:fldChar') turnField(attribute(node, 'w:fldCharType'), context, story);
    else if (!hidden) readRunContent(node, font, context, story, words);
  }
}

function turnField(type: string | null, { fieldsAreSound }: DocxContext, story: Story): void {
  if (!fieldsAreSound || (type !== 'begin' && type !== 'separate' && type !== 'end')) return;
  if (type === 'begin') story.codes++;
  else if (story.fields.pop() === 'code') story.codes--;
  if (type !== 'end') story.fields.push(type === 'begin' ? 'code' : 'result');
}

const SIGNS: ReadonlyMap<string, string> = new Map(Object.entries({
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}));

function readRunContent(node: XmlElement, font: string, context: DocxContext, story: Story, words: ParagraphWords): void {
  const sign = SIGNS.get(node.name);
  if (sign !== undefined) add(sign, context, story, words);
  else if (node.name === 'w:t') add(resolvePlaces(wordsOfText(node), font), context, story, words);
  else if (node.name === 'w:sym') add(symbolOf(Number.parseInt(attribute(node, 'w:char') ?? '', 16) || 0, attribute(node, 'w:font') ?? ''), context, story, words);
  else if (node.name === 'w:footnoteReference') refer('footnote', node, context, story, words);
  else if (node.name === 'w:endnoteReference') refer('endnote', node, context, story, words);
  else if (node.name === 'w:ruby') readWords(child(node, 'w:rubyBase') ?? node, context, story, words);
  else if (node.name === 'mc:AlternateContent') readAlternative(node, (chosen) => elements(chosen).forEach((inner) => readRunContent(inner, font, context, story, words)));
  else if (!PASSED_OVER.has(node.name)) collectBoxes(node, story, words);
}

function refer(kind: 'footnote' | 'endnote', node: XmlElement, context: DocxContext, story: Story, words: ParagraphWords): void {
  if (isSpoken(story)) add(context.notes.refer(kind, node), context, story, words);
}

/** Without `xml:space="preserve"` blanks at the ends are only the file's layout. */
function wordsOfText(node: XmlElement): string {
  const text = textOf(node).replace(/[\r\n]+/g, ' ');
  return attribute(node, 'xml:space') === 'preserve' ? text : trimBlanks(text);
}

function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t'.includes(text.charAt(start))) start++;
  while (end > start && ' \t'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpoken({ codes }: Story): boolean {
  return codes === 0;
}

function add(text: string, context: DocxContext, story: Story, words: ParagraphWords): void {
  if (text === '' || !isSpoken(story)) return;
  words.text += text;
  context.quotes.say(text);
}

/** Text boxes lie somewhere inside drawings, groups of drawings and the older pictures. */
function collectBoxes(node: XmlElement, story: Story, words: ParagraphWords): void {
  if (!isSpoken(story)) return;
  if (node.name === 'w:txbxContent') words.boxes.push(node);
  else if (node.name === 'mc:AlternateContent') readAlternative(node, (chosen) => collectBoxes(chosen, story, words));
  else for (const inner of node.children) if (isElement(inner)) collectBoxes(inner, story, words);
}
