// What the view on the screen tells the frame: the window's title and the facts of the status line.
import { useEffect, useSyncExternalStore } from 'react';
import { words } from '../words/catalogue.ts';

let facts: readonly string[] = [];
const listeners = new Set<() => void>();

/** Call once per view: `title` names what is open there, null the view alone. */
export function useScreen(view: string, title: string | null, shown: readonly string[]): void {
  const key = shown.join('\n');
  useEffect(() => {
    document.title = [title, view, words.frame.appName].filter(Boolean).join(' · ');
  }, [view, title]);
  useEffect(() => {
    facts = key ? key.split('\n') : [];
    for (const listener of listeners) listener();
  }, [key]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useFacts(): readonly string[] {
  return useSyncExternalStore(subscribe, () => facts);
}
