// Highlighting many hits: how far it is, and the way to stop it; what was done until then stays, as one step to undo.
import { useRef, useState } from 'react';
import type { Highlighting } from '../../contract/search.ts';
import { client } from '../app/client.ts';
import { isCancelled, isCoreDown, refusalSentence } from '../app/refusal-sentence.ts';

type Targets = Parameters<typeof client.search.highlight>[0]['targets'];

export function useHighlighting() {
  const [progress, setProgress] = useState<Highlighting | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const stopper = useRef(new AbortController());
  /** What was done, also where it was stopped; null where it was refused. */
  const run = async (tag: string, targets: Targets): Promise<Highlighting | null> => {
    stopper.current = new AbortController();
    let last: Highlighting = { done: 0, total: targets.reduce((sum, { ranges }) => sum + ranges.length, 0), created: 0, tagged: 0, skipped: 0 };
    setRefusal(null);
    setProgress(last);
    try {
      for await (const event of await client.search.highlight({ tag, targets }, { signal: stopper.current.signal })) {
        last = event;
        setProgress(event);
      }
      return last;
    } catch (error) {
      if (stopper.current.signal.aborted || isCancelled(error)) return last;
      if (!isCoreDown(error)) setRefusal(refusalSentence(error));
      return null;
    } finally {
      setProgress(null);
    }
  };
  return { progress, refusal, run, stop: () => stopper.current.abort() };
}
