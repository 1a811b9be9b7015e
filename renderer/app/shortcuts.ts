// The table of commands: what can be done now, under which key, by key, palette or the desktop's menu alike.
import { useEffect, useSyncExternalStore } from 'react';
import { HostMessage } from '../../contract/commands.ts';

export interface Command {
  /** Stable name, also used by the desktop's menu: 'claim', 'undo', 'go-library'. */
  id: string;
  label: string;
  /** Under which heading it stands in the palette and on the page of keys. */
  group: string;
  /** 'h', '[', 'shift+a', 'mod+k', 'F6'; mod is Ctrl, on a Mac Command. Several mean the same. */
  keys: readonly string[];
  run: () => void;
  /** Also while a field has the focus (only sensible with mod or function keys). */
  inFields?: boolean;
  /** False greys it out in lists and lets its key pass. */
  enabled?: boolean;
  /** Left out of the palette: it makes sense by its key alone. */
  keyOnly?: boolean;
}

const layers = new Map<symbol, readonly Command[]>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

function changed(): void {
  all = [...layers.values()].flat();
  for (const listener of listeners) listener();
}

/** Offers commands for as long as the component is on the screen; later layers win where two have one key. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const layer = Symbol();
    layers.set(layer, commands);
    changed();
    return () => {
      layers.delete(layer);
      changed();
    };
  }, [commands]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every command that is offered now, for the palette and the page of keys. */
export function useCommandList(): readonly Command[] {
  return useSyncExternalStore(subscribe, () => all);
}

export function runCommand(id: string): boolean {
  const command = all.findLast((one) => one.id === id && one.enabled !== false);
  command?.run();
  return command !== undefined;
}

/** Whether Command does what Ctrl does elsewhere. */
export const isMac = navigator.platform.startsWith('Mac');

/** A key as it is printed beside a command: "Ctrl+K", "⇧A". */
export function keyInWords(key: string): string {
  return key
    .split('+')
    .map((part) => {
      if (part === 'mod') return isMac ? '⌘' : 'Ctrl';
      if (part === 'shift') return isMac ? '⇧' : 'Shift';
      if (part === 'alt') return isMac ? '⌥' : 'Alt';
      return part.length === 1 ? part.toUpperCase() : part;
    })
    .join(isMac ? '' : '+');
}

/** True where letters are typed into something, so that single keys must leave them alone. */
export function isField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'file'].includes(target.type);
}

const takesKeys = '[role="menu"], [role="dialog"]';

function matches(key: string, event: KeyboardEvent): boolean {
  const parts = key.split('+');
  const name = key.endsWith('++') ? '+' : (parts.at(-1) ?? '');
  const mod = parts.includes('mod');
  if (mod !== (isMac ? event.metaKey : event.ctrlKey) || event.altKey || (isMac ? event.ctrlKey : event.metaKey)) return false;
  const isLetter = /^[a-z]$/.test(name);
  if ((isLetter || name.length > 1) && parts.includes('shift') !== event.shiftKey) return false;
  return pressedKey(event) === name.toLowerCase();
}

/** On a keyboard that is set to Arabic or Cyrillic the letter's place counts, so that H stays H. */
function pressedKey(event: KeyboardEvent): string {
  const isLatin = /^[\x20-\x7e]$/.test(event.key) || event.key.length > 1;
  const place = /^Key([A-Z])$/.exec(event.code)?.[1];
  return (isLatin || !place ? event.key : place).toLowerCase();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const command = all.findLast((one) => one.enabled !== false && one.keys.some((key) => matches(key, event)));
  if (!command) return;
  const target = event.target;
  if (isField(target) && !command.inFields) return;
  const isSingle = !event.ctrlKey && !event.metaKey && !/^F\d/.test(event.key);
  if (isSingle && target instanceof Element && target.closest(takesKeys)) return;
  event.preventDefault();
  command.run();
}

/** Listens to the keyboard, and to the desktop's menu. */
export function listenForCommands(): void {
  window.addEventListener('keydown', onKeyDown);
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window) return;
    const message = HostMessage.safeParse(event.data);
    if (message.success && message.data.assay === 'command') runCommand(message.data.command);
  });
}
