// Files made to do harm, and files that are broken: each is read or refused in one sentence, and the project stays whole.
import { truncateSync, writeFileSync, openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { expect, test as plainTest } from 'vitest';
import type { ImportOutcome } from '../../../contract/articles.ts';
import type { TestDesk } from '../../support/workbench.ts';
import { ReadingPool } from '../../../core/import/reading-pool.ts';
import { importsOf, isOurs, sourceFiles } from '../../architecture/source-files.ts';
import {
  deepFiles, documentsThatReach, encryptedOffice, laughingDocuments, laughingXhtml, lockedZip, nestedZip, pageThatReaches, zipBomb, zipOfMany, zipThatLeadsOut,
} from '../../support/hostile-files.ts';
import { importAll, test } from '../../support/workbench.ts';
import { assembled, pdfOf } from './pdf/hand-made-pdf.ts';

const SLOW = { timeout: 180_000 };
const REFUSAL = /^(.+) was not imported: [^\n]+\. [^\n]+\.$/;

/** Imports; every refusal must be one sentence that names its file with a remedy, the project sound, and nothing crashed. */
async function survive({ client, crashes }: TestDesk, files: Record<string, Uint8Array | string> | File[]): Promise<Map<string, ImportOutcome>> {
  const list = Array.isArray(files) ? files : Object.entries(files).map(([name, content]) => new File([content as BlobPart], name));
  const outcomes = await importAll(client, list);
  for (const { path, outcome, reason, articleId } of outcomes) {
    if (outcome !== 'refused') continue;
    expect(articleId).toBeNull();
    expect(reason).toMatch(REFUSAL);
    expect(reason).toContain(path);
    expect(reason).not.toMatch(/incident|undefined|\bat .*\.ts:\d/);
  }
  expect(crashes).toEqual([]);
  expect(await client.project.check()).toMatchObject({ ok: true });
  const kept = outcomes.filter(({ outcome }) => outcome === 'imported');
  expect(await client.articles.list({})).toHaveLength(kept.length);
  return new Map(outcomes.map((one) => [one.path, one]));
}

const reasons = (outcomes: Map<string, ImportOutcome>) => Object.fromEntries([...outcomes].map(([path, { outcome, reason }]) => [path, outcome === 'refused' ? (reason ?? '') : outcome]));

test('archives that unfold without end', SLOW, async ({ desk }) => {
  const outcomes = reasons(await survive(desk, {
    'ratio.zip': zipBomb('a.txt', 300), 'many.docx': zipOfMany(20_001), 'nested.zip': nestedZip(12), 'bomb.docx': zipBomb('word/document.xml', 200),
    'bomb.odt': zipBomb('content.xml', 200), 'bomb.epub': zipBomb('META-INF/container.xml', 200), 'sound.txt': 'A text beside them is imported.',
  }));
  expect(outcomes['ratio.zip/a.txt'] ?? outcomes['ratio.zip']).toContain('unpacks to more than');
  expect(outcomes['many.docx']).toContain('20,001 entries');
  expect(outcomes['nested.zip/11.zip']).toContain('it is an archive inside an archive');
  for (const ending of ['docx', 'odt', 'epub']) expect(outcomes[`bomb.${ending}`]).toContain('unpacks to more than');
  expect(outcomes['sound.txt']).toBe('imported');
});

test('entities that laugh', SLOW, async ({ desk }) => {
  const documents = Object.fromEntries(Object.entries(laughingDocuments()).map(([ending, bytes]) => [`laughs.${ending}`, bytes]));
  const outcomes = await survive(desk, { ...documents, 'laughs.xhtml': laughingXhtml() });
  for (const name of Object.keys(documents)) expect(reasons(outcomes)[name]).toContain('declares a document type of its own');
  const page = outcomes.get('laughs.xhtml');
  if (page?.articleId) expect((await desk.client.articles.text({ id: page.articleId })).text).not.toContain('lollol');
});

test('names that lead out of an archive, and entries under a password', async ({ desk }) => {
  const outcomes = reasons(await survive(desk, { 'out.zip': zipThatLeadsOut(), 'locked.zip': lockedZip(['a.txt', 'b.txt']) }));
  expect(Object.values(outcomes).filter((reason) => reason.includes('leads out of the archive'))).toHaveLength(3);
  expect(outcomes['out.zip/inside.txt']).toBe('imported');
  expect(outcomes['locked.zip/a.txt']).toContain('it is protected by a password');
  expect(outcomes['locked.zip/b.txt']).toContain('it is protected by a password');
});

test('a page with scripts and far pictures gives its words, and nothing else', async ({ desk }) => {
  const words = 'The ferry sank off the harbour on Sunday evening with more than 300 people on board, the harbour office said.';
  const outcomes = await survive(desk, { 'page.html': pageThatReaches(words) });
  const { text } = await desk.client.articles.text({ id: outcomes.get('page.html')?.articleId ?? '' });
  expect(text).toContain(words);
  expect(text).not.toMatch(/secretWord|tracker|fetch|import|url\(/);
});

plainTest('no reader can reach the network, and none tries', SLOW, async () => {
  const pool = new ReadingPool({ threads: 1, milliseconds: 60_000, mebibytes: 1024 }, new URL('../../support/watched-thread.ts', import.meta.url));
  try {
    const files = Object.entries(documentsThatReach()).map(([name, bytes]) => ({ name, bytes, depth: 0 }));
    const readings = await pool.read(files);
    expect(readings.map((reading, at) => [files[at]?.name, reading.kind, 'stack' in reading ? reading.stack : ''])).toEqual(files.map(({ name }) => [name, 'content', '']));
  } finally {
    await pool.close();
  }
});

plainTest('the readers and all that they import of ours know no network module', () => {
  const network = /^(?:node:)?(?:net|tls|http|https|http2|dgram|dns|dns\/promises|inspector)$|^(?:undici|ws|got|axios|node-fetch)$/;
  const byPath = new Map(sourceFiles.map((file) => [file.path, file]));
  const seen = new Set<string>();
  const walk = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of byPath.get(path)?.imports ?? []) if (isOurs(next)) walk(next);
  };
  walk('core/import/import-worker.ts');
  expect(seen.size).toBeGreaterThan(60);
  const astray = [...seen].filter((path) => {
    const text = byPath.get(path)?.text ?? '';
    return importsOf(text).some((imported) => network.test(imported)) || /(?<!async )\b(?:fetch|XMLHttpRequest|EventSource|WebSocket)\s*\(/.test(text);
  });
  expect(astray).toEqual([]);
});

test('files too large are refused by their size, before a byte is loaded', async ({ desk, folder }) => {
  let loaded = 0;
  class Watched extends File {
    readonly #size: number;
    constructor(name: string, size: number) {
      super([], name);
      this.#size = size;
    }
    override get size(): number {
      return this.#size;
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      loaded += 1;
      return Promise.reject(new RangeError('it was loaded'));
    }
  }
  const megabytes = 1024 * 1024;
  const sparse = join(folder, 'sparse.txt');
  writeFileSync(sparse, 'x');
  truncateSync(sparse, 200 * megabytes);
  const files = ['a.txt', 'a.html', 'a.json', 'a.md', 'a.docx', 'a.eml', 'a.rtf', 'a.exe', 'README'].map((name) => new Watched(name, 200 * megabytes));
  files.push(new Watched('a.pdf', 300 * megabytes), new Watched('a.zip', 600 * megabytes));
  const outcomes = reasons(await survive(desk, [...files, new File([await openAsBlob(sparse)], 'sparse.txt')]));
  expect(loaded).toBe(0);
  expect(outcomes['a.txt']).toContain('it has 200 MiB, and plain text is read up to 64 MiB');
  expect(outcomes['sparse.txt']).toContain('it has 200 MiB');
  expect(outcomes['a.exe']).toContain('files ending in .exe cannot be read');
  expect(outcomes['a.zip']).toContain('it has 600 MiB, and an archive is read up to 512 MiB');
});

test('200 MB of nothing under names that may be so large', SLOW, async ({ desk, folder }) => {
  const files: File[] = [];
  for (const name of ['nothing.zip', 'nothing.epub']) {
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), 200 * 1024 * 1024);
    files.push(new File([await openAsBlob(join(folder, name))], name));
  }
  const outcomes = reasons(await survive(desk, files));
  for (const reason of Object.values(outcomes)) expect(reason).toMatch(/it is (?:damaged|not an EPUB)/);
});

