// Finding in the article: what is sought, what was found, which match is shown; matches are painted while the bar is open.
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ArticleText } from '../../contract/articles.ts';
import { blockAt } from '../../contract/text/block.ts';
import { preferences, setPreference } from '../app/preferences.ts';
import type { Place } from '../app/routes.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { createFinder, matchFrom } from './find-in-text.ts';
import { clearMatches, isPaintedInParts, paintMatches } from './paint-matches.ts';
import type { ReadingSession } from './session.ts';
import type { TextMap } from './text-map.ts';
import { useNearby } from './use-jump.ts';
import { setCaret } from './use-selection.ts';

const texts = words.reading.find;

export interface Find {
  isOpen: boolean;
  query: string;
  wholeWords: boolean;
  /** From 0; -1 where nothing is found. */
  current: number;
  total: number;
  /** A long text is still being read. */
  busy: boolean;
  setQuery: (query: string) => void;
  setWholeWords: (whole: boolean) => void;
  step: (by: 1 | -1) => void;
  /** Back to the text, with the match selected. */
  close: () => void;
}

/** Sought last, in whatever article: one often looks for the same words in the next one. */
const lastSought = { query: '', wholeWords: false };

/** How long a long text is folded at a stretch, in ms: keys still come through. */
const slice = 24;

export function useFind(
  session: ReadingSession,
  scroller: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
  text: ArticleText,
): Find {
  const [isOpen, setOpen] = useState(false);
  const [sought, setSought] = useState({ ...lastSought });
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<number | null>(null);
  const { matches, busy, matchesNow } = useMatches(text, isOpen, sought.query, sought.wholeWords);
  const currentOf = (all: readonly Place[]) => (chosen !== null && chosen < all.length ? chosen : matchFrom(all, from));
  const current = currentOf(matches);
  const match = isOpen ? (matches[current] ?? null) : null;
  useShown(scroller, map, text, isOpen, matches, match);

  const seek = (next: Partial<typeof lastSought>) => {
    // Typing on looks on from where the search began; the match stays while it fits.
    Object.assign(lastSought, next);
    setSought({ ...lastSought });
    setChosen(null);
  };
  const step = (by: 1 | -1) => {
    const all = matchesNow();
    if (all.length === 0) return;
    const next = (currentOf(all) + by + all.length) % all.length;
    setChosen(next);
    setFrom(all[next]?.start ?? 0);
  };
  const close = () => {
    const all = matchesNow();
    const found = all[currentOf(all)];
    setOpen(false);
    scroller.current?.focus({ preventScroll: true });
    if (found && map) setCaret(session, map, text.text, { anchor: found.start, offset: found.end, leansBack: true, column: null });
  };
  const open = () => {
    const { selection, live, caret } = session.get();
    const said = selection && live !== 'no' ? text.text.slice(selection.start, selection.end) : '';
    setFrom(selection && live !== 'no' ? selection.start : (caret?.offset ?? 0));
    if (said && said.length <= 80 && !said.includes('\n')) seek({ query: said });
    setOpen(true);
    setChosen(null);
    focusField();
  };
  useFindCommands(isOpen, sought.query !== '', open, step);
  return {
    isOpen,
    ...sought,
    current,
    total: matches.length,
    busy,
    setQuery: (query) => seek({ query }),
    setWholeWords: (wholeWords) => seek({ wholeWords }),
    step,
    close,
  };
}

const none: readonly Place[] = [];

interface Matches {
  /** Of what was sought when there was time to look: while one types quickly, of the letters before. */
  matches: readonly Place[];
  busy: boolean;
  /** Of what the field says now, for a key that follows the last letter at once. */
  matchesNow: () => readonly Place[];
}

function useMatches(text: ArticleText, isOpen: boolean, query: string, wholeWords: boolean): Matches {
  const finder = useMemo(() => createFinder(text.text, text.blocks), [text]);
  const [isFolded, setFolded] = useState(false);
  const [, setSlices] = useState(0);
  useEffect(() => {
    setFolded(false);
    if (!isOpen) return;
    let timer = 0;
    const go = () => {
      const isDone = finder.fold(slice);
      setSlices((count) => count + 1);
      if (isDone) setFolded(true);
      else timer = window.setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [finder, isOpen]);
  // Every key in the field is shown at once, whatever the search costs.
  const sought = useDeferredValue(query);
  const matchesNow = () => (isOpen ? finder.find(query, wholeWords) : none);
  return { matches: isOpen ? finder.find(sought, wholeWords) : none, busy: isOpen && !isFolded, matchesNow };
}

/** Paints the matches and brings the current one near; one in a dimmed part shows the dimmed parts. */
function useShown(
  scroller: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
  text: ArticleText,
  isOpen: boolean,
  matches: readonly Place[],
  match: Place | null,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!isOpen || !map || !element) return;
    paintMatches(map, matches, match, element);
    if (!isPaintedInParts(matches)) return;
    let frame = 0;
    const paint = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paintMatches(map, matches, match, element));
    };
    element.addEventListener('scroll', paint, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', paint);
    };
  }, [scroller, map, isOpen, matches, match]);
  useLayoutEffect(() => (isOpen ? clearMatches : undefined), [isOpen]);
  useEffect(() => {
    if (match && !preferences().showBoilerplate && blockAt(text.blocks, match.start)?.boilerplate) setPreference('showBoilerplate', true);
  }, [text, match]);
  useNearby(scroller, map, match);
}

export const findFieldId = 'find-in-article';

/** The field may come with this very press. */
function focusField(): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(findFieldId);
    if (field instanceof HTMLInputElement) field.select();
  });
}

function useFindCommands(isOpen: boolean, hasQuery: boolean, open: () => void, step: (by: 1 | -1) => void): void {
  const latest = useRef({ open, step });
  latest.current = { open, step };
  const commands = useMemo<readonly Command[]>(() => {
    const group = words.frame.commands.passage;
    const begin = () => latest.current.open();
    const go = (by: 1 | -1) => () => (isOpen ? latest.current.step(by) : begin());
    return [
      // Its key is that of finding in general, which knows whether the list or the text is meant.
      { id: 'find-in-article', label: texts.label, group, keys: [], run: begin },
      { id: 'next-match', label: texts.next, group, keys: ['F3'], inFields: true, enabled: hasQuery, run: go(1) },
      { id: 'previous-match', label: texts.previous, group, keys: ['shift+F3'], inFields: true, enabled: hasQuery, run: go(-1) },
    ];
  }, [isOpen, hasQuery]);
  useCommands(commands);
}
