// The Markdown export: every sentence, quote and citation is there, and nothing in them is markup.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, writeMarkdown } from '../../../core/export/markdown.ts';
import { fullBriefing, hostileBriefing } from './hostile-briefing.ts';

function markdown(model = fullBriefing()): string {
  return new TextDecoder().decode(writeMarkdown(model));
}

/** What a reader of CommonMark makes of a stretch without markup. */
function unescaped(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('writeMarkdown', () => {
  it('has the parts of a briefing in their order, the marking at both ends', () => {
    const lines = markdown().trimEnd().split('\n');
    expect(lines.filter((line) => /^##? /.test(line))).toEqual([
      '# Sources disagree on how many inmates escaped from Tel Maran prison',
      '## Bottom line',
      '## Key judgements',
      '## What the sources say',
      '## Conflicting reporting',
      '## References',
      '## Sources',
      '## Scales',
    ]);
    expect([lines[0], lines.at(-1)]).toEqual(['**TLP:AMBER+STRICT**', '**TLP:AMBER+STRICT**']);
  });

  it('gives each judgement its likelihood and, in another sentence, its confidence', () => {
    expect(markdown()).toContain(
      '[1] [2] [3]  \n   Likelihood: very likely (80–95 %).  \n   Confidence: moderate. Rests on 3 passages from 2 outlets; best grade B2. Marked as disputed.',
    );
  });

  it('flags what rests on nothing', () => {
    expect(markdown()).toContain('It was planned from outside. *(no passage named)*');
  });

  it('carries quote, article, outlet, date, grade and stance of every reference', () => {
    const text = markdown();
    expect(text).toContain('> “The Interior Ministry put the number of those who got away at about 120 inmates.”');
    expect(text).toContain('> — Inmates break out of Tel Maran prison after clashes, The Levant Courier, 20 Jan 2026, 11:38 UTC+03:00, B2; supports, source 1');
    expect(text).toContain('no outlet stated, no date stated, –3; supports, source 4');
  });

  it('tells what contradicts a claim from what supports it', () => {
    expect(markdown()).toMatch(/Denies: the FDN had left the prison unguarded \[5\] {2}\n.*contradicted by \[10\]/);
  });

  it('lets no text be markup', () => {
    const text = markdown(hostileBriefing());
    expect(text).not.toMatch(/<[a-z/!]/i);
    expect(text).not.toMatch(/(?<!\\)(?::\/\/|@)|www\./);
    expect(text.split('\n').filter((line) => /^#{1,6} /.test(line)).every((line) => !line.includes('second'))).toBe(true);
    expect(text).not.toMatch(/(?<!\\)[`~$^#](?!#* )/);
    // oxlint-disable-next-line no-control-regex -- none of them may be left
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\ufffe]/);
  });

  it('escapes any text so that reading it back gives the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 .)-+=#*_`[]()<>&|~$^@:/\\w!{}'), maxLength: 40 }), (text) => {
        const line = plain(text);
        expect(unescaped(line)).toBe(text.replace(/\s+/g, ' ').trim());
        expect(line.replace(/\\./g, '').replace(/&(?:lt|gt|amp);/g, '')).not.toMatch(/[\\`*_[\]{}#|~$^@<>&]|:\/\/|www\./);
      }),
      { numRuns: 500 },
    );
  });
});
