// Unpacking within bounds: what is sound comes out whole, what is dangerous or damaged is refused by name.
import { strToU8, zipSync } from 'fflate';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { containerKind } from '../../../../core/import/archive/archive-kind.ts';
import { openZip } from '../../../../core/import/archive/safe-unzip.ts';
import { DOCUMENT_LIMITS, type UnzipLimits } from '../../../../core/import/archive/unzip-limits.ts';
import { Refusal } from '../../../../contract/refusals.ts';

const small: UnzipLimits = { entries: 4, entryBytes: 1000, totalBytes: 1500, ratio: 50, harmless: 200 };

function problem(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'no refusal';
}

const zip = (entries: Record<string, Uint8Array>, level: 0 | 9 = 9) => ({ name: 'a.zip', bytes: zipSync(entries, { level }) });
const readAll = (file: { name: string; bytes: Uint8Array }, limits = small) => {
  const open = openZip(file, limits);
  return open.entries.map((entry) => open.read(entry));
};

test('entries come out as they went in, stored and deflated, under names in any spelling', () => {
  for (const level of [0, 9] as const) {
    const open = openZip(zip({ 'a/b.txt': strToU8('one'), 'ملف.txt': strToU8('two') }, level));
    expect(open.entries.map(({ name }) => name)).toEqual(['a/b.txt', 'ملف.txt']);
    const entry = open.find('ملف.txt');
    expect(entry && new TextDecoder().decode(open.read(entry))).toBe('two');
    expect(open.find('c.txt')).toBeUndefined();
  }
});

test('bytes in front of the archive and a comment behind it do no harm', () => {
  const { bytes } = zip({ 'a.txt': strToU8('one') });
  const comment = Uint8Array.from([...bytes.slice(0, -2), 3, 0, 1, 2, 3]);
  expect(readAll({ name: 'a.zip', bytes: Uint8Array.from([...strToU8('#!stub\n'), ...comment]) })).toEqual([strToU8('one')]);
});

test('bombs are stopped while they unpack: one entry, all together, by ratio, by number', () => {
  const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 2654435761) >>> 24);
  expect(problem(() => readAll(zip({ a: noise(1200) })))).toMatch(/an entry \(a\) that unpacks to more than/);
  expect(problem(() => readAll(zip({ a: noise(900), b: noise(900) })))).toMatch(/unpacks to more than/);
  expect(problem(() => readAll(zip({ a: new Uint8Array(900) })))).toMatch(/more than 50 times its size/);
  expect(problem(() => readAll(zip({ a: noise(1), b: noise(1), c: noise(1), d: noise(1), e: noise(1) })))).toMatch(/holds 5 entries where 4 are the most/);
});

test('a gigabyte of nothing in a megabyte is refused by the limits of documents', () => {
  const bomb = deflateRawSync(Buffer.alloc(256 * 1024 * 1024));
  const { bytes } = zip({ a: strToU8('x'.repeat(bomb.length)) }, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  bytes.set(bomb, start);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint16(directory + 10, 8, true);
  expect(problem(() => readAll({ name: 'a.zip', bytes }, DOCUMENT_LIMITS))).toMatch(/^a\.zip was not imported: it holds an entry \(a\) that unpacks to more than/);
});

test('names that lead out of the archive are refused', () => {
  for (const name of ['../evil.txt', 'a/../../evil.txt', '/etc/passwd', 'C:\\evil.txt', '..\\evil.txt', 'a\0.txt']) {
    expect(problem(() => openZip(zip({ [name]: strToU8('x') })))).toMatch(/leads out of the archive/);
  }
});

test('damage is refused: cut off, checksum, directory, packing, password', () => {
  const { bytes } = zip({ 'a.txt': strToU8('one two three') }, 0);
  const changed = (at: number, value: number) => ({ name: 'a.zip', bytes: bytes.map((byte, index) => (index === at ? value : byte)) });
  const directory = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
  expect(problem(() => readAll({ name: 'a.zip', bytes: bytes.slice(0, -30) }))).toMatch(/damaged \(the end of the file is missing\)/);
  expect(problem(() => readAll(changed(37, 65)))).toMatch(/do not match their checksum/);
  expect(problem(() => readAll(changed(directory, 0)))).toMatch(/table of contents/);
  expect(problem(() => readAll(changed(directory + 10, 99)))).toMatch(/packed by method 99/);
  expect(problem(() => readAll(changed(directory + 10, 8)))).toMatch(/cannot be unpacked/);
  expect(problem(() => readAll(changed(directory + 8, 1)))).toMatch(/protected by a password/);
  expect(problem(() => readAll({ name: 'a.zip', bytes: new Uint8Array() }))).toMatch(/damaged/);
});

test('containers are told by their first bytes', () => {
  expect(containerKind(zip({ a: strToU8('x') }).bytes)).toBe('zip');
  expect(containerKind(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('ole');
  expect(containerKind(Uint8Array.from([0x1f, 0x8b, 8, 0]))).toBe('gzip');
  expect(containerKind(strToU8('Rar!\x1a\x07\x00'))).toBe('rar');
  expect(containerKind(strToU8('plain words'))).toBeNull();
});
