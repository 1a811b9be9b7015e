// The styles of an ODT: what a paragraph is by its style and the styles above it, and which lists count how.
import { attribute, child, descendants, elements, type XmlElement } from '../archive/xml-element.ts';
import { countOf } from './odt-names.ts';
import { roleOfStyle, type StyleRole } from './style-names.ts';

export interface OdtStyle {
  role: StyleRole | null;
  list: string | null;
  hidden: boolean;
}

export interface OdtLevel {
  /** "1", "a", "I"; '' for bullets and pictures. */
  form: string;
  prefix: string;
  suffix: string;
  start: number;
  /** How many levels the number shows: 2 for "1.2". */
  shown: number;
}

export interface OdtStyles {
  paragraph: (name: string | null) => OdtStyle;
  /** Whether this style of runs hides or shows them; null where it leaves that to what is around. */
  hidesRuns: (name: string | null) => boolean | null;
  /** Levels from 1. */
  list: (name: string) => ReadonlyMap<number, OdtLevel>;
  /** The numbering of headings. */
  outline: ReadonlyMap<number, OdtLevel>;
  languages: (string | null)[];
}

const LONGEST_CHAIN = 20;
const NO_LEVELS: ReadonlyMap<number, OdtLevel> = new Map();

/** From the roots of content.xml and styles.xml (the same one in a flat file). */
export function readOdtStyles(roots: readonly (XmlElement | null)[]): OdtStyles {
  const groups = roots.flatMap((root) => [child(root, 'office:automatic-styles'), child(root, 'office:styles')]);
  const styles = new Map<string, XmlElement>();
  const lists = new Map<string, ReadonlyMap<number, OdtLevel>>();
  for (const group of groups) {
    for (const style of elements(group, 'style:style')) keep(styles, `${attribute(style, 'style:family')} ${attribute(style, 'style:name')}`, style);
    for (const list of elements(group, 'text:list-style')) keep(lists, attribute(list, 'style:name') ?? '', readLevels(list));
  }
  const outline = groups.map((group) => child(group, 'text:outline-style')).find((style) => style !== null);
  const chain = (family: string, name: string | null) => chainOf(styles, family, name);
  return {
    paragraph: (name) => paragraphStyle(chain('paragraph', name), name),
    hidesRuns: (name) => isHidden(chain('text', name)),
    list: (name) => lists.get(name) ?? NO_LEVELS,
    outline: outline ? readLevels(outline) : NO_LEVELS,
    languages: languagesOf(groups),
  };
}

/** The first of a name counts: the document's own styles stand before the common ones. */
function keep<Value>(map: Map<string, Value>, name: string, value: Value): void {
  if (!map.has(name)) map.set(name, value);
}

function chainOf(styles: ReadonlyMap<string, XmlElement>, family: string, name: string | null): XmlElement[] {
  const chain: XmlElement[] = [];
  let next = name === null ? undefined : styles.get(`${family} ${name}`);
  while (next && chain.length < LONGEST_CHAIN) {
    chain.push(next);
    next = styles.get(`${family} ${attribute(next, 'style:parent-style-name')}`);
  }
  return chain;
}

function paragraphStyle(chain: readonly XmlElement[], name: string | null): OdtStyle {
  const names = chain.flatMap((style) => [attribute(style, 'style:display-name'), attribute(style, 'style:name'), attribute(style, 'style:parent-style-name')]);
  const role = [...names, name].map((known) => (known === null ? null : roleOfStyle(known))).find((found) => found !== null) ?? null;
  const list = chain.map((style) => attribute(style, 'style:list-style-name')).find((found) => found !== null && found !== '') ?? null;
  return { role, list, hidden: isHidden(chain) ?? false };
}

/** The nearest style that says anything decides. */
function isHidden(chain: readonly XmlElement[]): boolean | null {
  const stated = chain.map((style) => attribute(child(style, 'style:text-properties'), 'text:display')).find((display) => display !== null);
  return stated ? stated === 'none' : null;
}

function readLevels(list: XmlElement): Map<number, OdtLevel> {
  return new Map(
    elements(list).map((level): [number, OdtLevel] => [
      countOf(level, 'text:level', 10) ?? 1,
      {
        form: level.name.endsWith('-bullet') || level.name.endsWith('-image') ? '' : (attribute(level, 'style:num-format') ?? ''),
        prefix: attribute(level, 'style:num-prefix') ?? '',
        suffix: attribute(level, 'style:num-suffix') ?? '',
        start: countOf(level, 'text:start-value', 100_000) ?? 1,
        shown: countOf(level, 'text:display-levels', 10) ?? 1,
      },
    ]),
  );
}

function languagesOf(groups: readonly (XmlElement | null)[]): (string | null)[] {
  const defaults = groups.flatMap((group) => elements(group, 'style:default-style').filter((style) => attribute(style, 'style:family') === 'paragraph'));
  const properties = defaults.flatMap((style) => descendants(style, 'style:text-properties'))[0];
  return ['fo:language', 'style:language-complex', 'style:language-asian'].map((name) => attribute(properties, name));
}
