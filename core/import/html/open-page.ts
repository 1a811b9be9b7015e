// Markup to a document that has html, head and body, as every browser would make of it.
import { DOMParser } from 'linkedom';
import { isElement, type Page, type PageDocument, type PageElement, type PageNode } from './page-dom.ts';

const DOCUMENT_TYPE = 10;

const IN_HEAD = new Set(['title', 'meta', 'link', 'script', 'style', 'base', 'noscript', 'template']);

/** Parses tamed markup (`tameMarkup`), once. Nothing is fetched and no script runs. */
export function openPage(html: string): Page {
  const document = new DOMParser().parseFromString(html, 'text/html') as unknown as PageDocument;
  const root = wholeRoot(document);
  const head = childNamed(root, 'head') ?? root.insertBefore(document.createElement('head'), root.firstChild);
  const body = childNamed(root, 'body') ?? document.createElement('body');
  for (const node of [...straysOf(head as PageElement), ...childrenOf(root).filter((node) => node !== head && node !== body)]) {
    body.appendChild(node);
  }
  // The library looks for the body right behind the head.
  root.insertBefore(head, root.firstChild);
  root.insertBefore(body, head.nextSibling);
  return { document, head: head as PageElement, body };
}

/** The html element, made where the page has none; all that stands beside it goes into it. */
function wholeRoot(document: PageDocument): PageElement {
  const top = siblingsOf(document.documentElement ?? document.firstChild);
  const root = top.filter(isElement).find(({ localName }) => localName === 'html') ?? document.createElement('html');
  for (const node of top) if (node !== root) root.appendChild(node);
  document.appendChild(root);
  return root;
}

/** The library shows the document type as a first child without siblings, so siblings are looked for from an element. */
function siblingsOf(node: PageNode | null): PageNode[] {
  let first = node;
  while (first?.previousSibling) first = first.previousSibling;
  const siblings: PageNode[] = [];
  for (let at = first; at; at = at.nextSibling) if (at.nodeType !== DOCUMENT_TYPE) siblings.push(at);
  return siblings;
}

/** A head without its end tag holds the whole page: what cannot be in a head, and all behind it. */
function straysOf(head: PageElement): PageNode[] {
  const children = childrenOf(head);
  const first = children.findIndex((node) => (isElement(node) ? !IN_HEAD.has(node.localName) : node.nodeType === 3 && node.textContent.trim() !== ''));
  return first === -1 ? [] : children.slice(first);
}

function childNamed(parent: PageElement, name: string): PageElement | undefined {
  return childrenOf(parent).filter(isElement).find(({ localName }) => localName === name);
}

function childrenOf(parent: { firstChild: PageNode | null }): PageNode[] {
  const children: PageNode[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) children.push(node);
  return children;
}
