// The table of commands: what can be done now, under which key, by key, palette or the desktop's menu alike.
import { useEffect, useSyncExternalStore } from 'react';
import { HostMessage } from '../../contract/commands.ts';
import { onPreference, preferences } from './preferences.ts';

export interface Command {
  /** Stable name, also used by the menus and for keys that were changed: 'claim', 'undo', 'go-library'. */
  id: string;
  label: string;
  /** On the page of keys, where the label says what the command would do just now (“Undo “Create claim””). */
  name?: string;
  /** Under which heading it stands in the palette and on the page of keys. */
  group: string;
  /** 'h', '[', 'shift+a', 'mod+k', 'F6'; mod is Ctrl, on a Mac Command. Several mean the same. The analyst may have changed them. */
  keys: readonly string[];
  run: () => void;
  /** Also while a field has the focus (only sensible with mod or function keys). */
  inFields?: boolean;
  /** False greys it out in lists and lets its key pass. */
  enabled?: boolean;
  /** Its key runs it even while it is greyed: what greys it comes from the core, and whoever is quick presses before it is here. */
  keyAlways?: boolean;
  /** Left out of the palette: it makes sense by its key alone. */
  keyOnly?: boolean;
}

/** A command of which this window has heard: `offered` now, or only on another screen; `ownKeys` as they were before any change. */
export interface KnownCommand extends Command {
  ownKeys: readonly string[];
  offered: boolean;
}

const layers = new Map<symbol, readonly Command[]>();
const listeners = new Set<() => void>();
/** As they were last offered, so that menus and the page of keys stay as they are when the screen changes. */
const heard = new Map<string, Command>();
let all: readonly Command[] = [];
let known: readonly KnownCommand[] | null = null;

function changed(): void {
  const { keys } = preferences();
  const offered = [...layers.values()].flat();
  for (const command of offered) heard.set(command.id, command);
  all = offered.map((command) => withKeys(command, keys[command.id]));
  known = null;
  for (const listener of listeners) listener();
}

function withKeys(command: Command, keys: readonly string[] | undefined): Command {
  return keys === undefined ? command : { ...command, keys };
}

/** Where layers offer one command under one name, the one that would run is meant. */
function listKnown(): readonly KnownCommand[] {
  const { keys } = preferences();
  return [...heard.values()].map((last) => {
    const offered = all.findLast(({ id, enabled }) => id === last.id && enabled !== false) ?? all.findLast(({ id }) => id === last.id);
    return { ...withKeys(offered ?? last, keys[last.id]), ownKeys: last.keys, offered: offered !== undefined };
  });
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

export function onCommands(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every command of this window, for menus and the page of keys. */
export function knownCommands(): readonly KnownCommand[] {
  return (known ??= listKnown());
}

export function useKnownCommands(): readonly KnownCommand[] {
  return useSyncExternalStore(onCommands, knownCommands);
}

/** The key of a command as it is printed, for tooltips and buttons; undefined where it has none, or is not offered here. */
export function useKeyOf(id: string): string | undefined {
  // The words, not the list: whoever shows a key is drawn again only where that key changes.
  return useSyncExternalStore(onCommands, () => {
    const key = all.findLast((command) => command.id === id)?.keys[0];
    return key === undefined ? undefined : keyInWords(key);
  });
}

/** Every command that is offered now, for the palette. */
export function useCommandList(): readonly Command[] {
  return useSyncExternalStore(onCommands, () => all);
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
/** What Enter presses, opens or chooses by itself. */
const takesEnter = 'button, a[href], summary, [role="button"], [role="option"], [role="listbox"], [role="row"], [role="grid"], [role="treeitem"], [role="tab"]';

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
  if (event.defaultPrevented) return;
  const command = all.findLast((one) => (one.enabled !== false || one.keyAlways) && one.keys.some((key) => matches(key, event)));
  if (!command) return;
  const target = event.target;
  if (isField(target) && !command.inFields) return;
  const isSingle = !event.ctrlKey && !event.metaKey && !/^F\d/.test(event.key);
  if (isSingle && target instanceof Element && target.closest(takesKeys)) return;
  if (event.key === 'Enter' && isSingle && target instanceof Element && target.closest(takesEnter)) return;
  event.preventDefault();
  command.run();
}

/** Listens to the keyboard, to the desktop's menu, and to changes of keys. */
export function listenForCommands(): void {
  onPreference(changed);
  window.addEventListener('keydown', onKeyDown);
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window) return;
    const message = HostMessage.safeParse(event.data);
    if (message.success && message.data.assay === 'command') runCommand(message.data.command);
  });
}
