// What this machine remembers of how the analyst likes the window, whatever the project; never part of the project file.
import { useSyncExternalStore } from 'react';
import { z } from 'zod';

/** Each with what holds where nothing is stored, or something that cannot be read. */
const Preferences = z.object({
  /** Size of the reading text in px. */
  readingSize: z.number().min(10).max(40).catch(18),
  /** How wide the lines of the reading text are, and how far apart. */
  readingMeasure: z.enum(['narrow', 'normal', 'wide']).catch('normal'),
  readingSpacing: z.enum(['tight', 'normal', 'loose']).catch('normal'),
  /** What the colour of a highlight says. */
  colourBy: z.enum(['tag', 'status']).catch('tag'),
  showBoilerplate: z.boolean().catch(true),
  /** Of the interface, not of the articles: `auto` is that of its language. */
  direction: z.enum(['auto', 'ltr', 'rtl']).catch('auto'),
  /** The interface's language as a BCP 47 tag; one that there is no catalogue for counts as English. */
  language: z.string().max(35).catch('en'),
  /** Keys that were changed by hand: command -> its keys, which may be none. */
  keys: z.record(z.string(), z.array(z.string().min(1).max(40)).max(4)).catch({}),
});
export type Preferences = z.infer<typeof Preferences>;

const storageKey = 'assay.preferences';
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  return Preferences.catch(Preferences.parse({})).parse(storedValue(storageKey));
}

/** What lies under a key of this machine's store; null where nothing does, or what was never written by this page. */
export function storedValue(key: string): unknown {
  const text = localStorage.getItem(key);
  try {
    return text === null ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

export function setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  current = { ...current, [name]: value };
  localStorage.setItem(storageKey, JSON.stringify(current));
  for (const listener of listeners) listener();
}

export function onPreference(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function preferences(): Preferences {
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreference, preferences);
}
