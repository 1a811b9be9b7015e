// The small bar that rises next to a selection, never over it: highlight, claim, tag, note, copy.
import { Kbd } from '@mantine/core';
import { IconCopy, IconEyeOff, IconHighlight, IconNote, IconPencil, IconQuote, IconTag } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { runCommand, useKeyOf } from '../app/shortcuts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { useReadingState } from './session.ts';
import type { TextMap } from './text-map.ts';
import classes from './bar.module.css';

interface Props {
  map: TextMap | null;
  sheet: React.RefObject<HTMLElement | null>;
  scroller: React.RefObject<HTMLElement | null>;
}

const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;

const acts: readonly { command: string; label: string; icon: ReactNode }[] = [
  { command: 'highlight', label: words.reading.bar.highlight, icon: <IconHighlight {...icon} /> },
  { command: 'claim', label: words.reading.bar.claim, icon: <IconQuote {...icon} /> },
  { command: 'tag', label: words.reading.bar.tag, icon: <IconTag {...icon} /> },
  { command: 'note', label: words.reading.bar.note, icon: <IconNote {...icon} /> },
  { command: 'copy-citation', label: words.reading.bar.copy, icon: <IconCopy {...icon} /> },
];

export function SelectionBar({ map, sheet, scroller }: Props) {
  const selection = useReadingState((state) => (state.live === 'settled' ? state.selection : null));
  const byTouch = useReadingState((state) => state.byTouch);
  const dimKey = useKeyOf('dim');
  const correctKey = useKeyOf('correct-text');
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ top: 0, left: 0, docked: false });
  useLayoutEffect(() => {
    const frame = scroller.current;
    if (!selection || !map || !frame) return;
    const ranges = map.rangesOf(selection);
    const put = () => {
      const next = bar.current && sheet.current && placeBeside(ranges, bar.current, sheet.current, frame, byTouch);
      if (next) setPlace((before) => (before.top === next.top && before.left === next.left && before.docked === next.docked ? before : next));
    };
    put();
    // Where one scrolls through a selection that is taller than the window, the bar stays at hand.
    const listening = new AbortController();
    frame.addEventListener('scroll', put, { signal: listening.signal, passive: true });
    const watcher = new ResizeObserver(put);
    watcher.observe(frame);
    return () => {
      listening.abort();
      watcher.disconnect();
    };
  }, [selection, byTouch, map, sheet, scroller]);
  if (!selection) return null;
  const toText = () => scroller.current?.focus({ preventScroll: true });
  const act = (command: string) => {
    // The bar goes with the selection; the keys go on in the text.
    toText();
    runCommand(command);
  };
  const { docked, ...at } = place;
  return (
    <div
      ref={bar}
      className={classes.bar}
      role="toolbar"
      aria-label={words.reading.bar.label}
      style={docked ? undefined : at}
      data-docked={docked || undefined}
      // A press must not take the selection away before the act has read it.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => onBarKey(event, toText)}
    >
      {acts.map((one, index) => (
        <button key={one.command} type="button" tabIndex={index === 0 ? 0 : -1} className={classes.act} onClick={() => act(one.command)}>
          {one.icon}
          {one.label}
          <CommandKey command={one.command} />
        </button>
      ))}
      <IconButton label={words.reading.correcting.short} shortcut={correctKey} tabIndex={-1} onClick={() => act('correct-text')}>
        <IconPencil {...icon} />
      </IconButton>
      <IconButton label={words.reading.bar.dim} shortcut={dimKey} tabIndex={-1} onClick={() => act('dim')}>
        <IconEyeOff {...icon} />
      </IconButton>
    </div>
  );
}

function CommandKey({ command }: { command: string }) {
  const key = useKeyOf(command);
  return key === undefined ? null : <Kbd>{key}</Kbd>;
}

/** One stop for Tab, the arrows within, as toolbars have it; Escape and Shift+Tab lead back to the text. */
function onBarKey(event: React.KeyboardEvent<HTMLElement>, toText: () => void): void {
  if (event.key === 'Escape' || (event.key === 'Tab' && event.shiftKey)) {
    event.preventDefault();
    toText();
    return;
  }
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === document.activeElement);
  const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
  const to: Record<string, number> = {
    ArrowRight: here + (isRtl ? -1 : 1),
    ArrowLeft: here + (isRtl ? 1 : -1),
    Home: 0,
    End: buttons.length - 1,
  };
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  buttons.at(next % buttons.length)?.focus();
}

/** In px from the sheet's corner; docked over the tools where the selection leaves no room beside it. */
interface Place {
  top: number;
  left: number;
  docked: boolean;
}

const gap = 8;

/** How far the handles of a selection by touch hang below its ends, in px. */
const handles = 32;

/** Above the selection's first line where there is room, else below its last; null where none of it can be seen. */
function placeBeside(ranges: readonly Range[], bar: HTMLElement, sheet: HTMLElement, scroller: HTMLElement, byTouch: boolean): Place | null {
  const first = ranges[0]?.getClientRects()[0];
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  if (!first || !last) return null;
  const origin = sheet.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (first.top >= frame.bottom || last.bottom <= frame.top) return null;
  const below = last.bottom + gap + (byTouch ? handles : 0);
  const isRoomAbove = first.top - bar.offsetHeight - gap >= frame.top;
  const isRoomBelow = below + bar.offsetHeight <= frame.bottom;
  const top = isRoomAbove ? first.top - bar.offsetHeight - gap : below;
  const middle = isRoomAbove ? (first.left + first.right) / 2 : (last.left + last.right) / 2;
  const most = origin.width - bar.offsetWidth - 4;
  return {
    top: top - origin.top,
    left: Math.max(4, Math.min(middle - bar.offsetWidth / 2 - origin.left, most)),
    docked: !isRoomAbove && !isRoomBelow,
  };
}
