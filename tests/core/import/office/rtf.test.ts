// The reader of RTF: groups, characters in every spelling, structure, notes, as a reader of the document sees them.
import { expect, test } from 'vitest';
import { readRtf } from '../../../../core/import/office/rtf.ts';
import { rtfOf } from '../../../fixtures/office/make-documents.ts';
import { shown } from '../../../fixtures/office/shown-blocks.ts';

async function blocksOf(body: string, head = ''): Promise<string[]> {
  return shown(await readRtf(rtfOf(body, head)));
}

test('characters: by code page of document and font, of two bytes, in Unicode with its replacements, of symbol fonts', async () => {
  expect(await blocksOf(String.raw`caf\'e9 \u1587?\u1585?{\uc2\u8364 EU}{\uc0\u169}{\u-10179?\u-8704?}\par`)).toEqual(['paragraph: café سر€©😀']);
  expect(await blocksOf(String.raw`{\f1\'d3\'e6\'d1\'ed\'c7} and {\f3\'93\'fa\'96{} {\f3\'93\'fa\'96\{}\par`)).toEqual(['paragraph: سوريا and 日\ufffd 日本']);
  expect(await blocksOf(String.raw`{\f2 a\'b7}{\f2\u-3999?} \emdash\lquote x\rquote\~y\_z\-w\{\\\}\par`)).toEqual(['paragraph: α•α —‘x’\u00a0y\u2011zw{\\}']);
});

test('the code page of the document counts where the font has none', async () => {
  const bytes = Uint8Array.from(Buffer.from(String.raw`{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8\'e2\'e5\'f2\par}`, 'latin1'));
  expect(shown(await readRtf({ name: 'a.rtf', bytes }))).toEqual(['paragraph: Привет']);
});

test('title and author are in the code page of the document, whatever its first font is in', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\fcharset0 Arial;}}{\info{\title \'cf\'ee\'f0\'f2}{\author \'ce\'f0\'e0\'ed}}Text.\par}`;
  const { title, byline } = await readRtf({ name: 'a.rtf', bytes: Uint8Array.from(Buffer.from(rtf, 'latin1')) });
  expect([title?.value, byline?.value]).toEqual(['Порт', 'Оран']);
});

test('groups that are not for the reader are passed over, whatever they hold', async () => {
  const head = String.raw`{\colortbl;\red0;}{\info{\title Ship sails at last}{\author Lena Oran}{\operator Typist}}{\header Every page\par}{\*\unknown words}{\pict\wmetafile8 0102ff\bin4 }}}}}`;
  const article = await readRtf(rtfOf(String.raw`Kept{\v hidden}{\deleted gone}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt  words}}.\par`, head));
  expect(shown(article)).toEqual(['paragraph: Kept words.']);
  expect([article.title?.value, article.byline?.value]).toEqual(['Ship sails at last', 'Lena Oran']);
});

test('headings by style and outline level, lists with their numbers, bullets without', async () => {
  const head = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2\sbasedon1 House;}{\s3 Title;}{\*\cs4 Strong;}{\s5 caption;}}`;
  const body = String.raw`\pard\s3 Ship sails\par\pard\s1 Voyage\par\pard\s2 Cargo\par\pard\s5 At anchor\par\pard{\listtext\pard 1.\tab}\ls1 One\par{\listtext a)\tab}\ilvl1 Deep\par\pard{\pntext\f2\'b7\tab}Dot\par\pard Plain\line line.\par`;
  expect(await blocksOf(body, head)).toEqual([
    'heading1: Ship sails', 'heading2: Voyage', 'heading2: Cargo', 'caption: At anchor', 'list-item1: 1. One', 'list-item2: a) Deep', 'list-item1: Dot', 'paragraph: Plain\nline.',
  ]);
});

test('tables: a block a row, a table in a cell, a table that lays out the page', async () => {
  const data = String.raw`\trowd\cellx1\cellx2\pard\intbl Place\cell Dead\par today\cell\row\trowd\pard\intbl Sadel\cell 12\cell\row\pard After.\par`;
  expect(await blocksOf(data)).toEqual(['table-row: Place\tDead today', 'table-row: Sadel\t12', 'paragraph: After.']);
  const nested = String.raw`\trowd\pard\intbl Outer\par\itap2 x\nestcell y\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl\itap1\cell Side\cell\row\pard End.\par`;
  expect(await blocksOf(nested)).toEqual(['paragraph: Outer', 'table-row: x\ty', 'paragraph: Side', 'paragraph: End.']);
});

test('notes stand behind the text with their marks, remarks apart, text boxes behind their paragraph', async () => {
  const body = String.raw`About{\super\chftn}{\footnote\pard{\super\chftn} Near.\par} 120{\super *}{\footnote{\super *} Own.} and{\chftn}{\*\footnote\ftnalt {\chftn} Far.}{\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt Boxed.\par}}{\shprslt Twice.\par}}.\par`;
  expect(await blocksOf(body)).toEqual(['paragraph: About[1] 120* and[e1].', 'paragraph: Boxed.', 'paragraph: [1] Near.', 'paragraph: * Own.', 'paragraph: [e1] Far.']);
  const remark = String.raw`About {\*\atrfstart 7}120 men{\*\atrfend 7}{\*\atnid LO}{\*\atnauthor Lena Oran}\chatn{\*\annotation{\*\atnref 7}{\*\atndate 132858462}\pard Whose figure?} fled.\par`;
  const article = await readRtf(rtfOf(remark));
  expect(shown(article)).toEqual(['paragraph: About 120 men fled.']);
  expect(article.notes).toEqual([{ quote: '120 men', author: 'Lena Oran', date: '2026-11-08T09:30', text: 'Whose figure?' }]);
});

test('words of JavaScript are no control words, and a lost last brace costs nothing', async () => {
  expect(await blocksOf(String.raw`\constructor\toString\hasOwnProperty Kept.\par`)).toEqual(['paragraph: Kept.']);
  const bytes = Uint8Array.from(Buffer.from('{\\rtf1 {Kept too.\\par}', 'latin1'));
  expect(shown(await readRtf({ name: 'a.rtf', bytes }))).toEqual(['paragraph: Kept too.']);
});
