// The Word export, opened again by an independent reader: every sentence, quote and citation, links, marking, same bytes.
import mammoth from 'mammoth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDocx } from '../../../core/export/docx.ts';
import { fullBriefing, hostileBriefing, tricks } from './hostile-briefing.ts';
import { unzip } from './unzip.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Invisible marks that steady the direction are no part of what is said. */
function visible(text: string): string {
  return text.replace(/\u200e/g, '').replace(/[\s\u00a0]+/g, ' ');
}

async function part(bytes: Uint8Array, name: string | RegExp): Promise<string> {
  return unzip(bytes).filter((entry) => (typeof name === 'string' ? entry.name === name : name.test(entry.name))).map(({ text }) => text).join('\n');
}

describe('writeDocx', () => {
  it('holds every sentence, quote and citation for another reader', async () => {
    const model = fullBriefing();
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await writeDocx(model)) });
    const text = visible(value);
    const expected = [
      model.title,
      model.bottomLine.text,
      ...model.judgements.flatMap((one) => [one.text, one.basis]),
      'Likelihood: very likely (80–95 %).',
      ...model.accounts.flatMap(({ claims }) => claims.map((claim) => claim.text)),
      ...model.conflicts.flatMap(({ matter, rows }) => [matter, ...rows.flatMap((row) => [row.value, row.claimant, row.statement])]),
      ...model.references.flatMap((one) => [`[${one.number}]`, one.quote, one.article, one.grade]),
      ...model.sources.flatMap((one) => [one.title, one.sha256, one.fileName]),
      'It was planned from outside. (no passage named)',
      'The Levant Courier, 20 Jan 2026, 11:38 UTC+03:00, B2; supports, source 1',
      model.sourceSummary,
    ];
    for (const sentence of expected) expect(text).toContain(visible(sentence));
  });

  it('has real headings, tables, and links that all lead somewhere', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(fullBriefing())) });
    expect([...value.matchAll(/<h1>([^<]*)<\/h1>/g)].map(([, heading]) => heading)).toEqual([
      'Bottom line',
      'Key judgements',
      'What the sources say',
      'Conflicting reporting',
      'References',
      'Sources',
      'Scales',
    ]);
    expect(value.match(/<table>/g)).toHaveLength(2);
    const targets = new Set([...value.matchAll(/id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...value.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !targets.has(link))).toEqual([]);
  });

  it('gives each bookmark a number of its own', async () => {
    const xml = await part(await writeDocx(fullBriefing()), 'word/document.xml');
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(15);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sets the marking in header and footer, on the right, at 12 pt, with the page numbers', async () => {
    const bytes = await writeDocx(fullBriefing());
    for (const name of [/^word\/header\d+\.xml$/, /^word\/footer\d+\.xml$/]) {
      const xml = await part(bytes, name);
      expect(xml).toContain('TLP:AMBER+STRICT');
      expect(xml).toMatch(/<w:jc w:val="right"\/>/);
      expect(xml).toMatch(/w:fill="000000"/);
    }
    expect(await part(bytes, /^word\/footer\d+\.xml$/)).toMatch(/NUMPAGES/);
    const styles = await part(bytes, 'word/styles.xml');
    expect(/<w:style [^>]*w:styleId="Marking".*?<\/w:style>/s.exec(styles)?.[0]).toMatch(/<w:sz w:val="24"\/>/);
  });

  it('sets Arabic quotes from right to left, as Arabic', async () => {
    const xml = await part(await writeDocx(fullBriefing()), 'word/document.xml');
    const paragraph = xml.split('<w:p>').find((one) => one.includes('سمعنا انفجارًا قويًّا')) ?? '';
    expect(paragraph).toContain('<w:bidi/>');
    expect(paragraph).toContain('<w:rtl/>');
    expect(paragraph).toContain('w:bidi="ar"');
  });

  it('is dated by the briefing, and the same briefing gives the same bytes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-01T10:00:00Z') });
    const first = await writeDocx(fullBriefing());
    vi.setSystemTime(new Date('2031-12-24T23:59:59Z'));
    const second = await writeDocx(fullBriefing());
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(unzip(first).every(({ dosTime, dosDate }) => dosTime === 0 && dosDate === 0x21)).toBe(true);
    expect(await part(first, 'docProps/core.xml')).toContain('2026-01-22T14:05:30Z');
  });

  it('stays a document whatever the texts hold', async () => {
    const bytes = await writeDocx(hostileBriefing());
    for (const { name, text } of unzip(bytes)) {
      // oxlint-disable-next-line no-control-regex -- XML forbids them
      expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(text, name).not.toMatch(/TargetMode="External"/);
    }
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value).toContain(tricks.slice(0, 60));
    expect(value).toContain('# second');
  });
});
