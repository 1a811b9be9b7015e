// Looking at a stored file: which have a text, and in which character set it is read.
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeOriginal, viewOfOriginal } from '../../../../renderer/reading/original/original-text.ts';

const bytes = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset, { addBOM: charset.startsWith('utf-16') }));

test('texts are shown, pages and PDFs drawn, the rest belongs to other programs', () => {
  const names = ['a.txt', 'Report no. 12 of the ministry', 'n/a.MD', 'page.html', 'x.mhtml', 'letter.eml', 'a.pdf', 'a.docx', 'a.zip'];
  expect(names.map(viewOfOriginal)).toEqual(['text', 'text', 'text', 'page', 'page', 'page', 'pdf', 'elsewhere', 'elsewhere']);
});

test.each([
  ['نص قصير', 'utf-8', 'utf-8', null],
  ['نص قصير', 'windows-1256', 'windows-1256', 'ar'],
  ['<meta charset="windows-1251">Привет', 'windows-1251', 'windows-1251', null],
  ['Привет', 'windows-1251', 'windows-1251', 'ru'],
  ['naïve', 'windows-1252', 'windows-1252', 'en'],
  ['Údolí', 'utf-16le', 'utf-16le', 'cs'],
])('%s in %s', (text, written, charset, language) => {
  expect(decodeOriginal(bytes(text, written), language)).toEqual({ text, charset });
});

test('a charset that nobody knows does not keep the file from being shown', () => {
  expect(decodeOriginal(bytes('<meta charset=klingon-1>naïve', 'windows-1252'), null)).toEqual({ text: '<meta charset=klingon-1>naïve', charset: 'windows-1252' });
});
