// Tells screen readers which highlights begin and end as the caret goes, and shows the card of the one that it stands in.
import { useEffect, useRef, useState } from 'react';
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';
import { passageInWords } from './passage-in-words.ts';
import { useReadingState, useSession } from './session.ts';
import { passagesTouching } from './use-caret.ts';

interface Props {
  passages: readonly Passage[];
}

export function CaretInWords({ passages }: Props) {
  const session = useSession();
  const offset = useReadingState((state) => state.caret?.offset ?? null);
  const [said, setSaid] = useState('');
  const inside = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const here = offset === null ? [] : passagesTouching(passages, offset);
    const ids = new Set(here.map(({ id }) => id));
    const entered = here.filter(({ id }) => !inside.current.has(id));
    const left = passages.filter(({ id }) => inside.current.has(id) && !ids.has(id));
    if (entered.length === 0 && left.length === 0) return;
    inside.current = ids;
    session.set({ hovered: here[0]?.id ?? null });
    const parts = [
      ...left.map(({ quote }) => words.reading.spoken.left(quote)),
      ...entered.map((passage) => words.reading.spoken.entered(passageInWords(passage))),
    ];
    setSaid(parts.join(' '));
  }, [session, passages, offset]);
  return <div className="visually-hidden" role="status" aria-live="polite" data-caret-words>{said}</div>;
}
