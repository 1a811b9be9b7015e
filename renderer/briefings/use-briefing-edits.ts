// The briefing under the analyst's hands: shown at once as typed, saved a moment later, one step of history a pause.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Briefing, BriefingFields } from '../../contract/briefings.ts';

export type BriefingPatch = Partial<Omit<BriefingFields, 'drafted'>>;

export interface BriefingEdits {
  /** As the analyst sees it: what is saved, with what was typed since. */
  briefing: Briefing;
  edit(patch: BriefingPatch): void;
  /** Saves at once what still waits; resolves when it is in the project or was refused. */
  flush(): Promise<void>;
  /** True from the first unsaved key until it is in the project. */
  pending: boolean;
}

/** Saves a patch and brings the answer into the page before it resolves. Tells the analyst of a refusal, then rejects. */
export type SaveBriefing = (id: string, patch: BriefingPatch) => Promise<unknown>;

/** Milliseconds without a key after which typing is saved. */
const pause = 800;

/** Patches by the id of their briefing: one may still be on its way when another briefing is opened. */
type Patches = Readonly<Record<string, BriefingPatch>>;

export function useBriefingEdits(saved: Briefing | undefined, save: SaveBriefing): BriefingEdits | null {
  const [typed, setTyped] = useState<Patches>({});
  const { put, flush } = useSaving(save, setTyped);
  const id = saved?.id;
  useEffect(() => () => void flush(), [id, flush]);
  useEffect(() => {
    const save = () => void flush();
    const moments = ['blur', 'pagehide'] as const;
    for (const moment of moments) window.addEventListener(moment, save);
    return () => {
      for (const moment of moments) window.removeEventListener(moment, save);
    };
  }, [flush]);
  const edit = useCallback((patch: BriefingPatch) => id !== undefined && put(id, patch), [id, put]);
  const patch = id === undefined ? undefined : typed[id];
  const briefing = useMemo(() => saved && overlaid(saved, patch ?? {}), [saved, patch]);
  if (!briefing) return null;
  return { briefing, edit, flush, pending: Object.keys(patch ?? {}).length > 0 };
}

/** Keeps what waits to be saved; saves run one after another, so that none overtakes an older one. */
function useSaving(save: SaveBriefing, setTyped: (change: (now: Patches) => Patches) => void) {
  const waiting = useRef<Patches>({});
  const running = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    running.current = running.current.then(async () => {
      const patches = waiting.current;
      waiting.current = {};
      for (const [id, patch] of Object.entries(patches)) {
        try {
          await save(id, patch);
          setTyped((now) => ({ ...now, [id]: without(now[id] ?? {}, patch) }));
        } catch {
          // `save` has told the analyst why. What was typed stays on the page and goes along with the next save.
          waiting.current = merged(waiting.current, id, { ...patch, ...waiting.current[id] });
        }
      }
    });
    return running.current;
  }, [save, setTyped]);

  const put = useCallback(
    (id: string, patch: BriefingPatch) => {
      waiting.current = merged(waiting.current, id, patch);
      setTyped((now) => merged(now, id, patch));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush, setTyped],
  );
  return { put, flush };
}

function merged(patches: Patches, id: string, patch: BriefingPatch): Patches {
  return { ...patches, [id]: { ...patches[id], ...patch } };
}

/** What is typed wins over what is saved, and a part that was touched is no draft any more. */
function overlaid(saved: Briefing, typed: BriefingPatch): Briefing {
  return { ...saved, ...typed, drafted: saved.drafted.filter((part) => typed[part] === undefined) };
}

/** Drops from what is typed the fields that were saved, unless they were typed anew meanwhile. */
function without(typed: BriefingPatch, saved: BriefingPatch): BriefingPatch {
  const kept = Object.entries(typed).filter(([field, value]) => saved[field as keyof BriefingPatch] !== value);
  return Object.fromEntries(kept);
}
