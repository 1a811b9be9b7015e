// The blocks of a Markdown text: headings, paragraphs, lists, quotes, code, tables, pictures, notes.
import { rowText, type FormedBlock } from '../office/article-blocks.ts';
import { definedLabels } from './link-definitions.ts';
import { inlineText } from './inline-text.ts';
import { isDelimiterRow, cellsOf } from './pipe-table.ts';

/** Deeper quotes and lists than these are read as if they stood at this depth. */
const DEEPEST = 6;

const BLANK = /^\s*$/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*)|[ \t]*)$/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const ITEM = /^([ \t]*)([-*+•]|\d{1,9}[.)])(?:([ \t]+)(.*)|[ \t]*)$/;
const QUOTE = /^ {0,3}>[ \t]?/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/;
const PICTURE = /^!\[((?:[^\][\\]|\\.){0,2000})\](?:\([^()\n]{0,2000}\)|\[[^\][]{0,300}\])(?:\{[^{}]{0,200}\})?$/;
const HIDDEN = /^ {0,3}<(script|style|pre|textarea)\b/i;

/** Linear in the text. Raw HTML loses its tags; link definitions, comments and rules leave nothing. */
export function markdownBlocks(text: string): FormedBlock[] {
  const { lines, labels } = definedLabels(text.split('\n'));
  const reader = new BlockReader((label) => labels.has(label.toLowerCase().replace(/\s+/g, ' ').trim()));
  for (let at = 0; at < lines.length; ) at = reader.read(lines, at);
  reader.finish();
  return reader.blocks;
}

/** Reads line by line; what has been gathered becomes a block when something else begins. */
class BlockReader {
  readonly blocks: FormedBlock[] = [];
  readonly #defined: (label: string) => boolean;
  #gathered: string[] = [];
  #kind: FormedBlock['kind'] = 'paragraph';
  /** The columns at which the words of the open list items begin. */
  #items: number[] = [];
  #label = '';
  #blank = true;

  constructor(defined: (label: string) => boolean) {
    this.#defined = defined;
  }

  /** Reads what begins at this line; gives the line behind it. */
  read(lines: readonly string[], at: number): number {
    const line = lines[at] ?? '';
    if (BLANK.test(line)) {
      this.finish();
      this.#blank = true;
      return at + 1;
    }
    const next = this.#readSpecial(line.replace(/^\t/, '    '), lines, at);
    if (next === null) this.#gathered.push(line);
    this.#blank = false;
    return next ?? at + 1;
  }

