// The words inside a paragraph of an ODT: spans, fields, spaces and breaks, marks of notes, text boxes, remarks.
import { attribute, child, elements, isElement, textOf, type XmlElement } from '../archive/xml-element.ts';
import type { MarginQuotes } from './margin-quotes.ts';
import { countOf } from './odt-names.ts';
import type { OdtCount } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';

export interface OdtContext {
  styles: OdtStyles;
  quotes: MarginQuotes;
  /** Notes in the order of the text, with their marks. */
  notes: { body: XmlElement; mark: string; kind: 'footnote' | 'endnote' }[];
  remarks: { element: XmlElement; id: string }[];
  headings: OdtCount;
  /** How far lists have counted, by their own names and by the names of their styles. */
  lists: Map<string, OdtCount>;
}

export interface OdtWords {
  text: string;
  /** It ends in white space, or is empty: kept apart, since looking at a growing string's end copies it. */
  atBlank: boolean;
  boxes: XmlElement[];
  /** By the style of the paragraph or of the run that is being read. */
  hidden: boolean;
}

const MOST_SPACES = 1000;

/** What is not read as words: descriptions of pictures, forms, entries of indexes, deleted text, scripts, ruby. */
const PASSED_OVER = new Set([
  'text:tracked-changes', 'office:forms', 'svg:title', 'svg:desc', 'text:number', 'text:note-citation', 'text:ruby-text', 'text:script',
  'office:event-listeners', 'text:change', 'text:hidden-paragraph', 'office:binary-data', 'draw:object', 'draw:image',
  'text:alphabetical-index-mark', 'text:toc-mark', 'text:user-index-mark', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'draw:glue-point',
]);
const BOXES = new Set(['draw:text-box', 'draw:custom-shape', 'draw:rect', 'draw:ellipse', 'draw:circle', 'draw:polygon', 'draw:path', 'draw:line', 'draw:caption', 'draw:connector']);

export function readOdtWords(container: XmlElement, context: OdtContext, words: OdtWords): void {
  for (const node of container.children) {
    if (isElement(node)) readNode(node, context, words);
    else addCollapsed(node, context, words);
  }
}

function readNode(node: XmlElement, context: OdtContext, words: OdtWords): void {
  const { name } = node;
  if (PASSED_OVER.has(name) || attribute(node, 'text:display') === 'none' || attribute(node, 'text:is-hidden') === 'true') return;
  if (name === 'text:s') return add(' '.repeat(countOf(node, 'text:c', MOST_SPACES) ?? 1), context, words);
  if (name === 'text:tab' || name === 'text:tab-stop') return add('\t', context, words);
  if (name === 'text:line-break') return add('\n', context, words);
  if (name === 'text:note' || name === 'text:footnote' || name === 'text:endnote') return refer(node, context, words);
  if (name === 'office:annotation') return void context.remarks.push({ element: node, id: beginRemark(node, context) });
  if (name === 'office:annotation-end') return context.quotes.end(attribute(node, 'office:name') ?? '');
  if (name === 'text:span') return readSpan(node, context, words);
  if (BOXES.has(name)) return void words.boxes.push(node);
  readOdtWords(node, context, words);
}

function readSpan(node: XmlElement, context: OdtContext, words: OdtWords): void {
  const outer = words.hidden;
  words.hidden = context.styles.hidesRuns(attribute(node, 'text:style-name')) ?? outer;
  readOdtWords(node, context, words);
  words.hidden = outer;
}

export function beginRemark(node: XmlElement, { quotes, remarks }: OdtContext): string {
  const id = attribute(node, 'office:name') ?? `remark ${remarks.length}`;
  quotes.begin(id);
  return id;
}

/** LibreOffice numbers endnotes in Roman digits, and so the citation in the file says; a mark of the author's own stays. */
function refer(node: XmlElement, context: OdtContext, words: OdtWords): void {
  const kind = (attribute(node, 'text:note-class') ?? node.name.slice(5)) === 'endnote' ? 'endnote' : 'footnote';
  const citation = elements(node).find(({ name }) => name.endsWith('-citation'));
  const body = elements(node).find(({ name }) => name.endsWith('-body'));
  if (!body) return;
  const stated = textOf(citation).trim();
  const mark = `[${stated === '' ? context.notes.length + 1 : stated}]`;
  context.notes.push({ body, mark, kind });
  add(mark, context, words);
}

/** Any white space of the file is one space, and none at the start of a line. */
function addCollapsed(raw: string, context: OdtContext, words: OdtWords): void {
  const text = raw.replace(/[ \t\r\n]+/g, ' ');
  add(words.atBlank && text.startsWith(' ') ? text.slice(1) : text, context, words);
}

function add(text: string, context: OdtContext, words: OdtWords): void {
  if (text === '' || words.hidden) return;
  words.text += text;
  words.atBlank = /[ \t\n]$/.test(text);
  context.quotes.say(text);
}

export function remarkChild(element: XmlElement, name: string): string | null {
  return textOf(child(element, name)).trim() || attribute(element, name.replace('dc:', 'office:').replace('creator', 'author')) || null;
}
