// The margin rail: one tick per passage beside its lines, in its hue; disputed ones are broken, refuted ones struck.
import { useLayoutEffect, useMemo, useState } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { statusOf, useHue } from './passage-hue.ts';
import { useReadingState, useSession } from './session.ts';
import type { TextMap } from './text-map.ts';
import classes from './rail.module.css';

interface Tick {
  passage: Passage;
  top: number;
  height: number;
  /** Beside which other ticks it stands: 0 is next to the text. */
  lane: number;
}

interface Props {
  map: TextMap | null;
  sheet: React.RefObject<HTMLElement | null>;
  passages: readonly Passage[];
  /** The stretches of text that are laid out; what lies elsewhere has no tick before it comes near. */
  near: readonly Span[];
  /** The rail stands where lines begin. */
  direction: 'ltr' | 'rtl';
  chosenId: string | null;
  onChoose: (passage: Passage) => void;
}

const lanes = 4;

interface Span {
  start: number;
  end: number;
}

export function MarginRail({ map, sheet, passages, near, direction, chosenId, onChoose }: Props) {
  const session = useSession();
  const hovered = useReadingState((state) => state.hovered);
  const hueOf = useHue();
  const ticks = useTicks(map, sheet, useMemo(() => inSight(passages, near), [passages, near]));
  return (
    <div className={classes.rail} dir={direction} aria-hidden>
      {ticks.map(({ passage, top, height, lane }) => (
        <button
          key={passage.id}
          type="button"
          tabIndex={-1}
          className={classes.tick}
          data-hue={hueOf(passage)}
          data-status={statusOf(passage) ?? undefined}
          data-claimed={passage.claims.length > 0 || undefined}
          data-lit={passage.id === hovered || passage.id === chosenId || undefined}
          style={{ top, height, insetInlineEnd: lane * 6 }}
          onClick={() => onChoose(passage)}
          onPointerEnter={() => session.set({ hovered: passage.id })}
          onPointerLeave={() => session.set({ hovered: null })}
        />
      ))}
    </div>
  );
}

function inSight(passages: readonly Passage[], near: readonly Span[]): Passage[] {
  return passages.filter(({ start, end }) => near.some((span) => start < span.end && end > span.start));
}

/** Measured after every change of text, size or width; passages that are not shown have no tick. */
function useTicks(map: TextMap | null, sheet: React.RefObject<HTMLElement | null>, passages: readonly Passage[]): Tick[] {
  const [ticks, setTicks] = useState<Tick[]>([]);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!map || !element) return;
    const measure = () => setTicks((before) => sameOr(before, inLanes(map, element, passages)));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [map, sheet, passages]);
  return ticks;
}

/** Nothing is drawn again where everything stands where it stood. */
function sameOr(before: Tick[], now: Tick[]): Tick[] {
  const isSame = before.length === now.length && now.every((tick, at) => {
    const old = before[at];
    return old?.passage === tick.passage && old.top === tick.top && old.height === tick.height && old.lane === tick.lane;
  });
  return isSame ? before : now;
}

function inLanes(map: TextMap, sheet: HTMLElement, passages: readonly Passage[]): Tick[] {
  const origin = sheet.getBoundingClientRect().top;
  const ends: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const ticks: Tick[] = [];
  for (const passage of passages) {
    // What stands as a field is not laid out at its place.
    const ranges = map.rangesOf(passage).filter((range) => range.getClientRects().length > 0);
    const first = ranges[0]?.getBoundingClientRect();
    const last = ranges.at(-1)?.getBoundingClientRect();
    if (!first || !last) continue;
    const top = first.top - origin;
    const bottom = last.bottom - origin;
    const free = ends.findIndex((end) => end <= top);
    const lane = free === -1 ? lanes - 1 : free;
    ends[lane] = bottom;
    ticks.push({ passage, top: top + 2, height: Math.max(8, bottom - top - 4), lane });
  }
  return ticks;
}
