// The page's meta elements as a table from name to contents.
import { openPage } from './open-page.ts';
import { attributeOf, lineOf, type PageElement } from './page-dom.ts';

export type Metas = ReadonlyMap<string, string>;

/** Longer contents are a whole page pasted into an attribute. */
const LONGEST = 2000;

/** By name, property, itemprop or http-equiv in lower case; the first of equals, without empty ones. */
export function readMetas(elements: readonly PageElement[]): Metas {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const content = lineOf(attributeOf(element, 'content').slice(0, LONGEST));
    if (content === '') continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of attributeOf(element, attribute).toLowerCase().split(/\s+/)) {
        if (name !== '' && !metas.has(name)) metas.set(name, entitiesRead(content));
      }
    }
  }
  return metas;
}

/** The first of these names that has a content. */
export function metaOf(metas: Metas, names: readonly string[]): { name: string; value: string } | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return { name, value };
  }
  return null;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#039': "'", nbsp: ' ' };

/** Many sites escape twice: "Q&amp;amp;A", and in JSON-LD, where nothing is to be escaped: "Redacci&oacute;n". */
export function entitiesRead(text: string): string {
  if (!text.includes('&')) return text;
  const read = usualRead(text);
  return /&[a-z][a-z\d]{1,9};/i.test(read) ? openPage(`<body>${read.replaceAll('<', '&lt;')}</body>`).body.textContent : read;
}

function usualRead(text: string): string {
  return text
    .replace(/&(#0?39|amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => NAMED[name] ?? whole)
    .replace(/&#(\d{2,6});/g, (whole, code: string) => (Number(code) <= 0xffff ? String.fromCharCode(Number(code)).toWellFormed() : whole));
}
