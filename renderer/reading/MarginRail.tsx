// The margin rail: one tick per passage beside its lines, in its hue; disputed ones are broken, refuted ones struck.
import { useLayoutEffect, useState } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { hueOf } from './paint-highlights.ts';
import { useReadingState, useSession } from './session.ts';
import type { TextMap } from './text-map.ts';
import classes from './rail.module.css';

interface Tick {
  id: string;
  top: number;
  height: number;
  /** Beside which other ticks it stands: 0 is next to the text. */
  lane: number;
}

interface Props {
  map: TextMap | null;
  sheet: React.RefObject<HTMLElement | null>;
  passages: readonly Passage[];
  /** The rail stands where lines begin. */
  direction: 'ltr' | 'rtl';
  chosenId: string | null;
  onChoose: (passage: Passage) => void;
}

const lanes = 4;

export function MarginRail({ map, sheet, passages, direction, chosenId, onChoose }: Props) {
  const session = useSession();
  const hovered = useReadingState((state) => state.hovered);
  const ticks = useTicks(map, sheet, passages);
  return (
    <div className={classes.rail} dir={direction} aria-hidden>
      {ticks.map(({ id, top, height, lane }) => {
        const passage = passages.find((one) => one.id === id);
        if (!passage) return null;
        return (
          <button
            key={id}
            type="button"
            tabIndex={-1}
            className={classes.tick}
            data-hue={hueOf(passage)}
            data-status={worstStatus(passage)}
            data-claimed={passage.claims.length > 0 || undefined}
            data-lit={id === hovered || id === chosenId || undefined}
            style={{ top, height, insetInlineEnd: lane * 6 }}
            onClick={() => onChoose(passage)}
            onPointerEnter={() => session.set({ hovered: id })}
            onPointerLeave={() => session.set({ hovered: null })}
          />
        );
      })}
    </div>
  );
}

function worstStatus(passage: Passage): string | undefined {
  return ['refuted', 'withdrawn', 'disputed'].find((status) => passage.claims.some((claim) => claim.status === status));
}

/** Measured after every change of text, size or width; passages that are not shown have no tick. */
function useTicks(map: TextMap | null, sheet: React.RefObject<HTMLElement | null>, passages: readonly Passage[]): Tick[] {
  const [ticks, setTicks] = useState<Tick[]>([]);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!map || !element) return;
    const measure = () => setTicks(inLanes(map, element, passages));
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [map, sheet, passages]);
  return ticks;
}

function inLanes(map: TextMap, sheet: HTMLElement, passages: readonly Passage[]): Tick[] {
  const origin = sheet.getBoundingClientRect().top;
  const ends: number[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const ticks: Tick[] = [];
  for (const passage of passages) {
    const ranges = map.rangesOf(passage);
    const first = ranges[0]?.getBoundingClientRect();
    const last = ranges.at(-1)?.getBoundingClientRect();
    if (!first || !last) continue;
    const top = first.top - origin;
    const bottom = last.bottom - origin;
    const free = ends.findIndex((end) => end <= top);
    const lane = free === -1 ? lanes - 1 : free;
    ends[lane] = bottom;
    ticks.push({ id: passage.id, top: top + 2, height: Math.max(8, bottom - top - 4), lane });
  }
  return ticks;
}
