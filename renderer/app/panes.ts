// Whether the sides of a view are shown: columns are remembered; the drawer of a narrow window starts closed each time.
import { useSyncExternalStore } from 'react';
import { z } from 'zod';
import { narrowWindow } from '../ui/SplitView.tsx';
import { onProjectState, openValue, setOpenValue } from './project-state.ts';

const Shown = z.boolean();

/** Columns that are shown, of the project that is open. */
const isListShown = () => openValue('panes.list', true, Shown);
const isInspectorShown = () => openValue('panes.inspector', true, Shown);

let drawer = false;
const listeners = new Set<() => void>();

function isNarrow(): boolean {
  return window.matchMedia(narrowWindow).matches;
}

export function showList(shown: boolean): void {
  setOpenValue('panes.list', shown);
}

/** Shows or hides the inspector, whichever form it has in this window. */
export function showInspector(shown: boolean): void {
  if (!isNarrow()) return setOpenValue('panes.inspector', shown);
  drawer = shown;
  for (const listener of listeners) listener();
}

export function toggleList(): void {
  showList(!isListShown());
}

export function toggleInspector(): void {
  showInspector(!(isNarrow() ? drawer : isInspectorShown()));
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
  const list = useSyncExternalStore(onProjectState, isListShown);
  const column = useSyncExternalStore(onProjectState, isInspectorShown);
  const isDrawer = useSyncExternalStore(subscribe, isNarrow);
  const isDrawerOpen = useSyncExternalStore(subscribe, () => drawer);
  return { list, inspector: isDrawer ? isDrawerOpen : column };
}
