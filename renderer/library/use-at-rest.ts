// Does the last of many things once they come to a rest: while a key is held, only where it stops.
import { useEffect, useMemo, useRef } from 'react';

export interface AtRest<Given> {
  /** At once, and in place of anything that waits. */
  now: (given: Given) => void;
  /** If nothing else comes for so long. */
  later: (given: Given) => void;
  /** Forgets what waits. */
  cancel: () => void;
}

export function useAtRest<Given>(act: (given: Given) => void, rest: number): AtRest<Given> {
  const latest = useRef(act);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const cancel = () => clearTimeout(timer.current);
    const now = (given: Given) => {
      cancel();
      latest.current(given);
    };
    const later = (given: Given) => {
      cancel();
      timer.current = setTimeout(() => now(given), rest);
    };
    return { now, later, cancel };
  }, [rest]);
}
