// The PDF export, printed by the browser host's printer and read back by pdf.js.
import { beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../../core/export/pdf.ts';
import { findChromium } from '../../../server/find-chromium.ts';
import { printPdf } from '../../../server/print-pdf.ts';
import { fullBriefing } from './hostile-briefing.ts';
import { pagesOf } from './pdf-text.ts';

/** Line breaks fall anywhere on paper; words are compared without the space between them. */
function packed(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.skipIf(findChromium() === null)('writePdf (skipped where no Chromium is found)', () => {
  let printed: Uint8Array;
  beforeAll(async () => {
    printed = await writePdf(fullBriefing(), { printPdf });
  });

  it('holds every sentence, quote and citation, and the marking twice on each page', async () => {
    const model = fullBriefing();
    const pages = await pagesOf(printed);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page.match(/TLP:AMBER\+STRICT/g)?.length).toBeGreaterThanOrEqual(2);
    const frame = /TLP:AMBER\+STRICT|\d+ \/ \d+/g;
    const text = packed(pages.map((page) => page.replace(frame, '')).join('\n'));
    const latin = model.references.filter(({ direction }) => direction === 'ltr');
    const expected = [
      model.title,
      model.bottomLine.text,
      ...model.judgements.filter(({ text: said }) => !/\p{Script=Arabic}/u.test(said)).map(({ text: said }) => said),
      ...model.judgements.map(({ basis }) => basis),
      'Likelihood: very likely (80–95 %).',
      ...model.accounts.flatMap(({ claims }) => claims.map((claim) => claim.text)),
      ...latin.flatMap(({ quote, article, grade }) => [quote, article, grade]),
      ...model.sources.map(({ sha256 }) => sha256),
      'The Levant Courier, 20 Jan 2026, 11:38 UTC+03:00, B2; supports, source 1',
    ];
    for (const sentence of expected) expect(text).toContain(packed(sentence));
  });

  it('is dated by the briefing, and the same briefing gives the same bytes', async () => {
    const [first, second] = [Buffer.from(printed), Buffer.from(await writePdf(fullBriefing(), { printPdf }))];
    expect(first.toString('latin1')).toMatch(/\/CreationDate \(D:20260122140530\+00'00'\)/);
    expect(first.equals(second)).toBe(true);
  });
});
