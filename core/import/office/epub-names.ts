// The names of EPUB as its reader knows them: package, table of contents, XHTML with the entities that it may use.
import type { XmlDialect } from '../archive/safe-xml.ts';

export const EPUB_XML: XmlDialect = {
  namespaces: new Map([
    ['urn:oasis:names:tc:opendocument:xmlns:container', 'c'],
    ['http://www.idpf.org/2007/opf', 'opf'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
    ['http://purl.org/dc/terms/', 'dcterms'],
    ['http://www.w3.org/2001/04/xmlenc#', 'enc'],
  ]),
  doctype: 'skip',
};

const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
const OTHERS: readonly [string, string][] = [
  ['OElig', 'Œ'], ['oelig', 'œ'], ['Scaron', 'Š'], ['scaron', 'š'], ['Yuml', 'Ÿ'], ['fnof', 'ƒ'], ['circ', 'ˆ'], ['tilde', '˜'], ['ensp', '\u2002'],
  ['emsp', '\u2003'], ['thinsp', '\u2009'], ['zwnj', '\u200c'], ['zwj', '\u200d'], ['lrm', '\u200e'], ['rlm', '\u200f'], ['ndash', '–'], ['mdash', '—'],
  ['lsquo', '‘'], ['rsquo', '’'], ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['dagger', '†'], ['Dagger', '‡'], ['bull', '•'],
  ['hellip', '…'], ['permil', '‰'], ['prime', '′'], ['Prime', '″'], ['lsaquo', '‹'], ['rsaquo', '›'], ['euro', '€'], ['trade', '™'], ['larr', '←'],
  ['uarr', '↑'], ['rarr', '→'], ['darr', '↓'], ['harr', '↔'], ['minus', '−'], ['infin', '∞'], ['asymp', '≈'], ['ne', '≠'], ['le', '≤'], ['ge', '≥'],
];

/** Without content, as browsers read them even where the file forgets the slash. */
const EMPTY = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'].map((name) => `h:${name}`));

/** Chapters that are no sound XML are read as browsers read HTML: tags that do not match cost a block's end, no words. */
export const XHTML: XmlDialect = {
  namespaces: new Map([
    ['http://www.w3.org/1999/xhtml', 'h'],
    ['http://www.idpf.org/2007/ops', 'epub'],
    ['http://www.w3.org/2000/svg', 'svg'],
    ['http://www.w3.org/1998/Math/MathML', 'math'],
  ]),
  entities: new Map([...LATIN.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]), ...OTHERS]),
  doctype: 'skip',
  lenient: { empty: EMPTY },
};
