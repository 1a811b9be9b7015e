// Parses XML of unknown origin into a tree: no DTD, no entities of its own, bounded in depth and size, without recursion.
import { isElement, type XmlElement } from './xml-element.ts';
import { openScope, type NameScope } from './xml-names.ts';
import { readStartTag, resolveReferences, type StartTag } from './xml-tags.ts';

export interface XmlDialect {
  /** Namespace address -> the prefix under which its names are given. */
  namespaces: ReadonlyMap<string, string>;
  /** The names of entities that may stand in the text without a DTD; only the five of XML where it is left out. */
  entities?: ReadonlyMap<string, string>;
  /** 'skip' passes over a DOCTYPE that only names a public DTD, as XHTML has; one that declares anything is refused. */
  doctype?: 'refuse' | 'skip';
  /** Names of elements that have no content: such a dialect is read leniently, as browsers read HTML. */
  lenient?: { empty: ReadonlySet<string> };
}

/** What is wrong with the XML, as the end of "its part x is damaged (…)" or of "its part x …". */
export class XmlProblem extends Error {
  readonly kind: 'damaged' | 'dangerous';

  constructor(kind: 'damaged' | 'dangerous', what: string) {
    super(what);
    this.name = 'XmlProblem';
    this.kind = kind;
  }
}

/** Deeper than any document that was written by a program for people; readers may recurse over a parsed tree. */
export const DEEPEST = 500;
/** Elements, texts and end tags together: about 300 MB of memory. */
const MOST_NODES = 2_000_000;

/** The root element. Linear in the source. Throws XmlProblem; `parseDepth` is bounded by DEEPEST. */
export function parseXml(source: string, dialect: XmlDialect): XmlElement {
  const top: XmlElement = { name: '#document', attributes: [], children: [] };
  const state: State = { source, dialect, open: [{ element: top, written: '', scope: openScope(dialect.namespaces) }], nodes: 0 };
  let at = 0;
  while (at < source.length) {
    const tag = source.indexOf('<', at);
    if (tag !== at) addText(state, source.slice(at, tag === -1 ? source.length : tag));
    if (tag === -1) break;
    at = readMarkup(state, tag);
  }
  if (state.open.length > 1 && !dialect.lenient) {
    throw new XmlProblem('damaged', `it ends inside <${state.open.at(-1)?.written ?? ''}>`);
  }
  const root = top.children.find(isElement);
  if (!root) throw new XmlProblem('damaged', 'it holds no XML');
  return root;
}

interface State {
  source: string;
  dialect: XmlDialect;
  open: { element: XmlElement; written: string; scope: NameScope }[];
  nodes: number;
}

/** Reads what starts with the `<` at this position; gives the position behind it. */
function readMarkup(state: State, at: number): number {
  const { source } = state;
  const second = source.charCodeAt(at + 1);
  if (second === 0x2f) return readEndTag(state, at);
  if (second === 0x3f) return behind(state, '?>', at + 2);
  if (second !== 0x21) return readElement(state, at);
  if (source.startsWith('<!--', at)) return behind(state, '-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) {
    const end = behind(state, ']]>', at + 9);
    addNode(state, source.slice(at + 9, Math.max(at + 9, end - 3)));
    return end;
  }
  return readDoctype(state, at);
}

function behind({ source, dialect }: State, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at !== -1) return at + mark.length;
  if (dialect.lenient) return source.length;
  throw new XmlProblem('damaged', 'it breaks off');
}

function readDoctype({ source, dialect }: State, at: number): number {
  const end = source.indexOf('>', at);
  const declaration = source.slice(at, end === -1 ? source.length : end);
  if (!/^<!DOCTYPE/i.test(declaration)) throw new XmlProblem('damaged', 'it holds a declaration that is no XML');
  if (dialect.doctype === 'skip' && !declaration.includes('[')) return end === -1 ? source.length : end + 1;
  throw new XmlProblem('dangerous', 'declares a document type of its own, by which a small file can grow without end');
}

function readElement(state: State, at: number): number {
  const { dialect, source, open } = state;
  const tag = readStartTag(source, at, dialect.lenient !== undefined);
  if (!tag) {
    if (!dialect.lenient) throw new XmlProblem('damaged', 'it holds a tag that is no XML');
    addText(state, '<');
    return at + 1;
  }
  const parent = open.at(-1);
  const scope = parent ? parent.scope.enter(tag.attributes) : openScope(dialect.namespaces);
  const element: XmlElement = { name: scope.elementName(tag.name), attributes: resolveAttributes(tag, scope, state), children: [] };
  addNode(state, element);
  if (tag.empty || dialect.lenient?.empty.has(element.name)) return tag.end;
  open.push({ element, written: tag.name, scope });
  if (open.length > DEEPEST) throw new XmlProblem('dangerous', `nests more than ${DEEPEST} elements in each other`);
  return tag.end;
}

function resolveAttributes({ attributes }: StartTag, scope: NameScope, { dialect }: State): string[] {
  const resolved: string[] = [];
  for (let at = 0; at < attributes.length; at += 2) {
    const name = attributes[at] ?? '';
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    resolved.push(scope.attributeName(name), referencesIn(attributes[at + 1] ?? '', dialect));
  }
  return resolved;
}

function readEndTag(state: State, at: number): number {
  const { source, open, dialect } = state;
  const end = source.indexOf('>', at);
  const name = source.slice(at + 2, end === -1 ? source.length : end).trim();
  countNode(state);
  const matching = dialect.lenient ? open.findLastIndex(({ written }) => written === name) : open.length - 1;
  if (end === -1 || open[matching]?.written !== name || matching === 0) {
    if (!dialect.lenient) throw new XmlProblem('damaged', `it closes <${name.slice(0, 40)}>, which is not open`);
    return end === -1 ? source.length : end + 1;
  }
  open.length = matching;
  return end + 1;
}

function addText(state: State, raw: string): void {
  if (state.open.length > 1) addNode(state, referencesIn(raw, state.dialect));
  else if (!state.dialect.lenient && raw.trim() !== '') throw new XmlProblem('damaged', 'text stands outside its root element');
}

function referencesIn(raw: string, dialect: XmlDialect): string {
  const resolved = resolveReferences(raw, dialect.entities);
  if (resolved.unknown === null || dialect.lenient) return resolved.text;
  throw new XmlProblem('damaged', `it uses an entity that it does not hold, “&${resolved.unknown.slice(0, 40)};”`);
}

function addNode(state: State, node: XmlElement | string): void {
  countNode(state);
  if (node !== '') state.open.at(-1)?.element.children.push(node);
}

function countNode(state: State): void {
  if (++state.nodes > MOST_NODES) throw new XmlProblem('dangerous', `holds more than ${MOST_NODES.toLocaleString('en')} elements`);
}
