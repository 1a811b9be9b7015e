// What an analyst gets of a PDF: paragraphs in order, running heads apart, Arabic as it is written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../core/import/pdf/read-pdf.ts';
import type { ImportedArticle } from '../../../../core/import/imported-article.ts';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { cellsOf } from '../../../../renderer/reading/shown-items.ts';
import { pdfOf, proseAt } from './hand-made-pdf.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/pdf');
const fixture = (name: string): Promise<ImportedArticle> => readPdf({ name, bytes: readFileSync(join(FIXTURES, name)) });
const made = (...given: Parameters<typeof pdfOf>): Promise<ImportedArticle> => readPdf({ name: 'made.pdf', bytes: pdfOf(...given) });
const textsOf = ({ text, blocks }: ImportedArticle): string[] => blocks.map(({ start, end }) => text.slice(start, end));
const proper = ({ text, blocks }: ImportedArticle): string[] =>
  blocks.filter(({ boilerplate }) => !boilerplate).map(({ start, end }) => text.slice(start, end));

describe('a newspaper page in two columns', () => {
  it('comes out as its paragraphs, joined over lines, columns and pages', async () => {
    const article = await fixture('two-columns.pdf');
    expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
    const paragraphs = proper(article).filter((text) => text.startsWith('Paragraph '));
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19];
    expect(paragraphs.map((text) => /^Paragraph (\d+) begins/.exec(text)?.[1])).toEqual(numbers.map(String));
    for (const [at, text] of paragraphs.entries()) expect(text).toMatch(new RegExp(`So ends paragraph ${numbers[at]}\\.$`));
  });

  it('joins words that were cut and keeps hyphens that belong to them', async () => {
    const { text } = await fixture('two-columns.pdf');
    expect(text).toContain('for most of the afternoon, because');
    expect(text).toContain('well-known survey');
    expect(text).not.toMatch(/\p{L}-\s/u);
    expect(text).not.toContain('\u00ad');
  });

  it('marks running heads and page numbers, and leaves them in the text', async () => {
    const article = await fixture('two-columns.pdf');
    const marked = article.blocks.filter(({ boilerplate }) => boilerplate === 'running-head' || boilerplate === 'page-number');
    expect(marked.map(({ start, end, page, boilerplate }) => [page, article.text.slice(start, end), boilerplate])).toEqual(
      [1, 2, 3, 4].flatMap((page) => [
        [page, 'The Harbour Post', 'running-head'],
        [page, 'Sunday edition', 'running-head'],
        [page, `Page ${page} of 4`, 'page-number'],
      ]),
    );
  });

  it('states where title, byline, outlet and date were found', async () => {
    const { title, byline, outlet, published, language } = await fixture('two-columns.pdf');
    expect(title).toEqual({ value: 'Cracks close the north quay', from: 'document properties' });
    expect(byline).toEqual({ value: 'Lena Oran', from: 'page 1: “By Lena Oran”' });
    expect(outlet?.value).toBe('The Harbour Post');
    expect(published).toEqual({ value: '2026-11-08', from: 'page 1: “8 November 2026”' });
    expect(language).toBe('en');
  });

  it('names the title as heading 1 and a smaller one below it', async () => {
    const article = await fixture('two-columns.pdf');
    const headings = article.blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ start, end, level, page }) => [article.text.slice(start, end), level, page])).toEqual([
      ['Cracks close the north quay', 1, 1],
      ['What happens next', 2, 2],
    ]);
  });
});

