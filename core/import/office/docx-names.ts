// The names of WordprocessingML as the reader of DOCX knows them, in both of its editions (transitional and strict).
import type { XmlDialect } from '../archive/safe-xml.ts';
import { attribute, child, type XmlElement } from '../archive/xml-element.ts';

const TRANSITIONAL = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const WORD_XML: XmlDialect = {
  namespaces: new Map([
    [`${TRANSITIONAL}/wordprocessingml/2006/main`, 'w'],
    [`${STRICT}/wordprocessingml/main`, 'w'],
    [`${TRANSITIONAL}/officeDocument/2006/relationships`, 'r'],
    [`${STRICT}/officeDocument/relationships`, 'r'],
    [`${TRANSITIONAL}/officeDocument/2006/math`, 'm'],
    [`${STRICT}/officeDocument/math`, 'm'],
    [`${TRANSITIONAL}/markup-compatibility/2006`, 'mc'],
    [`${TRANSITIONAL}/package/2006/relationships`, 'rel'],
    [`${TRANSITIONAL}/package/2006/metadata/core-properties`, 'cp'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
    ['http://purl.org/dc/terms/', 'dcterms'],
  ]),
};

/** The `w:val` of a child element: `valueOf(pPr, 'w:pStyle')`. */
export function valueOf(element: XmlElement | null | undefined, ...path: string[]): string | null {
  return attribute(child(element, ...path), 'w:val');
}

/** A property that is on by being there, unless its value says no; null where it is not there. */
export function isOn(element: XmlElement | null | undefined, name: string): boolean | null {
  const property = child(element, name);
  return property ? !/^(?:0|false|off|none)$/.test(attribute(property, 'w:val') ?? '') : null;
}

/** A whole number of an attribute, or null. */
export function wholeNumber(stated: string | null): number | null {
  return stated !== null && /^-?\d{1,9}$/.test(stated) ? Number(stated) : null;
}
