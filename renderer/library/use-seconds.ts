// The time of this machine, second by second, for what says how long something has been going on.
import { useEffect, useState } from 'react';

/** In ms, as of the last full second; whoever asks is drawn anew with each. */
export function useSeconds(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Shorter waits are no news: most files take less. */
const longestUnsaid = 3;

/** How many seconds nothing has come of an import; null while that is not worth a word. */
export function waitedFor({ newsAt, running }: { newsAt: number; running: boolean }, now: number): number | null {
  const seconds = Math.floor((now - newsAt) / 1000);
  return running && seconds >= longestUnsaid ? seconds : null;
}
