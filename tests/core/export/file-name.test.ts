// File names made of titles: legal everywhere, readable, never empty.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../../core/export/file-name.ts';

describe('fileNameOf', () => {
  it.each([
    ['How many escaped?', 'How many escaped.docx'],
    ['a/b\\c:d*e"f<g>h|i', 'a b c d e f g h i.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['  .hidden ', 'hidden.docx'],
    ['ends with dots...', 'ends with dots.docx'],
    ['con', 'Briefing con.docx'],
    ['LPT1.report', 'Briefing LPT1.report.docx'],
    ['tab\tand\nline', 'tab and line.docx'],
    ['\u202egnp.exe', 'gnp.exe.docx'],
    ['???', 'Briefing.docx'],
    ['فرار السجناء', 'فرار السجناء.docx'],
    ['Cafe\u0301', 'Caf\u00e9.docx'],
  ])('%j', (title, name) => {
    expect(fileNameOf(title, 'docx')).toBe(name);
  });

  it('is short enough in bytes and tears no character', () => {
    const name = fileNameOf('👩‍👩‍👧 فرار '.repeat(60), 'html');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(190);
    expect(name).toMatch(/(?:👩‍👩‍👧|فرار)\.html$/u);
  });

  it('is legal whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = fileNameOf(title, 'md');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.md$/u);
        expect(name).not.toMatch(/^[\s.~-]|[\s.]\.md$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
