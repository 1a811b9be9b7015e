// Which lines are chosen and where the cursor is: click, Shift, Ctrl, arrows, Space and Ctrl+A mean the same in list and table.
import { useCallback, useMemo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { runCommand } from '../app/shortcuts.ts';
import type { Line, Lines } from '../ui/lines.ts';
import { keyTarget } from '../ui/key-target.ts';
import { useAtRest } from './use-at-rest.ts';

export interface Chosen {
  ids: ReadonlySet<string>;
  /** Index of the line that keys start from; -1 before any was used. */
  cursor: number;
  /** Counts the moves of the cursor by hand: another order of the lines is none. */
  moves: number;
  clear: () => void;
  set: (ids: ReadonlySet<string>) => void;
  onLineClick: (event: MouseEvent, index: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface Wishes {
  lines: Lines;
  /** Chosen as long as nothing else is: the open article of the list. */
  openId: string | null;
  /** A plain click or arrow came to this article; while a key is held only where it comes to rest. */
  onArrive: ((id: string) => void) | undefined;
  /** Enter. */
  onOpen: (id: string) => void;
  onFold: (group: string, folded: boolean) => void;
  /** How many lines a page is. */
  page: () => number;
}

interface Cursor {
  cursorKey: string | null;
  /** Where that line was then: it is looked for there first. */
  cameTo: number;
  moves: number;
}

const none: ReadonlySet<string> = new Set();
/** Longer than a held key takes to come again, in ms; and before it is held so long that the list shows its step first. */
const rests = { held: 150, pressed: 40 };

export function useChosen({ lines, openId, onArrive, onOpen, onFold, page }: Wishes): Chosen {
  const [ids, setIds] = useState<ReadonlySet<string>>(none);
  const [{ cursorKey, cameTo, moves }, setCursor] = useState<Cursor>({ cursorKey: null, cameTo: -1, moves: 0 });
  const moveTo = (index: number) => setCursor((before) => ({ cursorKey: lines.at(index)?.key ?? null, cameTo: index, moves: before.moves + 1 }));
  const [anchorKey, setAnchorKey] = useState<string | null>(null);
  const cursor = useMemo(() => {
    const at = cursorKey === null ? -1 : lines.indexOf(cursorKey, cameTo);
    return at === -1 && openId !== null ? lines.indexOfRow(openId) : at;
  }, [lines, cursorKey, cameTo, openId]);
  const clear = useCallback(() => setIds(none), []);
  const atCursor = lines.at(cursor);
  const cursorId = atCursor?.kind === 'row' ? atCursor.id : null;
  const [seenOpen, setSeenOpen] = useState(openId);
  if (openId !== seenOpen) {
    setSeenOpen(openId);
    // Another article was opened than the one that the keys had come to.
    if (openId !== null && cursorId !== openId) moveTo(-1);
  }
  // Where arriving opens, the open article is the chosen one, wherever J and K lead from there.
  const arrival = useAtRest((id: string) => (onArrive ? onArrive(id) : setIds(new Set([id]))));

  /** `rest` in ms: to open an article takes longer than a frame. */
  function arrive(index: number, rest = 0): void {
    const line = lines.at(index);
    arrival.cancel();
    if (!line) return;
    moveTo(index);
    setAnchorKey(line.key);
    if (line.kind === 'group') return;
    // What went by must not be acted on.
    setIds(none);
    if (rest > 0) arrival.later(line.id, rest);
    else arrival.now(line.id);
  }

  function extend(index: number): void {
    const line = lines.at(index);
    arrival.cancel();
    if (!line) return;
    const from = anchorKey === null ? cursor : lines.indexOf(anchorKey);
    if (anchorKey === null) setAnchorKey(lines.at(Math.max(0, from))?.key ?? line.key);
    moveTo(index);
    setIds(new Set(lines.idsBetween(Math.max(0, from), index)));
  }

  function toggle(index: number): void {
    const line = lines.at(index);
    const openNow = (onArrive && arrival.hurry()) ?? openId;
    arrival.cancel();
    if (!line) return;
    moveTo(index);
    setAnchorKey(line.key);
    if (line.kind === 'group') return onFold(line.group.key, !line.isFolded);
    const next = new Set(ids.size === 0 && openNow !== null ? [openNow] : ids);
    if (!next.delete(line.id)) next.add(line.id);
    setIds(next);
  }

  function onLineClick(event: MouseEvent, index: number): void {
    const line = lines.at(index);
    if (line?.kind === 'group') onFold(line.group.key, !line.isFolded);
    if (event.shiftKey) extend(index);
    else if (event.ctrlKey || event.metaKey) toggle(index);
    else arrive(index);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    const mod = event.ctrlKey || event.metaKey;
    const target = keyTarget(event.key, cursor, page(), lines.count);
    const line = lines.at(cursor);
    if (target !== null) {
      if (event.shiftKey) extend(target);
      else if (mod) moveTo(target);
      else arrive(target, event.repeat ? rests.held : onArrive ? rests.pressed : 0);
    } else if (event.key === ' ') toggle(cursor);
    else if (mod && event.key.toLowerCase() === 'a') chooseAll();
    else if (event.key === 'Delete' && ids.size > 0) runCommand('trash-articles');
    else if (event.key === 'Escape' && ids.size > 0) clear();
    else if (line && event.key === 'Enter') act(line);
    else if (line && isFoldKey(event)) foldAt(line, event.key === 'ArrowLeft');
    else return;
    event.preventDefault();
  }

  /** Only once all of them are known, which they are soon after the first. */
  function chooseAll(): void {
    arrival.cancel();
    if (lines.isWhole) setIds(lines.allIds());
  }

  function act(line: Line): void {
    if (line.kind === 'group') onFold(line.group.key, !line.isFolded);
    else onOpen(line.id);
  }

  /** On an article the key goes to its heading first, as in any tree. */
  function foldAt(line: Line, folded: boolean): void {
    if (line.kind === 'group') return onFold(line.group.key, folded);
    if (!folded) return;
    for (let at = cursor; at >= 0; at--) if (lines.at(at)?.kind === 'group') return arrive(at);
  }

  function isFoldKey({ key }: KeyboardEvent): boolean {
    return lines.isGrouped && (key === 'ArrowLeft' || key === 'ArrowRight');
  }

  return { ids, cursor, moves, clear, set: setIds, onLineClick, onKeyDown };
}

