// Titles and authors are taken from the properties only where they can be ones, and dates never.
import { describe, expect, it } from 'vitest';
import { plausibleAuthor } from '../../../../core/import/pdf/pdf-title.ts';
import { readPdf } from '../../../../core/import/pdf/read-pdf.ts';
import { pdfOf, proseAt, type Extras } from './hand-made-pdf.ts';

const BODY = proseAt(72, 700, [
  'The ministry said on Sunday that the quay would stay closed until the divers had looked at',
  'every pile below the water line. Nobody was hurt, and the ferries go from Marrenstadt.',
]);
const HEADING = { text: 'Cracks close the quay', x: 72, y: 750, size: 22 };

const read = (info: Extras['info'], withHeading = true, name = 'made.pdf') =>
  readPdf({ name, bytes: pdfOf([withHeading ? [HEADING, ...BODY] : BODY], { info }) });

describe('the title', () => {
  it('is the one in the properties where the text bears it out', async () => {
    const { title } = await read({ Title: 'Cracks close the quay | The Harbour Post' });
    expect(title).toEqual({ value: 'Cracks close the quay | The Harbour Post', from: 'document properties' });
  });

  it.each(['Microsoft Word - quay_v3.doc', 'quay.indd', 'Untitled', 'C:\\texts\\quay', 'https://example.org/a', 'made', 'Quarterly budget template 2011'])(
    'is the largest heading where the properties say “%s”',
    async (Title) => {
      expect((await read({ Title })).title).toEqual({ value: 'Cracks close the quay', from: 'largest heading on page 1' });
    },
  );

  it('is empty where there is none', async () => {
    expect((await read({ Title: 'Microsoft Word - quay.doc' }, false)).title).toBeNull();
  });
});

it('takes no date from the properties', async () => {
  const article = await read({ CreationDate: 'D:20261108103000Z', ModDate: 'D:20261109103000Z' });
  expect([article.published, article.updated]).toEqual([null, null]);
});

describe('the author', () => {
  it.each(['Administrator', 'jsmith', 'HP', 'Microsoft Office User', 'lena@example.org', ''])('is not “%s”', (stated) => {
    expect(plausibleAuthor(stated)).toBeNull();
  });

  it('is who the properties name, unless the text has a byline', async () => {
    expect((await read({ Author: 'Lena Oran' })).byline).toEqual({ value: 'Lena Oran', from: 'document properties' });
    const bytes = pdfOf([[HEADING, { text: 'By Samir Haddad', x: 72, y: 725 }, ...BODY]], { info: { Author: 'Lena Oran' } });
    expect((await readPdf({ name: 'made.pdf', bytes })).byline?.value).toBe('Samir Haddad');
  });
});

it('does not take the time at which a browser printed a page for its date', async () => {
  const edges = [
    { text: '11/8/26, 11:38 AM', x: 30, y: 820, size: 8 },
    { text: 'Cracks close the quay', x: 260, y: 820, size: 8 },
    { text: 'https://example.org/news/quay', x: 30, y: 15, size: 8 },
    { text: '1/1', x: 540, y: 15, size: 8 },
  ];
  const article = await readPdf({ name: 'made.pdf', bytes: pdfOf([[...edges, HEADING, ...BODY]]) });
  expect(article.published).toBeNull();
  expect(article.url?.value).toBe('https://example.org/news/quay');
  expect(article.blocks.filter(({ boilerplate }) => boilerplate).map(({ boilerplate }) => boilerplate)).toEqual([
    'running-head', 'running-head', 'running-head', 'page-number',
  ]);
});
