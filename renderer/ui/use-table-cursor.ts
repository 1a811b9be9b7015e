// The cursor of a table: on a line or in one of its cells; what arrows, Shift, Ctrl, Space, Ctrl+A, Enter, F2 and the mouse do with it.
import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { Line, Lines } from './lines.ts';
import type { EditEnd } from './table-column.ts';
import { keyTarget } from './key-target.ts';

export interface TableCursor {
  /** Index of the line; -1 where there are none. */
  line: number;
  /** Index of the column; null on the line as a whole. */
  column: number | null;
  isEditing: boolean;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onLineClick: (event: MouseEvent, index: number) => void;
  edit: (index: number, column: number) => void;
  endEdit: (end: EditEnd) => void;
  /** Moves there without choosing anything. */
  place: (index: number) => void;
}

interface Wishes {
  lines: Lines;
  /** How many columns the cursor can go through; 0 where lines are taken as a whole. */
  columns: number;
  isEditable: (index: number, column: number) => boolean;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
  onFold: (group: string, folded: boolean) => void;
  /** How many lines a page is. */
  page: () => number;
  onMove: (index: number) => void;
  /** Takes the focus back from an editor. */
  focus: () => void;
}

export function useTableCursor(wishes: Wishes): TableCursor {
  const { lines, columns, isEditable, selected, onSelect, onOpen, onFold, page, onMove, focus } = wishes;
  /** Its line, and where that was then: it is looked for there first. */
  const [[cursorKey, cameTo], setCursor] = useState<[key: string | null, index: number]>([null, -1]);
  const [anchorKey, setAnchorKey] = useState<string | null>(null);
  const [column, setColumn] = useState<number | null>(null);
  const [isEditing, setEditing] = useState(false);
  const last = useRef(0);
  const line = useMemo(() => {
    const at = cursorKey === null ? -1 : lines.indexOf(cursorKey, cameTo);
    // A line that is gone leaves the cursor where it was.
    return at === -1 ? Math.min(last.current, lines.count - 1) : at;
  }, [lines, cursorKey, cameTo]);
  last.current = Math.max(0, line);

  function place(index: number): void {
    setCursor([lines.at(index)?.key ?? null, index]);
    setEditing(false);
  }

  function moveTo(index: number): void {
    place(index);
    onMove(index);
  }

  function arrive(index: number): void {
    const there = lines.at(index);
    if (!there) return;
    moveTo(index);
    setAnchorKey(there.key);
    if (there.kind === 'row') onSelect(new Set([there.id]));
    else setColumn(null);
  }

  function extend(index: number): void {
    const anchor = anchorKey === null ? -1 : lines.indexOf(anchorKey);
    const from = anchor === -1 ? line : anchor;
    if (anchor === -1) setAnchorKey(lines.at(from)?.key ?? null);
    moveTo(index);
    onSelect(new Set(lines.idsBetween(from, index)));
  }

  function toggle(index: number): void {
    const there = lines.at(index);
    if (!there) return;
    moveTo(index);
    setAnchorKey(there.key);
    if (there.kind === 'group') return onFold(there.group.key, !there.isFolded);
    const next = new Set(selected);
    if (!next.delete(there.id)) next.add(there.id);
    onSelect(next);
  }

  function onLineClick(event: MouseEvent, index: number): void {
    const there = lines.at(index);
    setColumn(null);
    if (there?.kind === 'group' && !event.shiftKey) onFold(there.group.key, !there.isFolded);
    if (event.shiftKey) extend(index);
    else if ((event.ctrlKey || event.metaKey) && there?.kind === 'row') toggle(index);
    else arrive(index);
  }

  function edit(index: number, at: number): void {
    const there = lines.at(index);
    if (there?.kind !== 'row' || !isEditable(index, at)) return;
    // What is edited is what is looked at, also where it was reached by a press on its cell.
    if (!selected.has(there.id)) {
      onSelect(new Set([there.id]));
      setAnchorKey(there.key);
    }
    place(index);
    setColumn(at);
    setEditing(true);
    onMove(index);
  }

  function endEdit(end: EditEnd): void {
    setEditing(false);
    if (end === 'away') return;
    focus();
    if (end !== 'stay') editNext(end === 'next' ? 1 : -1);
  }

  /** The next cell that can be edited, in this line or the ones behind it. */
  function editNext(by: 1 | -1): void {
    let [index, at] = [line, column ?? 0];
    for (let step = 0; step < columns * 3; step++) {
      at += by;
      if (at < 0 || at >= columns) {
        at = by === 1 ? 0 : columns - 1;
        do index += by;
        while (lines.at(index)?.kind === 'group');
        if (lines.at(index)?.kind !== 'row') return;
      }
      if (isEditable(index, at)) return edit(index, at);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget || event.altKey) return;
    if (onSideways(event) || onUpAndDown(event) || onAct(event)) event.preventDefault();
  }

  function onUpAndDown(event: KeyboardEvent): boolean {
    const mod = event.ctrlKey || event.metaKey;
    if (column !== null && !mod && (event.key === 'Home' || event.key === 'End')) return (setColumn(event.key === 'Home' ? 0 : columns - 1), true);
    const target = keyTarget(event.key, line, page(), lines.count);
    if (target === null) return false;
    if (event.shiftKey) extend(target);
    else if (mod && event.key !== 'Home' && event.key !== 'End') moveTo(target);
    else arrive(target);
    return true;
  }

  /** Through the cells of a line, out to the line, to the heading of its group, and folds it: as in any tree grid. */
  function onSideways({ key, currentTarget }: KeyboardEvent): boolean {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
    const there = lines.at(line);
    const isMirrored = getComputedStyle(currentTarget).direction === 'rtl';
    const isOnwards = (key === 'ArrowRight') !== isMirrored;
    if (there?.kind === 'group') onFold(there.group.key, !isOnwards);
    else if (isOnwards) setColumn(columns === 0 ? null : Math.min((column ?? -1) + 1, columns - 1));
    else if (column !== null) setColumn(column === 0 ? null : column - 1);
    else if (lines.isGrouped) arrive(headingAbove(lines, line));
    else return false;
    return true;
  }

  function onAct(event: KeyboardEvent): boolean {
    const there = lines.at(line);
    if (event.key === ' ') toggle(line);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) onSelect(lines.allIds());
    else if (event.key === 'Escape') return leave();
    else if (event.key === 'F2' && there?.kind === 'row') edit(line, firstEditable(column ?? 0));
    else if (event.key === 'Enter' && there) enter(there);
    else return false;
    return true;
  }

  function firstEditable(from: number): number {
    for (let at = from; at < columns; at++) if (isEditable(line, at)) return at;
    return from;
  }

  function enter(there: Line): void {
    if (there.kind === 'group') onFold(there.group.key, !there.isFolded);
    else if (column !== null && isEditable(line, column)) edit(line, column);
    else onOpen(there.id);
  }

  /** From a cell to its line, from several chosen lines to none. */
  function leave(): boolean {
    if (column !== null) setColumn(null);
    else if (selected.size > 1) onSelect(new Set());
    else return false;
    return true;
  }

  return { line, column, isEditing, onKeyDown, onLineClick, edit, endEdit, place };
}

function headingAbove(lines: Lines, index: number): number {
  for (let at = index; at >= 0; at--) if (lines.at(at)?.kind === 'group') return at;
  return index;
}

