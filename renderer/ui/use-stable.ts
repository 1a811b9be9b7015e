// A function that is the same one from render to render and does what the latest one does, so that what takes it need not be drawn again.
import { useCallback, useLayoutEffect, useRef } from 'react';

export function useStable<Given extends unknown[], Result>(act: (...given: Given) => Result): (...given: Given) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: Given) => latest.current(...given), []);
}
