// The names of OpenDocument text as the reader of ODT knows them.
import type { XmlDialect } from '../archive/safe-xml.ts';
import { attribute, type XmlElement } from '../archive/xml-element.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

export const ODF_XML: XmlDialect = {
  namespaces: new Map([
    ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map((name): [string, string] => [`${OASIS}:${name}:1.0`, name]),
    [`${OASIS}:drawing:1.0`, 'draw'],
    [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
    [`${OASIS}:svg-compatible:1.0`, 'svg'],
    // OpenOffice 1 (.sxw) named the same things by addresses of its own.
    ...['office', 'style', 'text', 'table', 'meta'].map((name): [string, string] => [`http://openoffice.org/2000/${name}`, name]),
    ['http://openoffice.org/2001/manifest', 'manifest'],
    ['http://openoffice.org/2000/drawing', 'draw'],
    ['http://www.w3.org/1999/XSL/Format', 'fo'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
  ]),
};

/** A whole number of at most `most`, or null. */
export function countOf(element: XmlElement | null | undefined, name: string, most: number): number | null {
  const stated = attribute(element, name);
  return stated !== null && /^\d{1,9}$/.test(stated) ? Math.min(most, Number(stated)) : null;
}
