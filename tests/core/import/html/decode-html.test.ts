// Character sets of web pages: as declared, unless the bytes say otherwise.
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeHtml } from '../../../../core/import/html/decode-html.ts';
import { readHtml } from '../../../../core/import/html/read-html.ts';

const ARABIC = 'قالت وزارة الداخلية إن سبعة عشر شخصاً لقوا حتفهم بعد غرق العبّارة قبالة الميناء، وإن خمسة من موظفي هيئة الميناء أوقفوا للتحقيق معهم يوم الثلاثاء.';
const RUSSIAN = 'Министерство внутренних дел сообщило, что семнадцать человек погибли после крушения парома у входа в порт, а пятеро служащих задержаны.';
const JAPANESE = '内務省によると、港の沖合でフェリーが沈没し、十七人が死亡した。港湾局の職員五人が火曜日に拘束されたという。';
const CHINESE = '内政部表示，渡轮在港口外沉没，造成十七人死亡，港务局五名官员周二被拘留。';
const FRENCH = 'Le ministère a indiqué que dix-sept personnes étaient mortes – “au moins” – après le naufrage du ferry à l’entrée du port.';

const page = (charset: string, text: string) => `<html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p></body></html>`;

describe('a page is read in the set that it declares', () => {
  test.each([
    ['windows-1256', ARABIC], ['windows-1251', RUSSIAN], ['koi8-r', RUSSIAN.replace(/[«»–]/g, '')], ['Shift_JIS', JAPANESE], ['x-sjis', JAPANESE], ['EUC-JP', JAPANESE],
    ['gb2312', CHINESE], ['iso-8859-1', FRENCH], ['utf-8', ARABIC],
  ])('%s', (charset, text) => {
    const encoding = charset === 'x-sjis' ? 'shift_jis' : charset === 'iso-8859-1' ? 'windows-1252' : charset;
    expect(decodeHtml(iconv.encode(page(charset, text), encoding))).toContain(text);
  });

  test('in the words of old pages and of XML', () => {
    const meta = `<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1256"></HEAD><BODY>${ARABIC}</BODY></HTML>`;
    expect(decodeHtml(iconv.encode(meta, 'windows-1256'))).toContain(ARABIC);
    const xml = `<?xml version="1.0" encoding="windows-1251"?><html><body>${RUSSIAN}</body></html>`;
    expect(decodeHtml(iconv.encode(xml, 'windows-1251'))).toContain(RUSSIAN);
  });

  test('as the transport says, before anything else', () => {
    expect(decodeHtml(iconv.encode(page('utf-8', RUSSIAN), 'windows-1251'), 'windows-1251')).toContain(RUSSIAN);
  });
});

describe('a wrong declaration is survived', () => {
  test('it says UTF-8 and is windows-1256', () => {
    expect(decodeHtml(iconv.encode(page('utf-8', ARABIC.repeat(3)), 'windows-1256'))).toContain(ARABIC);
  });
  test('it says windows-1251 and is UTF-8, as browsers save', () => {
    expect(decodeHtml(Buffer.from(page('windows-1251', RUSSIAN)))).toContain(RUSSIAN);
  });
  test('it names a set that nobody knows', () => {
    expect(decodeHtml(Buffer.from(page('x-unheard-of', RUSSIAN)))).toContain(RUSSIAN);
  });
  test('it says UTF-16 in plain ASCII', () => {
    expect(decodeHtml(Buffer.from(page('utf-16', RUSSIAN)))).toContain(RUSSIAN);
  });
  test('one broken byte in a page of UTF-8 costs one character', () => {
    const bytes = Buffer.concat([Buffer.from(page('utf-8', RUSSIAN)), Buffer.from([0xe9]), Buffer.from(RUSSIAN)]);
    expect(decodeHtml(bytes)).toMatch(/\ufffd/);
    expect(decodeHtml(bytes)).toContain(RUSSIAN);
  });
});

test('a page without a declaration is detected', () => {
  expect(decodeHtml(iconv.encode(`<p>${ARABIC.repeat(4)}</p>`, 'windows-1256'))).toContain(ARABIC);
  expect(decodeHtml(iconv.encode(`\ufeff<p>${ARABIC}</p>`, 'utf-16le'))).toContain(ARABIC);
});

test('stray zeros are skipped, and whole pages of them are no text', () => {
  expect(decodeHtml(Buffer.from(`${'<p>ferry</p>'.repeat(20)}\0`))).toContain('ferry</p>');
  expect(decodeHtml(Buffer.from(Array.from({ length: 999 }, (_, at) => at % 3)))).toBeNull();
});

test('a page in windows-1256 is imported whole', async () => {
  const bytes = iconv.encode(page('windows-1256', ARABIC), 'windows-1256');
  expect(await readHtml({ name: 'page.html', bytes })).toMatchObject({ text: ARABIC, direction: 'rtl', language: 'ar' });
});
