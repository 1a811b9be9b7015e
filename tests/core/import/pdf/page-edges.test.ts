// What stands at the edges of short documents, and on top of a page: running heads of two pages, fields, letters drawn twice.
import { expect, test } from 'vitest';
import { readPdf } from '../../../../core/import/pdf/read-pdf.ts';
import { pdfOf, proseAt, type Said } from './hand-made-pdf.ts';

const FIRST = ['The interior ministry said on Tuesday that about 120 inmates had escaped from the prison', 'after clashes in the town. Security forces recaptured 81 of them in search operations during', 'the night, the ministry added in a statement to the press agency late on the same evening.'];
const SECOND = ['Divers went on searching the harbour of Port Sadel for a third day, the harbour office said,', 'although the weather had turned and the water was colder than in any week since the winter.', 'No more survivors were expected, and the families were asked to come to the town hall.'];

async function read(...pages: Said[][]): Promise<string[]> {
  const { text, blocks } = await readPdf({ name: 'made.pdf', bytes: pdfOf(pages) });
  return blocks.map(({ start, end, boilerplate, page }) => `${page} ${boilerplate ?? 'text'}: ${text.slice(start, end).slice(0, 16)}`);
}

test.each([
  ['with blanks in their count', [{ text: '1 / 2', x: 300, y: 20 }], [{ text: '2 / 2', x: 300, y: 20 }], ['1 text: The interior min', '1 page-number: 1 / 2', '2 text: Divers went on s', '2 page-number: 2 / 2']],
  ['whose first one has none', [], [{ text: '2', x: 300, y: 20 }], ['1 text: The interior min', '2 text: Divers went on s', '2 page-number: 2']],
  ['with another head on each side', [{ text: 'Sunday edition', x: 60, y: 800 }, { text: '13', x: 530, y: 800 }], [{ text: '14', x: 60, y: 800 }, { text: 'The Harbour Post', x: 400, y: 800 }], [
    '1 running-head: Sunday edition', '1 page-number: 13', '1 text: The interior min', '2 page-number: 14', '2 running-head: The Harbour Post', '2 text: Divers went on s',
  ]],
])('two pages %s', async (_, first, second, expected) => {
  expect(await read([...proseAt(60, 700, FIRST), ...first], [...proseAt(60, 700, SECOND), ...second])).toEqual(expected);
});

test('letters that are drawn twice to look bold are read once, also letter by letter', async () => {
  const twice = (said: Said): Said[] => [said, { ...said, x: said.x + 0.4 }];
  const letters = [...'MOON'].flatMap((text, at) => twice({ text, x: 60 + 9 * at, y: 640, size: 12 }));
  const { text } = await readPdf({ name: 'made.pdf', bytes: pdfOf([[...twice({ text: 'Escape from the prison', x: 60, y: 700, size: 12 }), ...letters, ...proseAt(60, 600, FIRST)]]) });
  expect(text.split('\n\n').slice(0, 2)).toEqual(['Escape from the prison', 'MOON']);
});

test('the same letter set tight is no twin', async () => {
  const { text } = await readPdf({ name: 'made.pdf', bytes: pdfOf([[{ text: 'Item 5', x: 60, y: 700 }, { text: '5', x: 90, y: 700 }, ...proseAt(60, 600, FIRST)]]) });
  expect(text).toMatch(/^Item 5 ?5/);
});

test('the same number in the next cell stays, in whatever order the cells are drawn', async () => {
  const cells = [3, 2, 1, 0].map((at) => ({ text: at === 0 ? 'Dead' : '0', x: 60 + 40 * at, y: 700 }));
  const more = [0, 1, 2, 3].map((at) => ({ text: at === 0 ? 'Hurt' : '1', x: 60 + 40 * at, y: 686 }));
  const { text } = await readPdf({ name: 'made.pdf', bytes: pdfOf([[...cells, ...more]]) });
  expect(text.replace(/\s+/g, ' ')).toBe('Dead 0 0 0 Hurt 1 1 1');
});

test('what was filled into the fields of a form is read where it stands; hidden fields and passwords are not', async () => {
  const field = (name: string, value: string, y: number, more = '') =>
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (${name}) /V (${value}) /Rect [160 ${y} 400 ${y + 14}] /DA (/F 10 Tf) /F 4 ${more} >>`;
  const fields = [field('a', 'Lena Oran', 697), field('b', 'Port Sadel', 677), field('c', 'unseen', 657).replace('/F 4', '/F 2'), field('d', 'secret', 637, '/Ff 8192')];
  const said = [{ text: 'Name', x: 60, y: 700 }, { text: 'Town', x: 60, y: 680 }, ...proseAt(60, 600, FIRST)];
  const pdf = Buffer.from(pdfOf([said], { page: `/Annots [6 0 R ${fields.slice(1).join(' ')}]` })).toString('latin1');
  const form = pdf.replace('<< /Type /Catalog', '<< /Type /Catalog /AcroForm << /Fields [6 0 R] /DA (/F 10 Tf) >>').replace('6 0 obj\nnull', `6 0 obj\n${fields[0]}`);
  const { text } = await readPdf({ name: 'form.pdf', bytes: Buffer.from(form, 'latin1') });
  expect(text).toMatch(/Name\s+Lena Oran/);
  expect(text).toMatch(/Town\s+Port Sadel/);
  expect(text).not.toMatch(/unseen|secret/);
});

test('a page on which words were only typed on top is no empty one', async () => {
  const typed = '<< /Type /Annot /Subtype /FreeText /Contents (The ferry sank on Sunday.) /Rect [60 700 300 720] /DA (/F 10 Tf) /F 4 >>';
  const { text } = await readPdf({ name: 'typed.pdf', bytes: pdfOf([[]], { page: `/Annots [${typed}]` }) });
  expect(text).toBe('The ferry sank on Sunday.');
});
