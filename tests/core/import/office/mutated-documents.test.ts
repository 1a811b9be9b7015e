// Documents with random damage: each is read into sound blocks or refused, never anything else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { Refusal } from '../../../../contract/refusals.ts';
import { readDocx } from '../../../../core/import/office/docx.ts';
import { readEpub } from '../../../../core/import/office/epub.ts';
import { readOdt } from '../../../../core/import/office/odt.ts';
import { readRtf } from '../../../../core/import/office/rtf.ts';
import type { ImportedArticle, ImportFile } from '../../../../core/import/imported-article.ts';
import { docxOf, epubOf, odtOf, paragraph, rtfOf, run, type TestFile } from '../../../fixtures/office/make-documents.ts';

interface Damage {
  at: number;
  cut: number;
  put: string;
}

const damages = fc.array(
  fc.record({
    at: fc.nat(100_000),
    cut: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
    put: fc.constantFrom('', '<', '>', '"', '&', '/', '{', '}', '\\', "\\'", '\\u', '\\par ', '\\cell ', '\\row ', '{\\footnote ', '\\bin9 ', '<w:tbl>', '</w:tc>', '<w:del>', '<text:list>', '<table>', '</td>', 'constructor', '\0', '\x85', '-1', '99999999999'),
  }),
  { minLength: 1, maxLength: 5 },
);

function damaged(source: string, all: readonly Damage[]): string {
  return all.reduce((text, { at, cut, put }) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + cut);
  }, source);
}

async function survives(read: (file: ImportFile) => Promise<ImportedArticle>, file: TestFile): Promise<void> {
  try {
    const { text, blocks } = await read(file);
    expect(problemOfBlocks(text, blocks)).toBeNull();
    expect(text.isWellFormed()).toBe(true);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const runs = { numRuns: 150 };
const cell = `<w:tc>${paragraph('Place')}</w:tc>`;
const WORD = `${paragraph(`${run('About')}<w:ins w:id="1">${run(' 120')}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>`, '<w:pStyle w:val="Heading1"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')}<w:tbl><w:tr>${cell}${cell}</w:tr></w:tbl>${paragraph('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>')}`;
const NOTES = `<w:footnote w:id="1">${paragraph('A note.')}</w:footnote>`;
const ODF = '<text:h text:outline-level="1">Ship</text:h><text:list text:style-name="L1"><text:list-item><text:p>One<text:s text:c="2"/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Note.</text:p></text:note-body></text:note></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"/></table:table-row></table:table>';
const HTML = '<h1>Ship</h1><p>It sailed&nbsp;<em>at</em> dawn.<sup><a href="#n">1</a></sup></p><ul><li>One</li></ul><table><tr><td>a</td><td>b</td></tr></table>';
const RICH = String.raw`{\stylesheet{\s1 heading 1;}}\pard\s1 Ship\par\pard caf\'e9 \u1587?{\f1\'d3}{\f3\'93\'fa}{\super\chftn}{\footnote Note.}\par\trowd\intbl a\cell b\cell\row\pard{\listtext 1.\tab}\ls1 One\par{\*\atrfstart 1}x{\*\atrfend 1}{\*\annotation{\*\atnref 1}y}\par`;

test('DOCX', async () => {
  await fc.assert(fc.asyncProperty(damages, damages, (body, notes) => survives(readDocx, docxOf(damaged(WORD, body), { footnotes: damaged(NOTES, notes) }))), runs);
});

test('ODT', async () => {
  await fc.assert(fc.asyncProperty(damages, (body) => survives(readOdt, odtOf(damaged(ODF, body)))), runs);
});

test('EPUB', async () => {
  await fc.assert(fc.asyncProperty(damages, damages, (body, metadata) => survives(readEpub, epubOf([damaged(HTML, body)], damaged('<dc:title>Ship</dc:title>', metadata)))), runs);
});

test('RTF', async () => {
  await fc.assert(fc.asyncProperty(damages, (body) => survives(readRtf, rtfOf(damaged(RICH, body)))), runs);
});

test('damaged archives', async () => {
  const sound: [(file: ImportFile) => Promise<ImportedArticle>, TestFile][] = [[readDocx, docxOf(WORD, { footnotes: NOTES })], [readOdt, odtOf(ODF)], [readEpub, epubOf([HTML])]];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sound), damages, ([read, { name, bytes }], all) => {
      const source = damaged(Buffer.from(bytes).toString('latin1'), all);
      return survives(read, { name, bytes: Uint8Array.from(Buffer.from(source, 'latin1')) });
    }),
    runs,
  );
});
