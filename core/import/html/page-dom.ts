// The few parts of the DOM that the reader of web pages uses, since core knows no DOM types; linkedom provides them.

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;

export interface PageNode {
  readonly nodeType: number;
  readonly parentNode: PageElement | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly previousSibling: PageNode | null;
  readonly textContent: string;
  remove(): void;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  readonly firstElementChild: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly outerHTML: string;
  getAttributeNode(name: string): { readonly value: string } | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  insertBefore(node: PageNode, before: PageNode | null): PageNode;
  appendChild(node: PageNode): PageNode;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly firstChild: PageNode | null;
  createElement(name: string): PageElement;
  appendChild(node: PageNode): PageNode;
}

export interface Page {
  document: PageDocument;
  head: PageElement;
  body: PageElement;
}

export function isElement(node: PageNode | null): node is PageElement {
  return node?.nodeType === ELEMENT;
}

/** An attribute's value, '' where there is none. linkedom keeps the case of names, and old pages shout. */
export function attributeOf(element: PageElement, name: string): string {
  const attribute = element.getAttributeNode(name) ?? element.getAttributeNode(name.toUpperCase());
  return attribute?.value ?? '';
}

/** The next node in document order within `root`, without the children of `node` where `deep` is false; null at the end. */
export function nextNode(node: PageNode, root: PageNode, deep = true): PageNode | null {
  if (deep && node.nodeType === ELEMENT && node.firstChild) return node.firstChild;
  let at: PageNode | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** White space collapsed and taken off the ends, as a browser shows one line. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first words of an element, at most `most` units: a wrapper may hold the whole page. */
export function openingOf(element: PageElement, most: number): string {
  const words: string[] = [];
  let length = 0;
  for (let node: PageNode | null = element.firstChild; node && length < most; node = nextNode(node, element)) {
    const text = node.nodeType === TEXT || node.nodeType === CDATA ? node.textContent : ' ';
    words.push(text);
    length += text.length;
  }
  return lineOf(words.join('').slice(0, most));
}

/** Whether an element holds more than so many units of text; costs no more than those. */
export function hasMoreText(element: PageElement, units: number): boolean {
  let length = 0;
  for (let node: PageNode | null = element.firstChild; node && length <= units; node = nextNode(node, element)) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) length += node.textContent.length;
  }
  return length > units;
}
