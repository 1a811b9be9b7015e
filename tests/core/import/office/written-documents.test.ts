// Documents made by a real writer, read again: nothing that was written is lost or said twice.
import { Document, FootnoteReferenceRun, HeadingLevel, InsertedTextRun, DeletedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, type IParagraphOptions } from 'docx';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../core/import/office/docx.ts';
import { shown } from '../../../fixtures/office/shown-blocks.ts';

const p = (options: string | IParagraphOptions) => new Paragraph(options);
const revision = { id: 1, author: 'Lena Oran', date: '2026-11-08T09:30:00Z' };
const row = (...cells: string[]) => new TableRow({ children: cells.map((text) => new TableCell({ children: [p(text)] })) });

function written(): Document {
  return new Document({
    title: 'Grain ship leaves Port Sadel',
    creator: 'Lena Oran',
    footnotes: { 1: { children: [p('As the authority said.')] } },
    numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1)' }] }] },
    sections: [
      {
        children: [
          p({ text: 'Grain ship leaves Port Sadel', heading: HeadingLevel.TITLE }),
          p({ text: 'The voyage', heading: HeadingLevel.HEADING_1 }),
          p({ children: [new TextRun('It carried '), new InsertedTextRun({ ...revision, text: '1,500' }), new DeletedTextRun({ ...revision, text: '15' }), new TextRun(' tonnes'), new FootnoteReferenceRun(1), new TextRun('.')] }),
          p({ text: 'Load', numbering: { reference: 'steps', level: 0 } }),
          p({ text: 'Sail', numbering: { reference: 'steps', level: 0 } }),
          p({ text: 'Wait', bullet: { level: 1 } }),
          new Table({ rows: [row('Place', 'Tonnes'), row('Port Sadel', '1,500')] }),
          p({ bidirectional: true, children: [new TextRun({ text: 'غادرت السفينة الميناء في ٨ نوفمبر', rightToLeft: true })] }),
        ],
      },
    ],
  });
}

test('a document by the writer of our own exports', async () => {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(written()));
  const article = await readDocx({ name: 'ship.docx', bytes });
  expect(shown(article)).toEqual([
    'heading1: Grain ship leaves Port Sadel', 'heading2: The voyage', 'paragraph: It carried 1,500 tonnes[1].', 'list-item1: I) Load', 'list-item1: II) Sail', 'list-item2: Wait',
    'table-row: Place\tTonnes', 'table-row: Port Sadel\t1,500', 'paragraph: غادرت السفينة الميناء في ٨ نوفمبر', 'paragraph: [1] As the authority said.',
  ]);
  expect([article.title?.value, article.byline?.value, article.published]).toEqual(['Grain ship leaves Port Sadel', 'Lena Oran', null]);
});

test('the same bytes give the same article', async () => {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(written()));
  expect(await readDocx({ name: 'ship.docx', bytes })).toEqual(await readDocx({ name: 'ship.docx', bytes: bytes.slice() }));
});