describe('letters that read to the left', () => {
  it('come in the order in which they are written, as normal letters, marks on theirs', async () => {
    const article = await fixture('arabic.pdf');
    expect(textsOf(article)).toEqual([
      'هروب سجناء من سجن الحسكة',
      '20 يناير 2026',
      'قالت وزارة الداخلية في 20 يناير 2026 إن نحو ١٢٠ سجيناً فرّوا (من أصل 1,500) من السجن، بحسب وكالة CNN Arabic الإخبارية.',
      'الأولاد والآباء لا يعرفون شيئاً عن ذلك، ولا الإدارة.',
      'كلمة حَبيبي تعني habibi في النص.',
      'The word حَبيبي means (my dear) and سلام عليكم is 100% fine.',
    ]);
    expect(article).toMatchObject({ direction: 'rtl', language: 'ar', published: { value: '2026-01-20' } });
  });

  it('come so in Hebrew', async () => {
    const article = await fixture('hebrew.pdf');
    expect(textsOf(article)).toEqual([
      'שלום לכולם מירושלים',
      'ביום 5 במאי 2026 אמרה הממשלה (בפעם השנייה) כי 1,200 איש חזרו לעיר, כך לפי Reuters.',
    ]);
  });
});

describe('text in unusual places', () => {
  it('is read from the invisible layer over a scan', async () => {
    const article = await made([[{ text: 'Recognised words of a scan.', x: 60, y: 700, mode: 3 }]], { picture: true });
    expect(article.text).toBe('Recognised words of a scan.');
  });

  it('is read upright on a page that is turned', async () => {
    const turned = ['The first line of a page that lies on its side', 'goes on here and ends.'].map((text, at) => ({
      text, x: 100 + 12 * at, y: 100, angle: 90,
    }));
    const article = await made([turned], { page: '/Rotate 90' });
    expect(article.text).toBe('The first line of a page that lies on its side goes on here and ends.');
  });

  it('is kept apart where it stands across the page', async () => {
    const prose = proseAt(72, 700, ['Prose fills this line nearly to its end and breaks', 'here without a stop in', 'the sentence.']);
    const article = await made([[...prose, { text: 'Printed in Marrenstadt', x: 30, y: 200, angle: 90 }]]);
    expect(textsOf(article).at(-1)).toBe('Printed in Marrenstadt');
    const stamped = await made([[...prose, { text: 'Printed in Marrenstadt', x: 30, y: 200, angle: 90, size: 20 }]]);
    expect(stamped.blocks.at(-1)?.kind).toBe('paragraph');
    expect(stamped.title?.value).not.toBe('Printed in Marrenstadt');
  });

  it('keeps a note number apart from the number that it follows', async () => {
    const line = [{ text: 'They counted 1,500', x: 72, y: 700 }, { text: '3', x: 157.4, y: 704, size: 6 }, { text: ' prisoners.', x: 161, y: 700 }];
    expect((await made([line])).text).toBe('They counted 1,500³ prisoners.');
  });
});

describe('paragraphs', () => {
  it('are joined over a page, around the note at its foot', async () => {
    const article = await made([
      [
        ...proseAt(72, 760, ['The ministry said that the number of prisoners who were still missing had', 'risen since the morning and that the search in the villages would']),
        ...proseAt(72, 90, ['1 According to a statement that was read on the radio.'], 7),
      ],
      proseAt(72, 760, ['go on through the night, although neither the army nor the police had', 'found a trace of them. Nothing more was said.']),
    ]);
    expect(textsOf(article)).toEqual([
      'The ministry said that the number of prisoners who were still missing had risen since the morning and that the search in the villages would go on through the night, although neither the army nor the police had found a trace of them. Nothing more was said.',
      '1 According to a statement that was read on the radio.',
    ]);
    expect(article.blocks.map(({ page }) => page)).toEqual([1, 1]);
  });

  it('become list items and rows of a table where they are', async () => {
    const rows = [['Prison', 'Inmates', 'Escaped'], ['Shaddadi', '1,300', '120'], ['Hasakah', '3,500', '0']];
    const article = await made([
      [
        ...proseAt(72, 760, ['\x95 The first demand is an inquiry.', '\x95 The second one is that its findings be made public.']),
        ...rows.flatMap((row, at) => row.map((text, column) => ({ text, x: 72 + 120 * column, y: 600 - 14 * at }))),
      ],
    ]);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['list-item', 'list-item', 'table-row', 'table-row', 'table-row']);
    expect(textsOf(article).at(-1)).toBe('Hasakah\t3,500\t0');
  });
});

