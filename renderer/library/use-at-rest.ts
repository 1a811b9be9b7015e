// Does the last of many things once they come to a rest: while a key is held, only where it stops.
import { useEffect, useMemo, useRef } from 'react';

export interface AtRest<Given> {
  /** At once, and in place of anything that waits. */
  now: (given: Given) => void;
  /** If nothing else comes for so long, in ms. */
  later: (given: Given, rest: number) => void;
  /** Forgets what waits. */
  cancel: () => void;
  /** Does what waits without waiting on, and says for what it was. */
  hurry: () => Given | null;
}

export function useAtRest<Given>(act: (given: Given) => void): AtRest<Given> {
  const latest = useRef(act);
  const waiting = useRef<{ given: Given; timer: ReturnType<typeof setTimeout> }>(null);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  return useMemo(() => {
    const cancel = () => {
      clearTimeout(waiting.current?.timer);
      waiting.current = null;
    };
    const now = (given: Given) => {
      cancel();
      latest.current(given);
    };
    const later = (given: Given, rest: number) => {
      cancel();
      waiting.current = { given, timer: setTimeout(() => now(given), rest) };
    };
    const hurry = () => {
      const given = waiting.current?.given ?? null;
      if (given !== null) now(given);
      return given;
    };
    return { now, later, cancel, hurry };
  }, []);
}
