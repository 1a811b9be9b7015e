// The passages of an article as cards, in the order of the text; of thousands only those near the window are there.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Article } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';
import { PassageCard } from './PassageCard.tsx';
import { useReadingState } from './session.ts';
import { useChosen } from './use-reading-commands.ts';
import classes from './inspector.module.css';

interface Props {
  article: Article;
  passages: readonly Passage[];
  claims: readonly Claim[];
  /** What stands above the list in the same pane. */
  above: ReactNode;
  scroller: React.RefObject<HTMLElement | null>;
}

const none: readonly Claim[] = [];
/** Of a card with two lines of quote and a tag, in px. */
const usualHeight = 92;
/** Of the pane's body above its first line, in px. */
const paneInset = 4;

export function PassageList({ article, passages, claims, above, scroller }: Props) {
  const [aboveRef, space] = useHeight();
  const { passage: chosen, claim } = useChosen({ passages, claims });
  const byPassage = useMemo(() => claimsByPassage(claims), [claims]);
  const windowed = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => passages[index]?.id ?? index,
    estimateSize: () => usualHeight,
    scrollMargin: space + paneInset,
    overscan: 8,
  });
  const chosenIndex = chosen ? passages.indexOf(chosen) : -1;
  useEffect(() => {
    if (chosenIndex >= 0) windowed.scrollToIndex(chosenIndex, { align: 'auto' });
  }, [chosenIndex, windowed]);
  const hovered = useReadingState((state) => state.hovered);
  useEffect(() => {
    // What is pointed at in the list itself must not move from under the pointer.
    const index = hovered === null || scroller.current?.matches(':hover') ? -1 : passages.findIndex(({ id }) => id === hovered);
    if (index >= 0) windowed.scrollToIndex(index, { align: 'auto' });
  }, [hovered, passages, scroller, windowed]);
  return (
    <>
      <div ref={aboveRef} className={classes.aboveList}>{above}</div>
      <ul className={classes.list} style={{ height: windowed.getTotalSize() }} aria-label={words.reading.passageList}>
        {windowed.getVirtualItems().map(({ index, start }) => {
          const passage = passages[index];
          if (!passage) return null;
          return (
            <li
              key={passage.id}
              ref={windowed.measureElement}
              data-index={index}
              className={classes.listed}
              style={{ transform: `translateY(${start - space - paneInset}px)` }}
              aria-setsize={passages.length}
              aria-posinset={index + 1}
            >
              <PassageCard
                article={article}
                passage={passage}
                claims={byPassage.get(passage.id) ?? none}
                isChosen={index === chosenIndex}
                chosenClaim={index === chosenIndex ? (claim?.id ?? null) : null}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function claimsByPassage(claims: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const passageId of new Set(claim.evidence.map((one) => one.passageId))) {
      const list = found.get(passageId);
      if (list) list.push(claim);
      else found.set(passageId, [claim]);
    }
  }
  return found;
}

/** The height of what the ref is set on, in px, as it changes. */
function useHeight(): [React.RefCallback<HTMLElement>, number] {
  const [height, setHeight] = useState(0);
  const watch = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const watcher = new ResizeObserver(() => setHeight(element.offsetHeight));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return [watch, height];
}
