// The styles of a DOCX: what a paragraph is by its style and the styles that this one rests on.
import { attribute, child, elements, type XmlElement } from '../archive/xml-element.ts';
import { isOn, valueOf, wholeNumber } from './docx-names.ts';
import { roleOfStyle, type StyleRole } from './style-names.ts';

export interface DocxStyle {
  role: StyleRole | null;
  /** 0 for the highest rank of headings; 9 and null for none. */
  outline: number | null;
  /** The list that its paragraphs belong to. */
  list: { id: string; depth: number } | null;
  hidden: boolean;
}

export interface DocxStyles {
  /** By style id; the default paragraph style for null or an unknown id. */
  paragraph: (id: string | null) => DocxStyle;
  hidesRuns: (id: string) => boolean;
  /** The languages of the document's defaults: of Latin letters, of right-to-left and of East Asian text. */
  languages: (string | null)[];
}

const PLAIN: DocxStyle = { role: null, outline: null, list: null, hidden: false };
/** Longer chains of styles are loops. */
const LONGEST_CHAIN = 20;

export function readStyles(root: XmlElement | null): DocxStyles {
  const byId = new Map(elements(root, 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]));
  const normal = [...byId.values()].find((style) => attribute(style, 'w:type') === 'paragraph' && attribute(style, 'w:default') === '1');
  const resolved = new Map<string | null, DocxStyle>();
  const paragraph = (id: string | null): DocxStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const style = styleOf(chainOf(byId, (id === null ? undefined : byId.get(id)) ?? normal), id);
    resolved.set(id, style);
    return style;
  };
  const language = child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang') ?? child(normal, 'w:rPr', 'w:lang');
  return {
    paragraph,
    hidesRuns: (id) => paragraph(id).hidden,
    languages: ['w:val', 'w:bidi', 'w:eastAsia'].map((name) => attribute(language, name)),
  };
}

/** The style and those that it is based on, the nearest first. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, style: XmlElement | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = style; next && chain.length < LONGEST_CHAIN; next = byId.get(valueOf(next, 'w:basedOn') ?? '')) chain.push(next);
  return chain;
}

/** Documents without a part of styles still name them by their usual ids. */
function styleOf(chain: readonly XmlElement[], id: string | null): DocxStyle {
  if (chain.length === 0) return id === null ? PLAIN : { ...PLAIN, role: roleOfStyle(spaced(id)) };
  const first = <T>(read: (style: XmlElement) => T | null): T | null => {
    for (const style of chain) {
      const found = read(style);
      if (found !== null) return found;
    }
    return null;
  };
  return {
    role: first((style) => roleOfStyle(valueOf(style, 'w:name') ?? '')),
    outline: first((style) => wholeNumber(valueOf(style, 'w:pPr', 'w:outlineLvl'))),
    list: listOf(chain),
    hidden: first((style) => isOn(child(style, 'w:rPr'), 'w:vanish')) ?? false,
  };
}

function listOf(chain: readonly XmlElement[]): DocxStyle['list'] {
  const numbered = chain.find((style) => child(style, 'w:pPr', 'w:numPr', 'w:numId'));
  const id = valueOf(numbered, 'w:pPr', 'w:numPr', 'w:numId');
  if (id === null || id === '0') return null;
  const deep = chain.find((style) => child(style, 'w:pPr', 'w:numPr', 'w:ilvl'));
  return { id, depth: wholeNumber(valueOf(deep, 'w:pPr', 'w:numPr', 'w:ilvl')) ?? 0 };
}

function spaced(id: string): string {
  return id.replace(/(?<=\p{Ll})(?=[\p{Lu}\d])/gu, ' ');
}
