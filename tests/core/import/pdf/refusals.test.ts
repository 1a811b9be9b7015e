// A PDF that cannot be read is refused in one sentence that says why and what to do; nothing crashes, nothing runs on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../../contract/refusals.ts';
import { problemOfBlocks } from '../../../../contract/text/block.ts';
import { MOST_PAGES } from '../../../../core/import/pdf/read-document.ts';
import { readPdf } from '../../../../core/import/pdf/read-pdf.ts';
import { assembled, drawing, pdfOf } from './hand-made-pdf.ts';

const fixture = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, '../../../fixtures/pdf', name));
const refused = async (bytes: Uint8Array, bounds?: Parameters<typeof readPdf>[1]): Promise<string> => {
  const outcome = await readPdf({ name: 'report.pdf', bytes }, bounds).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(Refusal);
  return outcome instanceof Refusal ? outcome.message : '';
};

const WORDS = [{ text: 'Some words that can be read.', x: 72, y: 700 }];

describe('a PDF is refused', () => {
  it('when it is protected by a password', async () => {
    const secret = '0'.repeat(64);
    const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> /ID [<00> <00>]`;
    expect(await refused(pdfOf([WORDS], { trailer: encrypt }))).toBe(
      'report.pdf was not imported: it is protected by a password. Save it without one, or import the text by copy and paste.',
    );
  });

  it('when it is a scan', async () => {
    expect(await refused(pdfOf([[]], { picture: true }))).toBe(
      'report.pdf was not imported: it is a scan without a text layer. Run text recognition on it first.',
    );
  });

  it('when it is blank, empty, cut short or no PDF at all', async () => {
    expect(await refused(pdfOf([[]]))).toContain('it holds no text');
    expect(await refused(new Uint8Array())).toContain('it is damaged (it is empty)');
    expect(await refused(fixture('two-columns.pdf').slice(0, 900))).toContain('it is damaged');
    expect(await refused(Buffer.from('<html>Not found</html>'))).toContain('it is damaged');
  });

  it('when it has no pages or a page that cannot be read', async () => {
    expect(await refused(pdfOf([]))).toContain('it is damaged');
    const missing = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>'];
    expect(await refused(assembled(missing))).toContain('it is damaged (page 2 of 2 cannot be read)');
  });

  it('when it has more pages than are read', async () => {
    const kids = Array.from({ length: MOST_PAGES + 1 }, (_, at) => `${at + 3} 0 R`).join(' ');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>';
    const many = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${MOST_PAGES + 1} >>`, ...Array<string>(MOST_PAGES + 1).fill(page)];
    expect(await refused(assembled(many))).toContain('it has 5,001 pages, and at most 5,000 are read');
  });

  it('when its letters are unknown', async () => {
    expect(await refused(pdfOf(['BT /F 10 Tf 72 700 Td (\\001\\002\\003\\004) Tj ET']))).toContain('its fonts do not say which letters');
  });

  it('when its time is over or it is cancelled', async () => {
    expect(await refused(fixture('two-columns.pdf'), { mostMilliseconds: 0 })).toContain('reading it takes too long');
    expect(await refused(fixture('two-columns.pdf'), { signal: AbortSignal.abort() })).toBe('Importing report.pdf was cancelled. What was finished is kept.');
  });
});

describe('a PDF that goes round in circles ends', () => {
  it('with a form that draws itself', async () => {
    const form = (self: number): string => `<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X ${self} 0 R >> /Font << /F 5 0 R >> >> /Length 6 >>\nstream\n/X Do \nendstream`;
    const content = `/X Do ${drawing(WORDS)}`;
    const bytes = assembled([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> /Font << /F 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      form(6),
    ]);
    expect((await readPdf({ name: 'loop.pdf', bytes })).text).toBe('Some words that can be read.');
  });

  it('with a tree of pages that contains itself', async () => {
    const bytes = assembled(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']);
    expect(await refused(bytes)).toContain('it is damaged');
  });
});

it('leaves the bytes that it was given as they were', async () => {
  const bytes = pdfOf([WORDS]);
  const before = Buffer.from(bytes).toString('latin1');
  await readPdf({ name: 'report.pdf', bytes });
  expect(Buffer.from(bytes).toString('latin1')).toBe(before);
});

it('reads or refuses whatever damage is done to a file', { timeout: 120_000 }, async () => {
  const files = [fixture('arabic.pdf'), fixture('two-columns.pdf'), pdfOf([WORDS, WORDS], { picture: true })];
  const damage = fc.record({
    file: fc.nat(files.length - 1),
    cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
    changes: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), { maxLength: 30 }),
    moved: fc.option(fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0, max: 0.9, noNaN: true }))),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, changes, moved }) => {
      const bytes = new Uint8Array(files[file] ?? []);
      for (const [at, value] of changes) bytes[Math.floor(at * bytes.length)] = value;
      if (moved) bytes.copyWithin(Math.floor(moved[0] * bytes.length), Math.floor(moved[1] * bytes.length), Math.floor(moved[1] * bytes.length) + 500);
      const outcome = await readPdf({ name: 'x.pdf', bytes: bytes.slice(0, Math.floor(cut * bytes.length)) }, { mostMilliseconds: 10_000 }).catch(
        (error: unknown) => error,
      );
      if (outcome instanceof Refusal) expect(outcome.message).not.toContain('takes too long');
      else if (outcome instanceof Error) throw outcome;
      else if (typeof outcome === 'object' && outcome && 'text' in outcome) {
        const { text, blocks } = outcome as Awaited<ReturnType<typeof readPdf>>;
        expect(problemOfBlocks(text, blocks)).toBeNull();
      }
    }),
    { numRuns: 150 },
  );
});
