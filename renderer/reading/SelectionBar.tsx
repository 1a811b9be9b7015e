// The small bar that rises next to a selection, never over it: highlight, claim, tag, note, copy.
import { Kbd } from '@mantine/core';
import { IconCopy, IconEyeOff, IconHighlight, IconNote, IconQuote, IconTag } from '@tabler/icons-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { runCommand } from '../app/shortcuts.ts';
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

const acts: readonly { command: string; label: string; shortcut?: string; icon: ReactNode }[] = [
  { command: 'highlight', label: words.reading.bar.highlight, shortcut: 'H', icon: <IconHighlight {...icon} /> },
  { command: 'claim', label: words.reading.bar.claim, shortcut: 'C', icon: <IconQuote {...icon} /> },
  { command: 'tag', label: words.reading.bar.tag, shortcut: 'T', icon: <IconTag {...icon} /> },
  { command: 'note', label: words.reading.bar.note, shortcut: 'N', icon: <IconNote {...icon} /> },
  { command: 'copy-citation', label: words.reading.bar.copy, shortcut: 'Y', icon: <IconCopy {...icon} /> },
];

export function SelectionBar({ map, sheet, scroller }: Props) {
  const selection = useReadingState((state) => (state.live === 'settled' ? state.selection : null));
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ top: 0, left: 0 });
  useLayoutEffect(() => {
    if (!selection || !map || !bar.current || !sheet.current || !scroller.current) return;
    const next = placeBeside(map.rangesOf(selection), bar.current, sheet.current, scroller.current);
    if (next) setPlace(next);
  }, [selection, map, sheet, scroller]);
  if (!selection) return null;
  return (
    <div
      ref={bar}
      className={classes.bar}
      role="toolbar"
      aria-label={words.reading.bar.label}
      style={place}
      // A press must not take the selection away before the act has read it.
      onMouseDown={(event) => event.preventDefault()}
    >
      {acts.map((act) => (
        <button key={act.command} type="button" className={classes.act} onClick={() => runCommand(act.command)}>
          {act.icon}
          {act.label}
          {act.shortcut && <Kbd>{act.shortcut}</Kbd>}
        </button>
      ))}
      <IconButton label={words.reading.bar.dim} shortcut="X" onClick={() => runCommand('dim')}>
        <IconEyeOff {...icon} />
      </IconButton>
    </div>
  );
}

const gap = 8;

/** Above the selection's first line where there is room, else below its last; over a screenful of text at the window's edge. */
function placeBeside(ranges: readonly Range[], bar: HTMLElement, sheet: HTMLElement, scroller: HTMLElement) {
  const first = ranges[0]?.getClientRects()[0];
  const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  if (!first || !last) return null;
  const origin = sheet.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  const isRoomAbove = first.top - bar.offsetHeight - gap >= frame.top;
  const isRoomBelow = last.bottom + bar.offsetHeight + gap <= frame.bottom;
  const below = isRoomBelow ? last.bottom + gap : frame.bottom - bar.offsetHeight - gap;
  const top = isRoomAbove ? first.top - bar.offsetHeight - gap : below;
  const middle = isRoomAbove ? (first.left + first.right) / 2 : (last.left + last.right) / 2;
  const most = origin.width - bar.offsetWidth - 4;
  return { top: top - origin.top, left: Math.max(4, Math.min(middle - bar.offsetWidth / 2 - origin.left, most)) };
}
