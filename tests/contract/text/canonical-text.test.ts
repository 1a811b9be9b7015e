// Canonical text: line ends and the byte order mark become one thing everywhere, and nothing else changes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { rawText } from './any-text.ts';

test('every line end is one line feed, the byte order mark in front is gone', () => {
  expect(normaliseText('\ufeffa\r\nb\rc\u0085d\u2028e\u2029f\n\r\n\ng')).toBe('a\nb\nc\nd\ne\nf\n\n\ng');
});

test('everything else stays as it was', () => {
  const text = ' two  spaces\t\u00a0\f e\u0301 ﬁ \ufeff ١٢٠ \n\n\n\n end ';
  expect(normaliseText(text)).toBe(text);
});

test('half a surrogate pair, which the project file cannot hold, becomes U+FFFD', () => {
  expect(normaliseText('a\ud83d b \ude00c 😀')).toBe('a\ufffd b \ufffdc 😀');
});

test('canonical text is a fixed point, survives UTF-8 and loses only halves of CRLF', () => {
  fc.assert(
    fc.property(rawText, (raw) => {
      const text = normaliseText(raw);
      if (!text.startsWith('\ufeff')) expect(normaliseText(text)).toBe(text);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text))).toBe(text);
      const crlf = raw.match(/\r\n/g)?.length ?? 0;
      expect(text.length).toBe(raw.length - crlf - (raw.startsWith('\ufeff') ? 1 : 0));
      expect(text).not.toMatch(/[\r\u0085\u2028\u2029]/);
    }),
  );
});
