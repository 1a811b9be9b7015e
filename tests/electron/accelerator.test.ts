// Keys in the words of a native menu: a wrong one would break the whole bar.
import { expect, test } from 'vitest';
import { acceleratorOf } from '../../electron/accelerator.ts';

test.each([
  ['mod+k', 'CommandOrControl+K'],
  ['mod+shift+z', 'CommandOrControl+Shift+Z'],
  ['shift+a', 'Shift+A'],
  ['[', '['],
  ['?', '?'],
  ['+', 'Plus'],
  ['mod++', 'CommandOrControl+Plus'],
  ['F6', 'F6'],
  ['Delete', 'Delete'],
  ['shift+ArrowDown', 'Shift+Down'],
  ['ä', undefined],
  ['alt+x', undefined],
  ['Nonsense', undefined],
  ['', undefined],
])('%s is %s', (key, accelerator) => expect(acceleratorOf(key, false)).toBe(accelerator));

test('on a Mac single keys stay the page’s', () => {
  expect(acceleratorOf('h', true)).toBeUndefined();
  expect(acceleratorOf('mod+h', true)).toBe('CommandOrControl+H');
});
