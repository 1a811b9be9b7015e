// Archives: what can be imported comes out byte for byte, everything else is said in one sentence or left out by rule.
import fc from 'fast-check';
import { zipSync, type Zippable } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../../../contract/refusals.ts';
import { openZip } from '../../../../core/import/zip/open-zip.ts';
import { BODY } from '../read-text.ts';

const reads = (name: string) => /\.(?:txt|html|zip|csv|md)$/.test(name);
const text = (words: string) => new TextEncoder().encode(words);
const open = (bytes: Uint8Array, name = 'a.zip') => openZip({ name, bytes }, { reads });
const namesOf = async (files: Zippable) => (await open(zipSync(files))).files.map(({ name }) => name);
const reasons = (problems: { path: string; reason: string }[]) => problems.map(({ path, reason }) => [path, /: (.*?)\. /.exec(reason)?.[1]]);

/** Puts these bytes in the place of an ASCII name of the same length, in both headers, and takes the UTF-8 flag off. */
function renamed(zip: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  expect(to.length).toBe(from.length);
  for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + 1)) copy.set(to, at);
  return new Uint8Array(copy);
}

test('files in folders, packed or not, come out whole, each with bytes of its own', async () => {
  const { files, problems } = await open(zipSync({ news: { 'b.txt': [text(BODY), { level: 0 }], deep: { 'عبارة.html': text('<p>x</p>') } }, 'a.txt': text('one') }), 'box/a.zip');
  expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes), bytes.buffer.byteLength === bytes.length])).toEqual([
    ['box/a.zip/news/b.txt', BODY, true], ['box/a.zip/news/deep/عبارة.html', '<p>x</p>', true], ['box/a.zip/a.txt', 'one', true],
  ]);
  expect(problems).toEqual([]);
});

test('what systems leave behind and the parts of saved pages are left out silently', async () => {
  const files = { '__MACOSX/._a.txt': text('x'), '.DS_Store': text('x'), 'news/.hidden.txt': text('x'), 'Thumbs.db': text('x'), 'page.html': text('x'), 'page_files/ad.html': text('x'), 'page_files/style.css': text('x'), 'other_files/a.txt': text('x'), 'a.txt': text('x') };
  expect(await namesOf(files)).toEqual(['a.zip/page.html', 'a.zip/other_files/a.txt', 'a.zip/a.txt']);
});

describe('one sentence each, the rest is read', () => {
  test('formats that are not read, archives inside', async () => {
    const { files, problems } = await open(zipSync({ 'a.txt': text('x'), 'b.zip': zipSync({ 'c.txt': text('x') }), 'd.7z': text('x'), 'film.mkv': text('x'), 'sheet.xlsx': text('x'), README: text('x') }));
    expect(files.map(({ name }) => name)).toEqual(['a.zip/a.txt']);
    expect(reasons(problems)).toEqual([
      ['a.zip/b.zip', 'it is an archive inside an archive'], ['a.zip/d.7z', 'it is an archive inside an archive'],
      ['a.zip/film.mkv', 'files ending in .mkv cannot be read'], ['a.zip/sheet.xlsx', 'it is a spreadsheet'], ['a.zip/README', 'its name does not say what it is'],
    ]);
  });

  test('names that lead out, links', async () => {
    const zip = zipSync({ '../../evil.txt': text('x'), '/etc/passwd.txt': text('x'), 'C:\\evil.txt': text('x'), 'link.txt': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }], 'plain.txt': [text('y'), { os: 3, attrs: 0o100644 << 16 }] });
    const { files, problems } = await open(zip);
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([['a.zip/plain.txt', 'y']]);
    expect(reasons(problems)).toEqual([
      ['a.zip/../../evil.txt', 'its name leads out of the archive, as is done to do harm'], ['a.zip//etc/passwd.txt', 'its name leads out of the archive, as is done to do harm'],
      ['a.zip/C:/evil.txt', 'its name leads out of the archive, as is done to do harm'], ['a.zip/link.txt', 'it is a link to another file, not a file'],
    ]);
  });

  test('entries under a password', async () => {
    const zip = Buffer.from(zipSync({ 'a.txt': text('one'), 'b.txt': text('two') }));
    const record = zip.indexOf('PK\u0001\u0002');
    zip.writeUInt16LE(zip.readUInt16LE(record + 8) | 1, record + 8);
    const { files, problems } = await open(new Uint8Array(zip));
    expect([files.map(({ name }) => name), reasons(problems)]).toEqual([['a.zip/b.txt'], [['a.zip/a.txt', 'it is protected by a password']]]);
  });

  test('damaged entries', async () => {
    const zip = Buffer.from(zipSync({ 'a.txt': [text('one two three'), { level: 0 }], 'b.txt': text('two') }));
    zip[zip.indexOf('one two')] = 0x58;
    const { files, problems } = await open(new Uint8Array(zip));
    expect([files.map(({ name }) => name), reasons(problems).map(([path, reason]) => [path, reason?.slice(0, 13)])]).toEqual([['a.zip/b.txt'], [['a.zip/a.txt', 'it is damaged']]]);
  });

  test('bombs', async () => {
    const { files, problems } = await open(zipSync({ 'bomb.txt': [new Uint8Array(40 * 1024 * 1024), { level: 9 }], 'a.txt': text('x') }));
    expect([files.map(({ name }) => name), reasons(problems).map(([path]) => path)]).toEqual([['a.zip/a.txt'], ['a.zip/bomb.txt']]);
    expect(problems[0]?.reason).toMatch(/unpacks to more than 250 times its size/);
  });
});

describe('names without a stated character set', () => {
  test.each([
    ['cp866', 'Паром затонул у берегов.txt'],
    ['windows-1251', 'Министерство сообщило.txt'],
    ['cp720', 'غرق العبارة في الميناء.txt'],
    ['windows-1256', 'وزارة النقل والمفقودين.txt'],
    ['cp437', 'Fähre gesunken é ü.txt'],
    ['utf-8', 'غرق عبّارة.txt'],
  ])('%s', async (charset, name) => {
    const bytes = new Uint8Array(iconv.encode(name, charset));
    const ascii = 'x'.repeat(bytes.length);
    const { files } = await open(renamed(zipSync({ [ascii]: text('words') }), ascii, bytes));
    expect(files.map((file) => file.name)).toEqual([`a.zip/${name}`]);
  });
});

describe('archives that are refused whole', () => {
  test.each([
    ['cut off', zipSync({ 'a.txt': text(BODY) }).slice(0, 60), /it is damaged/],
    ['without a file', zipSync({ '__MACOSX/._a.txt': text('x') }), /there is no file in it/],
    ['no archive', text(BODY), /it is damaged/],
  ])('%s', async (_, bytes, words) => {
    const sentence = await open(bytes).then(() => 'opened', (error: Refusal) => `${error.code}: ${error.message}`);
    expect(sentence).toMatch(/^IMPORT_UNREADABLE: a\.zip was not imported: /);
    expect(sentence).toMatch(words);
  });
});

test('a mutated archive is opened or refused', async () => {
  const whole = zipSync({ 'a.txt': text(BODY), 'b/c.html': [text(BODY), { level: 0 }], '../d.txt': text('x') });
  const edit = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.nat(whole.length), async (edits, cut) => {
      const bytes = new Uint8Array(whole.slice(0, cut < whole.length / 2 ? whole.length : cut));
      for (const { at, byte } of edits) bytes[at] = byte;
      await open(bytes).catch((error: { code?: string }) => expect(error.code).toBe('IMPORT_UNREADABLE'));
    }),
    { numRuns: 500 },
  );
});
