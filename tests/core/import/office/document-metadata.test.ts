// Metadata of office documents: stated and borne out, or absent; always with its origin.
import { expect, test } from 'vitest';
import { readDocx } from '../../../../core/import/office/docx.ts';
import { readOdt } from '../../../../core/import/office/odt.ts';
import { docxOf, odtOf, paragraph } from '../../../fixtures/office/make-documents.ts';

const BODY = 'The grain ship left the harbour on Monday, two officials of the port authority said, after inspectors had gone through its holds.';
const heading = paragraph('Grain ship leaves Port Sadel', '<w:outlineLvl w:val="0"/>');
const created = '<dcterms:created>2019-03-01T08:00:00Z</dcterms:created><dcterms:modified>2020-04-02T08:00:00Z</dcterms:modified>';

test('a property title that the text bears out is the title; another one gives way to the heading', async () => {
  const borneOut = await readDocx(docxOf(heading + paragraph(BODY), {}, '<dc:title>Grain Ship leaves Port Sadel</dc:title>'));
  expect(borneOut.title).toEqual({ value: 'Grain Ship leaves Port Sadel', from: 'the document’s properties' });
  const stale = await readDocx(docxOf(heading + paragraph(BODY), {}, '<dc:title>Budget of the harbour office</dc:title>'));
  expect(stale.title).toEqual({ value: 'Grain ship leaves Port Sadel', from: 'the document’s title' });
  const titled = async (title: string) => (await readDocx(docxOf(paragraph(BODY), {}, `<dc:title>${title}</dc:title>`))).title?.value ?? null;
  for (const junk of ['Microsoft Word - draft2.doc', 'Document 1', 'Untitled', 'final_v3.docx', '2026-11-08', 'Template']) expect(await titled(junk)).toBeNull();
  for (const plain of ['Unknown gunmen attack market', '12 killed in blast', 'Title race goes to the wire', 'Normal service resumes']) expect(await titled(plain)).toBe(plain);
});

test('the day on which a document was made or changed is never its publication', async () => {
  const article = await readDocx(docxOf(heading + paragraph(BODY), {}, created));
  expect([article.published, article.updated]).toEqual([null, null]);
});

test('a date line and a byline in the text are found and named by their paragraph', async () => {
  const article = await readDocx(docxOf(heading + paragraph('By Lena Oran') + paragraph('8 November 2026') + paragraph(BODY), {}, '<dc:creator>Some Typist</dc:creator>'));
  expect(article.published).toEqual({ value: '2026-11-08', from: 'paragraph 3: “8 November 2026”' });
  expect(article.byline).toEqual({ value: 'Lena Oran', from: 'paragraph 2: “By Lena Oran”' });
});

test('the author of the properties counts where the text names none, unless it is the name of an account', async () => {
  const creator = async (name: string) => (await readDocx(docxOf(paragraph(BODY), {}, `<dc:creator>${name}</dc:creator>`))).byline;
  expect(await creator('Lena Oran')).toEqual({ value: 'Lena Oran', from: 'the document’s properties' });
  for (const account of ['admin', 'User', 'Microsoft Office User', 'HP', 'python-docx', 'Unknown Author']) expect(await creator(account)).toBeNull();
});

test('the text has the last word on its language; a short one takes the declared language of its own script', async () => {
  const styles = '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="de-DE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const language = async (text: string) => {
    const article = await readDocx(docxOf(paragraph(text), { styles }));
    return [article.language, article.direction];
  };
  expect(await language(BODY)).toEqual(['en', 'ltr']);
  expect(await language('Kurz.')).toEqual(['de', 'ltr']);
  expect(await language('قصير')).toEqual(['ar', 'rtl']);
  expect(await language('Да.')).toEqual([null, 'ltr']);
});

test('the marks of notes are no part of a title', async () => {
  const footnotes = `<w:footnote w:id="1">${paragraph('A note.')}</w:footnote>`;
  const title = '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Ship sails</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>';
  expect((await readDocx(docxOf(title + paragraph(BODY), { footnotes }))).title?.value).toBe('Ship sails');
});

test('an ODT states title and first author; the last one to save it is not its author', async () => {
  const meta = '<dc:title>Ship sails from the harbour</dc:title><meta:initial-creator>Lena Oran</meta:initial-creator><dc:creator>Other Person</dc:creator><dc:date>2020-01-01T10:00:00</dc:date>';
  const article = await readOdt(odtOf(`<text:p>${BODY}</text:p>`, { meta }));
  expect([article.title?.value, article.byline?.value, article.published]).toEqual(['Ship sails from the harbour', 'Lena Oran', null]);
});
