// What this machine remembers of how the analyst likes the window; never part of the project file.
import { useSyncExternalStore } from 'react';

interface Preferences {
  /** Size of the reading text in px. */
  readingSize: number;
  showBoilerplate: boolean;
  showList: boolean;
  showInspector: boolean;
  articleSort: 'imported' | 'published' | 'title' | 'outlet';
}

const defaults: Preferences = {
  readingSize: 18,
  showBoilerplate: true,
  showList: true,
  showInspector: true,
  articleSort: 'imported',
};

const storageKey = 'assay.preferences';
const listeners = new Set<() => void>();
let current = read();

function read(): Preferences {
  const stored: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '{}');
  return { ...defaults, ...(typeof stored === 'object' ? stored : {}) };
}

export function setPreference<Name extends keyof Preferences>(name: Name, value: Preferences[Name]): void {
  current = { ...current, [name]: value };
  localStorage.setItem(storageKey, JSON.stringify(current));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function preferences(): Preferences {
  return current;
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(subscribe, preferences);
}
