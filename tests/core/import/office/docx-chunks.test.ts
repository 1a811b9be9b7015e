// Parts in other formats inside a DOCX: their words stand in their places, and none is dangerous or lost without a word.
import { expect, test } from 'vitest';
import { readDocx } from '../../../../core/import/office/docx.ts';
import { docxOf, paragraph } from '../../../fixtures/office/make-documents.ts';
import { shown } from '../../../fixtures/office/shown-blocks.ts';

const place = (at: number) => `<w:altChunk r:id="r${at}"/>`;
const HTML = '<html><head><title>Never</title><script>fetch("https://tracker.example")</script></head><body><h1>Losses</h1><p>The ministry counted 12 dead.</p><table><tr><td></td><td>Dead</td></tr><tr><td>Sadel</td><td>12</td></tr></table><img src="https://tracker.example/a.gif"></body></html>';
const MHT = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Words of an archive.</p></body></html>\r\n--b--\r\n`;

test('a web page, an archive, RTF, plain text and a document stand in their places', async () => {
  const inner = docxOf(paragraph('Words of a document.')).bytes;
  const chunks = { 'one.html': HTML, 'two.mht': MHT, 'three.rtf': '{\\rtf1\\ansi Words in rich text.\\par}', 'four.txt': 'Plain words.', 'five.docx': inner };
  const body = paragraph('Before.') + Object.keys(chunks).map((_, at) => place(at) + paragraph(`Behind ${at + 1}.`)).join('');
  const article = await readDocx(docxOf(body, {}, '', chunks));
  expect(shown(article)).toEqual([
    'paragraph: Before.', 'heading1: Losses', 'paragraph: The ministry counted 12 dead.', 'table-row: Dead', 'table-row: Sadel\t12', 'paragraph: Behind 1.',
    'paragraph: Words of an archive.', 'paragraph: Behind 2.', 'paragraph: Words in rich text.', 'paragraph: Behind 3.', 'paragraph: Plain words.', 'paragraph: Behind 4.',
    'paragraph: Words of a document.', 'paragraph: Behind 5.',
  ]);
  expect(article.text).toContain('\n\n\tDead\n\nSadel\t12');
});

test('an empty part, and one that is not there, say nothing', async () => {
  const body = `${paragraph('Before.')}${place(0)}${place(7)}`;
  expect(shown(await readDocx(docxOf(body, {}, '', { 'one.html': '<p> </p>' })))).toEqual(['paragraph: Before.']);
});

test.each([
  ['documents in documents without end', () => [...'abcd'].reduce((inner, name) => docxOf(place(0), {}, '', { [`${name}.docx`]: inner }).bytes, docxOf(paragraph('Deep.')).bytes), 'a.docx', 'it holds documents in documents in documents'],
  ['a part in an unknown format', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old.doc', 'it holds a part (word/old.doc) in a format that cannot be read'],
  ['a part that is damaged', () => new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'cut.docx', 'a part in it (word/cut.docx) cannot be read: it is damaged'],
])('%s are refused in one sentence', async (_, bytes, name, reason) => {
  await expect(readDocx(docxOf(paragraph('Before.') + place(0), {}, '', { [name]: bytes() }))).rejects.toThrow(reason);
});

test('one part shown very many times is refused', async () => {
  const body = place(0).repeat(400);
  await expect(readDocx(docxOf(body, {}, '', { 'one.txt': 'Words and words. '.repeat(20_000) }))).rejects.toThrow('its parts in other formats are too long');
});
