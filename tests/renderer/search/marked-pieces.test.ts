// Snippets cut at their marks, and what the palette makes of what is typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../../renderer/app/shortcuts.ts';
import { fromFirstMark, markedPieces } from '../../../renderer/search/marked-pieces.ts';
import { commandsFor, namedFor, prefixQuery } from '../../../renderer/search/palette-matches.ts';

test('sets the found words apart', () => {
  const pieces = markedPieces({ text: 'about 120 escaped', marks: [{ start: 10, end: 17 }, { start: 0, end: 5 }] });
  expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')).toBe('[about] 120 [escaped]');
});

test('a line that is cut at its end begins a little before its first mark', () => {
  const text = `${'some words before it '.repeat(6)}the harbour and more`;
  const snippet = { text, marks: [{ start: text.indexOf('harbour'), end: text.indexOf('harbour') + 7 }] };
  const cut = fromFirstMark(snippet);
  expect(cut.text).toMatch(/^… (\w+ ){4,9}harbour and more$/);
  expect(cut.marks.map(({ start, end }) => cut.text.slice(start, end))).toEqual(['harbour']);
  expect(fromFirstMark({ text, marks: [{ start: 5, end: 10 }] })).toEqual({ text, marks: [{ start: 5, end: 10 }] });
  expect(fromFirstMark({ text, marks: [] })).toEqual({ text, marks: [] });
});

test('gives the whole text back whatever the marks are', () => {
  const mark = fc.record({ start: fc.integer({ min: -5, max: 40 }), end: fc.integer({ min: -5, max: 40 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(mark), (text, marks) => {
      expect(markedPieces({ text, marks }).map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});

function command(id: string, label: string, given: Partial<Command> = {}): Command {
  return { id, label, group: 'Views', keys: [], run: () => undefined, ...given };
}

test('offers commands by any of their words, those that begin so first, each once', () => {
  const commands = [
    command('go', 'Go to History'),
    command('old', 'History of old', { enabled: false }),
    command('key', 'History by key', { keyOnly: true }),
    command('hist', 'History'),
    command('hist', 'History again'),
  ];
  expect(commandsFor(commands, 'hist').map(({ label }) => label)).toEqual(['History again', 'Go to History']);
  expect(commandsFor(commands, 'VIEWS go').map(({ id }) => id)).toEqual(['go']);
  expect(commandsFor(commands, '').map(({ id }) => id)).toEqual(['go', 'hist']);
  expect(commandsFor(commands, 'nothing')).toEqual([]);
});

test('offers names by the beginnings of their words, the one that was typed in full first', () => {
  const names = ['Actors/Militias', 'Family', 'Al-Masri', 'Mil', 'الميليشيات'].map((name) => ({ name }));
  expect(namedFor(names, 'mil').map(({ name }) => name)).toEqual(['Mil', 'Actors/Militias']);
  expect(namedFor(names, 'actors/m').map(({ name }) => name)).toEqual(['Actors/Militias']);
  expect(namedFor(names, 'mas')).toEqual([{ name: 'Al-Masri' }]);
  expect(namedFor(names, 'المي')).toEqual([{ name: 'الميليشيات' }]);
  expect(namedFor(names, '')).toEqual([]);
});

test('leaves the last word open while it is typed, and queries with a syntax of their own alone', () => {
  expect(prefixQuery('interior mini')).toBe('interior mini*');
  expect(prefixQuery('الشدا')).toBe('الشدا*');
  expect(prefixQuery('"interior mini')).toBe('"interior mini');
  expect(prefixQuery('a OR b')).toBe('a OR b');
  expect(prefixQuery('escape -drill')).toBe('escape -drill');
  expect(prefixQuery('')).toBe('');
});