  finish(): void {
    if (this.#gathered.length === 0) return;
    const raw = this.#gathered.join('\n');
    const picture = PICTURE.exec(raw.trim());
    const text = this.#shown(picture ? (picture[1] ?? '') : joined(this.#gathered));
    this.#put(picture ? 'caption' : this.#kind, this.#label + text);
    this.#gathered = [];
    this.#label = '';
  }

  #readSpecial(line: string, lines: readonly string[], at: number): number | null {
    const underline = this.#gathered.length > 0 && this.#kind === 'paragraph' && this.#items.length === 0 ? UNDERLINE.exec(line) : null;
    if (underline) return this.#heading(underline[1]?.startsWith('=') ? 1 : 2, joined(this.#gathered.splice(0)), at);
    if (RULE.test(line)) return this.#leave(at);
    if (FENCE.test(line.trimStart())) return this.#code(lines, at);
    const heading = HEADING.exec(line);
    if (heading) return this.#heading(heading[1]?.length ?? 1, withoutClosing(heading[2] ?? ''), at);
    if (QUOTE.test(line)) return this.#quoted(line, at);
    const item = ITEM.exec(line);
    if (item && this.#beginsItem(item)) return this.#item(item, at);
    const note = NOTE.exec(line);
    if (note) return this.#note(note, at);
    if (line.includes('|') && isDelimiterRow(lines[at + 1] ?? '') && this.#gathered.length === 0) return this.#table(lines, at);
    if (HIDDEN.test(line)) return this.#hidden(lines, at, HIDDEN.exec(line)?.[1] ?? '');
    return this.#indented(line, lines, at);
  }

  #heading(outline: number, text: string, at: number): number {
    this.#leave(at);
    this.blocks.push({ kind: 'heading', outline, text: this.#shown(text) });
    return at + 1;
  }

  /** Ends what is open, the list too. */
  #leave(at: number): number {
    this.finish();
    this.#items = [];
    this.#kind = 'paragraph';
    return at + 1;
  }

  #code(lines: readonly string[], at: number): number {
    this.finish();
    const fence = FENCE.exec((lines[at] ?? '').trimStart())?.[1] ?? '```';
    const closing = new RegExp(`^\\s*${fence.charAt(0)}{${Math.min(fence.length, 100)},}\\s*$`);
    let end = at + 1;
    while (end < lines.length && !closing.test(lines[end] ?? '')) end++;
    this.#verbatim(lines.slice(at + 1, end));
    return end + 1;
  }

  /** The words of a quote are gathered as such; a list or heading in it is one of its paragraphs. */
  #quoted(line: string, at: number): number {
    if (this.#kind !== 'quote' || this.#items.length > 0) this.#leave(at);
    this.#kind = 'quote';
    let inner = line;
    for (let depth = 0; depth < DEEPEST && QUOTE.test(inner); depth++) inner = inner.replace(QUOTE, '');
    const heading = HEADING.exec(inner)?.[2];
    const form = heading === undefined ? ITEM.exec(inner)?.[4] : withoutClosing(heading);
    if (BLANK.test(inner) || form !== undefined) this.finish();
    if (!BLANK.test(inner) && !/^\[![A-Z]+\][+-]?\s*$/i.test(inner)) this.#gathered.push(form ?? inner);
    return at + 1;
  }

  /** A number other than 1 in the middle of a paragraph is no list ("in the year\n1984. That …"). */
  #beginsItem([, indent = '', sign = '', , words]: RegExpExecArray): boolean {
    const column = widthOf(indent);
    if (column > 3 && this.#items.length === 0) return false;
    if (this.#gathered.length === 0 || this.#items.length > 0) return true;
    return words !== undefined && (!/^\d/.test(sign) || /^1[.)]/.test(sign));
  }

  /** Bullets are signs of the list and go; a number is what one refers to and stays, as in other documents. */
  #item([, indent = '', sign = '', space = ' ', words = '']: RegExpExecArray, at: number): number {
    this.finish();
    const column = widthOf(indent);
    while (this.#items.length > 0 && column < (this.#items.at(-1) ?? 0)) this.#items.pop();
    if (this.#items.length < 40) this.#items.push(column + sign.length + Math.min(4, widthOf(space)));
    this.#kind = 'list-item';
    this.#label = /^\d/.test(sign) ? `${sign} ` : '';
    this.#gathered.push(words);
    return at + 1;
  }

  #note([, label = '', words = '']: RegExpExecArray, at: number): number {
    this.#leave(at);
    this.#label = `[${label}] `;
    this.#gathered.push(words);
    return at + 1;
  }

  #table(lines: readonly string[], at: number): number {
    this.#leave(at);
    let end = at;
    while (end < lines.length && (lines[end] ?? '').includes('|') && !BLANK.test(lines[end] ?? '')) {
      const cells = end === at + 1 ? [] : cellsOf(lines[end] ?? '').map((cell) => this.#shown(cell));
      const text = rowText(cells);
      if (text !== null) this.blocks.push({ kind: 'table-row', text });
      end++;
    }
    return end;
  }

  /** `script` and `style` hold nothing for readers; `pre` does. */
  #hidden(lines: readonly string[], at: number, name: string): number {
    this.finish();
    let end = at;
    while (end < lines.length && !(lines[end] ?? '').toLowerCase().includes(`</${name.toLowerCase()}>`)) end++;
    if (/^(?:pre|textarea)$/i.test(name)) this.#verbatim(lines.slice(at, end + 1).map((line) => line.replace(/<[^<>]{0,4000}>/g, '')));
    return end + 1;
  }

  /** Four spaces make code of lines that stand apart, unless they belong to an item of a list. */
  #indented(line: string, lines: readonly string[], at: number): number | null {
    const column = widthOf(/^[ \t]*/.exec(line)?.[0] ?? '');
    if (this.#blank && this.#gathered.length === 0) {
      if (column < 2 || this.#items.length === 0) this.#leave(at);
      else while (this.#items.length > 1 && column < (this.#items.at(-1) ?? 0)) this.#items.pop();
    }
    if (column < 4 || !this.#blank || this.#items.length > 0) return null;
    let end = at;
    while (end < lines.length && (/^(?: {4}|\t)/.test(lines[end] ?? '') || BLANK.test(lines[end] ?? ''))) end++;
    this.#verbatim(lines.slice(at, end));
    return end;
  }

  #verbatim(lines: readonly string[]): void {
    this.blocks.push({ kind: 'paragraph', text: lines.map((line) => line.replace(/[ \t]{200,}/g, ' ')).join('\n') });
  }

  /** Spaces are shown as one, however many there are. */
  #shown(raw: string): string {
    return inlineText(raw.replace(/[ \t]+/g, ' '), this.#defined);
  }

  #put(kind: FormedBlock['kind'], text: string): void {
    const block: FormedBlock = { kind, text };
    if (kind === 'list-item') block.outline = Math.min(DEEPEST, Math.max(1, this.#items.length));
    this.blocks.push(block);
  }
}

function widthOf(indent: string): number {
  let width = 0;
  for (const sign of indent) width = sign === '\t' ? width + 4 - (width % 4) : width + 1;
  return width;
}

/** "# Title ##" is a heading that ends in marks, too. */
function withoutClosing(words: string): string {
  const text = words.trim();
  let end = text.length;
  while (text.charAt(end - 1) === '#') end--;
  return end === 0 || /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text;
}

/** Lines of one paragraph: a line end is a space, or nothing in scripts without spaces; two spaces or a backslash end a line. */
function joined(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    const before = lines[at - 1];
    if (before?.endsWith('\\')) parts.push((parts.pop() ?? '').slice(0, -1), '\n', line);
    else if (before?.endsWith('  ')) parts.push('\n', line);
    else if (before === undefined || (DENSE.test(before.trimEnd().slice(-1)) && DENSE.test(line.charAt(0)))) parts.push(line);
    else parts.push(' ', line);
  }
  return parts.join('');
}

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;
