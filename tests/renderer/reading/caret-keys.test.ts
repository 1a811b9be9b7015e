// The keys of the reading caret, on a Mac as its own editors have them.
import { expect, test } from 'vitest';
import { caretKeyOf } from '../../../renderer/reading/caret-keys.ts';

type Press = Parameters<typeof caretKeyOf>[0];
const press = (key: string, ...held: ('ctrl' | 'meta' | 'alt' | 'shift')[]): Press =>
  ({ key, code: key, ctrlKey: held.includes('ctrl'), metaKey: held.includes('meta'), altKey: held.includes('alt'), shiftKey: held.includes('shift') });
const moves = (isMac: boolean, given: Press) => caretKeyOf(given, isMac)?.move ?? null;

test('elsewhere Ctrl goes by words and paragraphs, Alt by sentences', () => {
  expect(moves(false, press('ArrowLeft', 'ctrl'))).toEqual({ by: 'word-side', to: 'left' });
  expect(moves(false, press('ArrowDown', 'ctrl'))).toEqual({ by: 'paragraph', direction: 1 });
  expect(moves(false, press('ArrowDown', 'alt'))).toEqual({ by: 'sentence', direction: 1 });
  expect(moves(false, press('Home'))).toEqual({ by: 'line-end', direction: -1 });
  expect(moves(false, press('ArrowLeft', 'meta'))).toBeNull();
});

test('on a Mac Command goes to the ends of line and text, Option by words and paragraphs', () => {
  expect(moves(true, press('ArrowLeft', 'meta'))).toEqual({ by: 'line-side', to: 'left' });
  expect(moves(true, press('ArrowUp', 'meta'))).toEqual({ by: 'text', direction: -1 });
  expect(moves(true, press('ArrowRight', 'alt'))).toEqual({ by: 'word-side', to: 'right' });
  expect(moves(true, press('ArrowDown', 'alt'))).toEqual({ by: 'paragraph', direction: 1 });
  expect(moves(true, press('ArrowDown', 'alt', 'meta'))).toEqual({ by: 'sentence', direction: 1 });
  expect(moves(true, press('End'))).toEqual({ by: 'text', direction: 1 });
  expect(moves(true, press('a', 'meta'))).toEqual({ by: 'all' });
  expect(moves(true, press('ArrowLeft', 'ctrl'))).toBeNull();
});

test('Shift extends', () => {
  expect(caretKeyOf(press('ArrowLeft', 'meta', 'shift'), true)).toEqual({ move: { by: 'line-side', to: 'left' }, extend: true });
});
