// An element of a parsed XML part and the few questions that readers put to it.

/**
 * Names are canonical: the prefix that the dialect gives the namespace, whatever the file calls it ("w:p"), no prefix
 * where there is no namespace, `?:` before names of a namespace that the dialect does not know.
 */
export interface XmlElement {
  name: string;
  /** Names and values in turn: most elements have one or two, for which a record would cost several times as much. */
  attributes: readonly string[];
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The value of an attribute, or null. */
export function attribute(element: XmlElement | null | undefined, name: string): string | null {
  if (!element) return null;
  for (let at = 0; at < element.attributes.length; at += 2) {
    if (element.attributes[at] === name) return element.attributes[at + 1] ?? null;
  }
  return null;
}

/** The first child element of this name, or null; several names lead down a path. */
export function child(element: XmlElement | null | undefined, ...path: string[]): XmlElement | null {
  let found: XmlElement | null = element ?? null;
  for (const name of path) {
    found = found?.children.find((node): node is XmlElement => isElement(node) && node.name === name) ?? null;
  }
  return found;
}

export function elements(element: XmlElement | null | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && (name === undefined || node.name === name),
  );
}

/** Every element below this one that has the name, in reading order; not inside another of the same name. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((inner) => (inner.name === name ? [inner] : descendants(inner, name)));
}

/** All text below an element, as it stands. */
export function textOf(element: XmlElement | null | undefined): string {
  return (element?.children ?? []).map((node) => (isElement(node) ? textOf(node) : node)).join('');
}
