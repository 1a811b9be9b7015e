// Parsing XML within bounds: names by namespace, references, damage and danger by name, linear and without recursion.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeXml } from '../../../../core/import/archive/decode-xml.ts';
import { DEEPEST, parseXml, XmlProblem, type XmlDialect } from '../../../../core/import/archive/safe-xml.ts';
import { attribute, child, descendants, elements, textOf } from '../../../../core/import/archive/xml-element.ts';

const dialect: XmlDialect = { namespaces: new Map([['urn:a', 'a'], ['urn:b', 'b']]) };
const lenient: XmlDialect = { ...dialect, doctype: 'skip', lenient: { empty: new Set(['br']) } };

function problem(source: string, of = dialect): string {
  try {
    parseXml(source, of);
  } catch (error) {
    if (error instanceof XmlProblem) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return 'none';
}

test('names are known by their namespace, whatever prefix the file gives it, and scopes end with their element', () => {
  const root = parseXml('<x:r xmlns:x="urn:a" xmlns="urn:b"><p x:k="1" k="2"><x:q xmlns:x="urn:b"/></p><x:q xmlns="urn:c"><z/></x:q></x:r>', dialect);
  expect([root.name, ...elements(root).map(({ name }) => name)]).toEqual(['a:r', 'b:p', 'a:q']);
  expect([attribute(child(root, 'b:p'), 'a:k'), attribute(child(root, 'b:p'), 'k'), attribute(root, 'k')]).toEqual(['1', '2', null]);
  expect([child(root, 'b:p', 'b:q')?.name, child(root, 'a:q')?.children.map((node) => (typeof node === 'string' ? node : node.name))]).toEqual(['b:q', ['?:z']]);
  expect(descendants(root, 'b:q')).toHaveLength(1);
});

test('references, character data, comments and instructions', () => {
  const root = parseXml('\ufeff<?xml version="1.0"?><!-- <no/> --><r t="&lt;&#65;">a&amp;b&#x1F600;<![CDATA[<c>&amp;]]><?go?><!---->d&#0;</r>\n'.slice(1), dialect);
  expect([textOf(root), attribute(root, 't')]).toEqual(['a&b😀<c>&amp;d\ufffd', '<A']);
});

test('declared types and entities are refused, in strict and in lenient reading', () => {
  const laughs = '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>';
  expect(problem(laughs)).toMatch(/^dangerous: declares a document type/);
  expect(problem(laughs, lenient)).toMatch(/^dangerous: declares a document type/);
  expect(problem('<!DOCTYPE r SYSTEM "file:///etc/passwd"><r/>')).toMatch(/^dangerous/);
  expect(problem('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x"><r/>', lenient)).toBe('none');
  expect(problem('<r>&b;</r>')).toMatch(/^damaged: it uses an entity/);
});

test('100,000 levels are refused, and what lies just within the bound is read', () => {
  expect(problem('<a>'.repeat(100_000))).toBe(`dangerous: nests more than ${DEEPEST} elements in each other`);
  expect(problem('<a>'.repeat(100_000), lenient)).toMatch(/^dangerous/);
  const levels = DEEPEST - 1;
  expect(textOf(parseXml(`${'<a>'.repeat(levels)}x${'</a>'.repeat(levels)}`, dialect))).toBe('x');
});

test('damage is named', () => {
  for (const source of ['', 'words', '<r>', '<r></s>', '</r>', '<r><a></r>', '<r a=1/>', '<r a="1/>', '<r/>words', '<r><!-- </r>', '<r', '<r><![CDATA[</r>', '<r a="<"/>']) {
    expect(problem(source)).toMatch(/^damaged/);
  }
});

test('lenient reading loses no words', () => {
  const words = (source: string) => textOf(parseXml(source, lenient));
  expect(words('<r>a<br>b<i>c</r>')).toBe('abc');
  expect(words('<r k=1 checked>a</b> & b < c &nope; d')).toBe('a & b < c &nope; d');
});

test('no source makes it throw anything but its own problem', () => {
  const piece = fc.constantFrom('<', '>', '/', '<a', '<a>', '</a>', '"', "'", '=', ' x', '&', ';', '&#1;', '<!--', '-->', '<![CDATA[', ']]>', '<!DOCTYPE', '<?', '?>', 'xmlns=""', 'xmlns:b="urn:a"', '\ud800', 'é');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isLenient) => {
      expect(typeof problem(pieces.join(''), isLenient ? lenient : dialect)).toBe('string');
    }),
  );
});

test('the encoding is that of the byte order mark, else the declared one, else UTF-8', () => {
  const utf16 = Buffer.from('\ufeff<r>é</r>', 'utf16le');
  expect(decodeXml(utf16)).toBe('<r>é</r>');
  expect(decodeXml(Buffer.from(utf16).swap16())).toBe('<r>é</r>');
  expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="windows-1251"?><r>\xcf</r>', 'latin1'))).toContain('<r>П</r>');
  expect(decodeXml(Buffer.from('\ufeff<r>é</r>'))).toBe('<r>é</r>');
  expect(decodeXml(Buffer.from('<?xml version="1.0" encoding="nonsense"?><r>é</r>'))).toContain('<r>é</r>');
});
