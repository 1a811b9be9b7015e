// Changing the keys of commands: what was pressed as the table writes it, what may be a key, and whose it is already; pure.
import type { KnownCommand } from '../app/shortcuts.ts';

/** Why a key cannot be given to a command. */
export type KeyRefusal = 'system' | 'moving' | 'alt' | 'editing';

/** Keys that browsers or systems take before a page hears of them, or that would leave the page. */
const ofSystem = new Set([
  'mod+w', 'mod+shift+w', 'mod+t', 'mod+shift+t', 'mod+n', 'mod+shift+n', 'mod+q', 'mod+shift+q', 'mod+r', 'mod+shift+r', 'mod+l', 'mod+Tab',
  'mod+shift+Tab', 'mod+shift+i', 'mod+shift+j', 'mod+shift+c', 'F1', 'F5', 'mod+F5', 'F11', 'F12', 'mod+F4', 'PrintScreen', 'ContextMenu', 'mod+0',
]);
const moving = new Set(['Tab', 'Enter', 'Escape', ' ', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);
const editing = new Set(['mod+c', 'mod+v', 'mod+x', 'mod+a', 'Backspace', 'mod+Backspace', 'mod+Delete']);
const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified']);

export interface PressedKey {
  key: string;
  /** The letter at the key's place where the keyboard is set to another script. */
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** 'mod+shift+z' and the like; null while only Ctrl, Shift and the like are held. Shift is a part of '?' already. */
export function keyPressed({ key, code, ctrlKey, metaKey, shiftKey }: PressedKey, isMac: boolean): string | null {
  if (modifiers.has(key)) return null;
  const isLatin = /^[\x20-\x7e]$/.test(key) || key.length > 1;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const name = isLatin || letter === undefined ? key : letter;
  const isLetter = /^[a-zA-Z]$/.test(name);
  const saysShift = shiftKey && (isLetter || name.length > 1);
  return [(isMac ? metaKey : ctrlKey) && 'mod', saysShift && 'shift', isLetter ? name.toLowerCase() : name].filter(Boolean).join('+');
}

/** Why this cannot be a key, or null where it can. */
export function refusedKey(pressed: PressedKey, key: string): KeyRefusal | null {
  if (pressed.altKey) return 'alt';
  if (ofSystem.has(key)) return 'system';
  if (editing.has(key)) return 'editing';
  return moving.has(key.replace(/^(mod\+)?(shift\+)?(?=.)/, '')) ? 'moving' : null;
}

/** The command that the key belongs to, where that is another one. */
export function ownerOf(key: string, of: string, known: readonly KnownCommand[]): KnownCommand | undefined {
  return known.find(({ id, keys }) => id !== of && keys.includes(key));
}

/** The keys of a command with the one at `index` replaced, added at the end, or taken away (null); each stands once. */
export function withKey(keys: readonly string[], index: number, key: string | null): string[] {
  const others = keys.filter((one, at) => at !== index && one !== key);
  if (key === null) return others;
  return [...others.slice(0, index), key, ...others.slice(index)];
}

/** The changed keys of all commands after one of them got `keys`; what equals the command's own keys is no change. */
export function changedKeys(
  changes: Readonly<Record<string, string[]>>,
  { id, ownKeys }: Pick<KnownCommand, 'id' | 'ownKeys'>,
  keys: readonly string[],
): Record<string, string[]> {
  const { [id]: _, ...others } = changes;
  return keys.join(' ') === ownKeys.join(' ') ? others : { ...others, [id]: [...keys] };
}
