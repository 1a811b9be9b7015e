// A PDF that is damaged in places: its whole pages are read, the others are named, and no word of theirs is guessed.
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../core/import/pdf/read-pdf.ts';
import { assembled, drawing, pdfOf } from './hand-made-pdf.ts';

const said = (page: number): string => `These are the words of page ${page}.`;
const numbers = [1, 2, 3, 4, 5];
const object = (of: 'page' | 'contents', page: number): number => (of === 'page' ? 4 : 9) + page - 1;

/** Five pages in one list, each with its words deflated. */
function fivePages(change: (objects: string[]) => void = () => undefined): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${numbers.map((page) => `${object('page', page)} 0 R`).join(' ')}] /Count 5 >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...numbers.map((page) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${object('contents', page)} 0 R /Resources << /Font << /F 3 0 R >> >> >>`),
    ...numbers.map((page) => packed(drawing([{ text: said(page), x: 72, y: 700 }, ...filler(page)]))),
  ];
  change(objects);
  return Buffer.from(assembled(objects));
}

/** Lines that differ, so that the words are packed tightly and damage shows late. */
function filler(page: number) {
  return Array.from({ length: 30 }, (_, at) => ({ text: `Line ${at}: ${Math.sin(page * 100 + at).toString(36)}.`, x: 72, y: 640 - 14 * at }));
}

function packed(content: string | Buffer): string {
  const data = deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content).toString('latin1');
  return `<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n${data}\nendstream`;
}

/** Changes what object `number` says, after its place was noted. */
function damaged(bytes: Buffer, number: number, change: (text: string) => string): Buffer {
  const text = bytes.toString('latin1');
  const from = text.indexOf(`\n${number} 0 obj`) + 1;
  const end = text.indexOf('endobj', from);
  return Buffer.from(text.slice(0, from) + change(text.slice(from, end)) + text.slice(end), 'latin1');
}

const replaced = (text: string, from: number, by: string): string => text.slice(0, from) + by + text.slice(from + by.length);
const middle = (text: string): number => Math.floor((text.indexOf('stream\n') + text.length) / 2);

async function readPages(bytes: Uint8Array): Promise<{ read: number[]; missing: number[] }> {
  const { text, missingPages } = await readPdf({ name: 'report.pdf', bytes });
  expect(missingPages?.of ?? 5).toBe(5);
  return { read: numbers.filter((page) => text.includes(said(page))), missing: missingPages?.pages ?? [] };
}

const without = (...pages: number[]) => ({ read: numbers.filter((page) => !pages.includes(page)), missing: pages });

describe('the other pages are read and the page is named', () => {
  it.each([
    ['where one byte of its words is another', (text: string) => replaced(text, middle(text), '\x55\x55')],
    ['where its words break off', (text: string) => `${text.slice(0, middle(text))}\nendstream\n`],
    ['where the rest of its words was overwritten', (text: string) => replaced(text, middle(text), '\0'.repeat(text.length - middle(text) - 12))],
    ['where the beginning of its words was overwritten', (text: string) => replaced(text, text.indexOf('stream\n') + 7, 'XXXX')],
    ['where its words are gone', (text: string) => text.replace(/ obj[^]*/, ' obX\n')],
  ])('%s', async (_, change) => {
    expect(await readPages(damaged(fivePages(), object('contents', 3), change))).toEqual(without(3));
  });

  it('where its words unpack to more than any page says', async () => {
    const contents = object('contents', 3);
    const often = fivePages((objects) => {
      const page = object('page', 3) - 1;
      objects[page] = objects[page]?.replace(`${contents} 0 R`, `[${contents} 0 R ${contents} 0 R]`) ?? '';
      objects[contents - 1] = packed(Buffer.alloc(135 * 1024 * 1024, ' '));
    });
    expect(await readPages(often)).toEqual(without(3));
  });

  it.each([
    ['is gone', (text: string) => text.replace(' obj', ' obX')],
    ['is no page', (text: string) => text.replace('<<', '((').replace(/>>\s*$/, '))')],
  ])('where the page itself %s', async (_, change) => {
    for (const page of [1, 3, 5]) expect(await readPages(damaged(fivePages(), object('page', page), change))).toEqual(without(page));
  });

  it('where a list of pages is gone, whose length is known from the others', async () => {
    const bytes = fivePages((objects) => {
      objects[1] = '<< /Type /Pages /Kids [4 0 R 99 0 R 8 0 R] /Count 5 >>';
    });
    expect(await readPages(bytes)).toEqual(without(2, 3, 4));
  });

  it('where several are damaged', async () => {
    const once = damaged(fivePages(), object('contents', 2), (text) => replaced(text, middle(text), '\x55\x55'));
    expect(await readPages(damaged(once, object('page', 4), (text) => text.replace(' obj', ' obX')))).toEqual(without(2, 4));
  });
});

describe('nothing is missing', () => {
  it('where only the table says a wrong place', async () => {
    for (const number of [object('page', 2), object('contents', 4)]) {
      const text = fivePages().toString('latin1');
      const place = String(text.indexOf(`\n${number} 0 obj`) + 1).padStart(10, '0');
      expect(await readPages(Buffer.from(text.replace(`${place} 00000 n`, '0000000123 00000 n'), 'latin1'))).toEqual(without());
    }
  });

  it('where a page is blank', async () => {
    const words = [{ text: said(1), x: 72, y: 700 }];
    expect((await readPdf({ name: 'blank.pdf', bytes: pdfOf([words, [], '']) })).missingPages).toBeUndefined();
    const bytes = fivePages((objects) => {
      objects[object('contents', 2) - 1] = packed('');
      objects[object('page', 3) - 1] = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    });
    expect((await readPages(bytes)).missing).toEqual([]);
  });

  it('where the words lack their checksum, or have something behind them', async () => {
    const cut = fivePages((objects) => {
      for (const page of numbers) objects[object('contents', page) - 1] = (objects[object('contents', page) - 1] ?? '').replace(/[^]{4}\nendstream/, page === 2 ? '\nendstream' : '$&');
    });
    expect(await readPages(cut)).toEqual(without());
    const longer = fivePages((objects) => {
      objects[object('contents', 2) - 1] = (objects[object('contents', 2) - 1] ?? '').replace('\nendstream', 'and more\nendstream');
    });
    expect(await readPages(longer)).toEqual(without());
  });
});

it('a damaged file of which no page is left is refused', async () => {
  const bytes = numbers.reduce((file, page) => damaged(file, object('page', page), (text) => text.replace(' obj', ' obX')), fivePages());
  const outcome = await readPdf({ name: 'report.pdf', bytes }).catch((error: unknown) => error);
  expect(String(outcome)).toContain('report.pdf was not imported: it is damaged (pages 1–5 of 5 cannot be read). Get it again from its source');
});

it('does not join a sentence over a page that is missing', async () => {
  const half = [{ text: 'The ministry said that the number of prisoners who were still', x: 72, y: 700 }];
  const file = Buffer.from(pdfOf([half, half, [{ text: 'missing had risen.', x: 72, y: 700 }]]));
  const { text, missingPages } = await readPdf({ name: 'x.pdf', bytes: damaged(file, 9, (page) => page.replace(' obj', ' obX')) });
  expect(missingPages).toEqual({ pages: [2], of: 3 });
  expect(text).toBe(`${half[0]?.text}\n\nmissing had risen.`);
});