describe('the rows of a table', () => {
  /** Cells of 10 points, 14 points apart; numbers (right) end where others would begin 40 points later. */
  const table = (rows: readonly (readonly string[])[], right = false) =>
    rows.flatMap((row, at) =>
      row.flatMap((text, column) => (text === '' ? [] : [{ text, x: 72 + 120 * column + (right && column > 0 ? 40 - 5.56 * text.length : 0), y: 700 - 14 * at }])),
    );
  const rowsOf = async (rows: readonly (readonly string[])[], right = false): Promise<string[][]> => {
    const { text, blocks } = await made([table(rows, right)]);
    expect(problemOfBlocks(text, blocks)).toBeNull();
    return blocks.filter(({ kind }) => kind === 'table-row').map((block) => cellsOf(text, block).map(({ start, end }) => text.slice(start, end)));
  };

  it.each([[false], [true]])('keep their columns where the first cell is empty (numbers to the right: %s)', async (right) => {
    const rows = [['Prison', '2019', '2020', '2021'], ['Shaddadi', '1300', '120', '7'], ['', '350', '20', '3'], ['Hasakah', '3500', '0', '11'], ['', '', '8', '1']];
    expect(await rowsOf(rows, right)).toEqual(rows);
  });

  it('keep them under a head without a first cell', async () => {
    const rows = [['', 'Inmates', 'Escaped'], ['Shaddadi', '1,300', '120'], ['Hasakah', '3,500', '0']];
    expect(await rowsOf(rows)).toEqual(rows);
  });

  it('keep them where a cell between others is empty, and end with their last words', async () => {
    const rows = [['Prison', 'Inmates', 'Escaped'], ['Shaddadi', '', '120'], ['Hasakah', '3,500', ''], ['Derik', '40', '2']];
    expect(await rowsOf(rows)).toEqual([rows[0], rows[1], ['Hasakah', '3,500'], rows[3]]);
  });

  it('keep them where but one cell has words', async () => {
    const rows = [['Prison', 'Inmates'], ['Shaddadi', '1,300'], ['', '120'], ['Hasakah', '3,500'], ['', '12']];
    expect(await rowsOf(rows)).toEqual(rows);
  });

  it('are parted at the columns of other rows where numbers stand close to each other', async () => {
    const at = (row: number, texts: readonly string[]) => texts.map((text, column) => ({ text, x: column === 0 ? 72 : 232 + 48 * column - 5.56 * text.length, y: 700 - 14 * row }));
    const rows = [['Maine', '13278', '13077', '12950'], ['All states', '2753438', '2799250', '2815544'], ['Vermont', '7100', '7152', '6779'], ['Ohio', '11902', '11670', '11735']];
    const article = await made([rows.flatMap((row, index) => at(index, row))]);
    expect(textsOf(article)).toEqual(rows.map((row) => row.join('\t')));
  });

  it('do not tear the prose above them where they are wider', async () => {
    const prose = ['The ministry counted the prisoners of all three prisons twice', 'that week, and says that the numbers which it published on', 'Monday were those of the first count alone, in which many', 'had not been found yet.'];
    const rows = [['Prison', '2019', '2020', '2021', '2022'], ['Shaddadi', '1300', '120', '7', '8'], ['Hasakah', '3500', '0', '11', '9'], ['Derik', '40', '2', '1', '12'], ['Roj', '41', '3', '2', '13']];
    const article = await made([[...proseAt(72, 780, prose), ...table(rows)]]);
    expect(textsOf(article)[0]).toBe(prose.join(' '));
  });

  it('are as before where a word reaches over columns', async () => {
    const rows = [['All prisons of the two provinces together', '', '', '9'], ['Shaddadi', '1300', '120', '7'], ['Hasakah', '3500', '0', '11']];
    expect(await rowsOf(rows)).toEqual(rows);
  });
});
