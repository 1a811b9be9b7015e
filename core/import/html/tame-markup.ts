// Markup made harmless and light before it is parsed: no scripts, depth as in browsers, no endless attributes or floods.
import { refuse } from '../../../contract/refusals.ts';

/** Chrome puts elements below depth 512 beside each other; pages made by people stay under 100. */
const DEEPEST = 256;
/** A tag with more than this (a picture as data, a page's state) keeps only its class and id. */
const LONGEST_TAG = 8192;
/** What a loose sign of its own weighs: each becomes a node in the middle of a paragraph. */
const LOOSE = 3;
/** Shorter pages have no room for a flood of references, and are not counted through. */
const ROOMY = 500_000;
/** Tags and character references: each costs some 500 bytes of memory once parsed. */
const MOST_PARTS = 1_000_000;

// Browsers close these by themselves, so they do not nest; the others of this list have no content.
const NOT_COUNTED = new Set(
  'p li dt dd td th tr tbody thead tfoot option optgroup area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);

// In drawings and formulas `<path/>` is whole; in HTML, also in HTML inside a drawing, the same slash means nothing.
const FOREIGN = new Set(['svg', 'math']);
const HTML_AGAIN = new Set(['foreignobject', 'desc', 'annotation-xml', 'mi', 'mo', 'mn', 'ms', 'mtext']);

export interface TamedMarkup {
  html: string;
  /** The depths of all tags added up: what looking through the whole of each element would cost. */
  weight: number;
}

interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * One scan over the tags. Comments, styles and scripts are taken out, which spares the parser a third of a usual page;
 * so are tags below the depth and long attributes. Text never is. Throws the refusal IMPORT_UNREADABLE for a flood of tags.
 */
export function tameMarkup(file: string, html: string): TamedMarkup {
  const edits: Edit[] = [];
  const nesting = new Nesting();
  let parts = referencesIn(html);
  let weight = parts * LOOSE;
  let at = html.indexOf('<');
  while (at !== -1) {
    if (++parts > MOST_PARTS) throw tooManyParts(file);
    const tag = tagAt(html, at);
    const end = tag ? (isUnseen(html, at, tag) ? endOfElement(html, tag) : tag.end) : endOfOther(html, at);
    const unseen = tag ? end !== tag.end : end > at + 1;
    weight += tag ? nesting.depth + 1 : LOOSE;
    if (unseen || (tag && nesting.drops(tag, html.charAt(tag.end - 2) === '/'))) edits.push({ from: at, to: end, text: '' });
    else if (tag && end - at > LONGEST_TAG) edits.push({ from: at, to: end, text: shortTag(html.slice(at, at + LONGEST_TAG), tag.name) });
    at = html.indexOf('<', tag && !unseen && !tag.closing && RAW.has(tag.name) ? endOfRaw(html, tag) : end);
  }
  return { html: edits.length === 0 ? html : edited(html, edits), weight };
}

/** How deep the tags stand, by an estimate that is never too low: ends that are left out count as missing. */
class Nesting {
  depth = 0;
  #dropped = 0;
  /** For each drawing, formula, or HTML inside one: whether `<path/>` is whole there. */
  #contexts: boolean[] = [];

  /** Takes the tag in; true where it stands too deep, or ends one that does. */
  drops({ name, closing }: Tag, slashed: boolean): boolean {
    if (NOT_COUNTED.has(name) || (slashed && this.#contexts.at(-1) === true)) return false;
    if (FOREIGN.has(name) || HTML_AGAIN.has(name)) {
      if (closing) this.#contexts.pop();
      else this.#contexts.push(FOREIGN.has(name));
    }
    const drop = closing ? this.#dropped > 0 : this.depth >= DEEPEST;
    if (drop) this.#dropped += closing ? -1 : 1;
    else this.depth = Math.max(0, this.depth + (closing ? -1 : 1));
    return drop;
  }
}

/** Styles, and scripts but for JSON-LD, which states what the article is. */
function isUnseen(html: string, at: number, { name, closing, end }: Tag): boolean {
  if (closing || (name !== 'style' && name !== 'script')) return false;
  return name === 'style' || !/ld\+json/i.test(html.slice(at, Math.min(end, at + LONGEST_TAG)));
}

/** Behind a comment, or behind a `<` that begins nothing. */
function endOfOther(html: string, at: number): number {
  return html.startsWith('<!--', at) ? endOfComment(html, at) : at + 1;
}

const NAME = /<(\/?)([a-zA-Z][^\s/>]*)/y;

interface Tag {
  name: string;
  closing: boolean;
  /** Behind its `>`, or the end of the page. */
  end: number;
}

function tagAt(html: string, at: number): Tag | null {
  NAME.lastIndex = at;
  const match = NAME.exec(html);
  if (!match) return null;
  return { name: (match[2] ?? '').toLowerCase(), closing: match[1] === '/', end: endOfTag(html, NAME.lastIndex) };
}

/** Behind the `>` that ends a tag: one in a quoted value does not. A quote that is never closed ends nothing. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  let value = false;
  for (let at = from; at < html.length; at++) {
    const sign = html.charAt(at);
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if (value && (sign === '"' || sign === "'")) quote = sign;
    if (sign !== ' ' && sign !== '\n' && sign !== '\t' && sign !== '\r') value = sign === '=' && quote === '';
  }
  return html.length;
}

function endOfComment(html: string, at: number): number {
  const end = html.indexOf('-->', at + 2);
  return end === -1 ? html.length : end + 3;
}

function endOfRaw(html: string, tag: Tag): number {
  const closing = new RegExp(`</${tag.name}`, 'gi');
  closing.lastIndex = tag.end;
  const match = closing.exec(html);
  return match ? match.index : html.length;
}

/** Behind the end tag of a script or style; HTML in their strings is none. */
function endOfElement(html: string, tag: Tag): number {
  const closing = endOfRaw(html, tag);
  const end = html.indexOf('>', closing);
  return closing === html.length || end === -1 ? html.length : end + 1;
}

function shortTag(tag: string, name: string): string {
  const kept = [...tag.matchAll(/\s(?:class|id)\s*=\s*(?:"[^"<>]{0,300}"|'[^'<>]{0,300}')/gi)].slice(0, 2);
  return `<${name}${kept.join('')}>`;
}

function edited(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of edits) {
    pieces.push(html.slice(at, from), text);
    at = to;
  }
  pieces.push(html.slice(at));
  return pieces.join('');
}

/** Only looked for where there is room for a flood. */
function referencesIn(html: string): number {
  if (html.length < ROOMY) return 0;
  let count = 0;
  for (let at = html.indexOf('&'); at !== -1; at = html.indexOf('&', at + 1)) count++;
  return count;
}

function tooManyParts(file: string): Error {
  return refuse('IMPORT_UNREADABLE', {
    file,
    reason: `it has more than ${MOST_PARTS.toLocaleString('en-GB')} tags and character references, far more than any article`,
    remedy: 'Open it in a browser, copy the article’s text, and import that as plain text.',
  });
}
