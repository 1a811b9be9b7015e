// Whether the sides of a view are shown: columns are remembered; the drawer of a narrow window starts closed each time.
import { useSyncExternalStore } from 'react';
import { narrowWindow } from '../ui/SplitView.tsx';
import { preferences, setPreference, usePreferences } from './preferences.ts';

let drawer = false;
const listeners = new Set<() => void>();

function isNarrow(): boolean {
  return window.matchMedia(narrowWindow).matches;
}

export function showList(shown: boolean): void {
  setPreference('showList', shown);
}

/** Shows or hides the inspector, whichever form it has in this window. */
export function showInspector(shown: boolean): void {
  if (!isNarrow()) return setPreference('showInspector', shown);
  drawer = shown;
  for (const listener of listeners) listener();
}

export function toggleList(): void {
  showList(!preferences().showList);
}

export function toggleInspector(): void {
  showInspector(!(isNarrow() ? drawer : preferences().showInspector));
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(narrowWindow);
  listeners.add(listener);
  media.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', listener);
  };
}

export function usePanes(): { list: boolean; inspector: boolean } {
  const columns = usePreferences();
  const isDrawer = useSyncExternalStore(subscribe, isNarrow);
  const isDrawerOpen = useSyncExternalStore(subscribe, () => drawer);
  return { list: columns.showList, inspector: isDrawer ? isDrawerOpen : columns.showInspector };
}
