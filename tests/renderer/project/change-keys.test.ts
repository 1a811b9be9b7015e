// Changing keys: what was pressed, what may be a key, and what is remembered of it.
import { expect, test } from 'vitest';
import type { KnownCommand } from '../../../renderer/app/shortcuts.ts';
import { changedKeys, keyPressed, ownerOf, refusedKey, withKey, type PressedKey } from '../../../renderer/project/change-keys.ts';

const pressed = (key: string, held: Partial<PressedKey> = {}): PressedKey => ({
  key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held,
});

const command = (id: string, keys: string[], ownKeys = keys): KnownCommand => ({
  id, label: id, group: '', keys, ownKeys, offered: true, run: () => undefined,
});

test('a key is written as the table of commands writes it', () => {
  expect(keyPressed(pressed('g'), false)).toBe('g');
  expect(keyPressed(pressed('G', { shiftKey: true }), false)).toBe('shift+g');
  expect(keyPressed(pressed('?', { shiftKey: true }), false)).toBe('?');
  expect(keyPressed(pressed('+'), false)).toBe('+');
  expect(keyPressed(pressed('F6', { shiftKey: true }), false)).toBe('shift+F6');
  expect(keyPressed(pressed('k', { ctrlKey: true }), false)).toBe('mod+k');
  expect(keyPressed(pressed('k', { metaKey: true }), true)).toBe('mod+k');
  expect(keyPressed(pressed('Shift', { shiftKey: true }), false)).toBeNull();
});

test('on an Arabic keyboard the letter’s place is the key', () => {
  expect(keyPressed(pressed('ا', { code: 'KeyH' }), false)).toBe('h');
});

test.each([
  ['w', { ctrlKey: true }, 'system'],
  ['F5', {}, 'system'],
  ['Enter', {}, 'moving'],
  [' ', {}, 'moving'],
  ['ArrowDown', { shiftKey: true }, 'moving'],
  ['c', { ctrlKey: true }, 'editing'],
  ['g', { altKey: true }, 'alt'],
  ['g', {}, null],
  ['Delete', {}, null],
  ['g', { ctrlKey: true, shiftKey: true }, null],
] as const)('%s with %o is refused as %s', (key, held, refusal) => {
  const given = pressed(key, held);
  expect(refusedKey(given, keyPressed(given, false) ?? '')).toBe(refusal);
});

test('a key of another command is told, its own is not', () => {
  const known = [command('next', ['j']), command('undo', ['mod+z'])];
  expect(ownerOf('j', 'undo', known)?.id).toBe('next');
  expect(ownerOf('j', 'next', known)).toBeUndefined();
});

test('keys are replaced where they stand, added, and taken away', () => {
  expect(withKey(['a', 'b'], 0, 'c')).toEqual(['c', 'b']);
  expect(withKey([], 0, 'c')).toEqual(['c']);
  expect(withKey(['a', 'b'], 1, null)).toEqual(['a']);
  expect(withKey(['a', 'b'], 0, 'b')).toEqual(['b']);
});

test('what is back at its own keys is no change any more', () => {
  const next = command('next', ['g'], ['j']);
  const changes = changedKeys({}, next, ['g']);
  expect(changes).toEqual({ next: ['g'] });
  expect(changedKeys(changes, next, [])).toEqual({ next: [] });
  expect(changedKeys(changes, next, ['j'])).toEqual({});
});