test('files that are empty, or something else than their name says', async ({ desk }) => {
  const elf = Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...Array<number>(500).fill(0)]);
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 2654435761) >>> 24);
  const names = ['txt', 'md', 'html', 'mhtml', 'pdf', 'docx', 'odt', 'rtf', 'epub', 'eml', 'csv', 'json', 'jsonl', 'zip', 'exe'];
  const empty = Object.fromEntries(names.map((ending) => [`empty.${ending}`, '']));
  const outcomes = reasons(await survive(desk, { ...empty, 'program.txt': elf, 'noise.txt': noise, 'program.exe': elf, 'picture.html': '\u0089PNG', 'pdf.docx': '%PDF-1.4', 'blank.txt': ' \n\t\n', 'zeros.txt': new Uint8Array(5000) }));
  for (const name of Object.keys(empty)) expect(outcomes[name]).toContain('it is empty (0 bytes)');
  expect(outcomes['program.txt']).toContain('it is a program, not plain text');
  expect(outcomes['noise.txt']).toContain('it holds binary data, not text');
  expect(outcomes['program.exe']).toContain('it is a program');
  expect(outcomes['pdf.docx']).toContain('it is a PDF, not a Word document. Rename it so that it ends in .pdf');
  expect(outcomes['blank.txt']).toContain('it holds only blank lines');
  expect(outcomes['zeros.txt']).toContain('it holds binary data');
});

test('PDFs that loop, that claim a billion pages, and that are under a password', SLOW, async ({ desk }) => {
  const loop = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>'];
  const chain = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 5 >>', '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 5 >>'];
  const billion = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>'];
  const secret = '0'.repeat(64);
  const outcomes = reasons(await survive(desk, {
    'loop.pdf': assembled(loop), 'chain.pdf': assembled(chain), 'billion.pdf': assembled(billion),
    'locked.pdf': pdfOf([[{ text: 'Words.', x: 72, y: 700 }]], { trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >> /ID [<00> <00>]` }),
  }));
  expect(outcomes['loop.pdf']).toContain('it is damaged');
  expect(outcomes['chain.pdf']).toContain('it is damaged');
  expect(outcomes['billion.pdf']).toMatch(REFUSAL);
  expect(outcomes['locked.pdf']).toContain('it is protected by a password');
});

test('100,000 levels of everything that nests', SLOW, async ({ desk }) => {
  const outcomes = reasons(await survive(desk, deepFiles()));
  expect(outcomes['deep.html']).toBe('imported');
  expect(outcomes['deep.xhtml']).toBe('imported');
  for (const name of ['deep.docx', 'deep.odt', 'deep.epub', 'deep.rtf', 'deep.fodt']) expect(outcomes[name]).toContain('nests more than');
});

test('Office documents under a password', async ({ desk }) => {
  const outcomes = reasons(await survive(desk, { 'locked.docx': encryptedOffice(), 'locked.odt': encryptedOffice(), 'old.doc': encryptedOffice() }));
  expect(outcomes['locked.docx']).toContain('password');
});
