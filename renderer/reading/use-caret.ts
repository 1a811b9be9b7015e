// The reading caret: the text takes the focus, keys move the caret and extend the selection, and what it stands in is told.
import { useEffect, useMemo, useRef } from 'react';
import type { ArticleText } from '../../contract/articles.ts';
import type { Passage } from '../../contract/passages.ts';
import { isMac, useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { caretKeyOf } from './caret-keys.ts';
import { boxOf, inOrderOfPage, lineAt, nextLine, type Box, type Setting } from './caret-lines.ts';
import { groundOf, standingAt, widened } from './caret-moves.ts';
import { travel } from './caret-travel.ts';
import type { Caret, ReadingSession } from './session.ts';
import { useReadingState } from './session.ts';
import type { TextMap } from './text-map.ts';
import { passagesAt, type Crowd } from './use-pointing.ts';
import { setCaret } from './use-selection.ts';

const texts = words.reading.commands;
const group = words.frame.commands.passage;

/** How far from the edges of the window the caret is kept, in px. */
const margin = 56;

export interface CaretUse {
  session: ReadingSession;
  scroller: React.RefObject<HTMLElement | null>;
  map: TextMap | null;
  text: ArticleText;
  /** Start of the title's block, which is set above all others. */
  titleStart: number | null;
  showBoilerplate: boolean;
  direction: 'ltr' | 'rtl';
  passages: readonly Passage[];
  onChoose: (passage: Passage | null) => void;
  onCrowd: (crowd: Crowd) => void;
}

/** The setting in which the caret stands, for drawing it; null until the text is on the page. */
export function useCaret(given: CaretUse): Setting | null {
  const { session, scroller, map, text, titleStart, showBoilerplate, direction } = given;
  const setting = useMemo<Setting | null>(() => {
    if (!map) return null;
    const shown = showBoilerplate ? text.blocks : text.blocks.filter(({ boilerplate }) => !boilerplate);
    return { map, ground: groundOf(text.text, shown), base: direction === 'rtl' ? 'rtl' : 'auto', topmost: titleStart };
  }, [map, text, titleStart, showBoilerplate, direction]);
  const latest = useRef(given);
  latest.current = given;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !setting || setting.ground.stretches.length === 0) return;
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener('focus', () => {
      // Not on a click, which says itself where the caret goes.
      if (!session.get().caret && element.matches(':focus-visible')) session.set({ caret: firstInView(setting, element) });
    }, { signal });
    element.addEventListener('keydown', (event) => onKeyDown(event, element, setting, latest.current), { signal });
    return () => listening.abort();
  }, [session, scroller, setting]);
  useWidening(session, setting);
  return setting;
}

function onKeyDown(event: KeyboardEvent, element: HTMLElement, setting: Setting, given: CaretUse): void {
  if (event.target !== element || event.defaultPrevented) return;
  const { session, map, text } = given;
  const { caret, selection } = session.get();
  if (event.key === 'Tab' && !event.shiftKey && selection) {
    const bar = element.querySelector<HTMLElement>('[role="toolbar"] button');
    if (!bar) return;
    event.preventDefault();
    bar.focus();
    return;
  }
  if (event.key === 'Enter' && caret && !event.ctrlKey && !event.metaKey && !event.altKey) {
    if (!chooseAtCaret(setting, caret, given)) return;
    event.preventDefault();
    // The menu that opens would take the rest of this press for one outside of it, and close.
    event.stopPropagation();
    return;
  }
  const key = caretKeyOf(event, isMac);
  if (!key || !map) return;
  event.preventDefault();
  const from = caret ?? firstInView(setting, element);
  const at = { ...from, offset: standingAt(setting.ground, from.offset), anchor: standingAt(setting.ground, from.anchor) };
  setCaret(session, map, text.text, travel(setting, at, key, element.clientHeight - 2 * margin));
  followCaret(session, setting, element);
}

/** Scrolls no further than needed; in a long text what comes near gets its real height, which may move the caret again. */
export function followCaret(session: ReadingSession, setting: Setting, scroller: HTMLElement, frames = 3): void {
  const { caret } = session.get();
  const box = caret && boxOf(setting, caret);
  if (!box) return;
  const frame = scroller.getBoundingClientRect();
  const above = box.top - (frame.top + margin);
  const below = box.bottom - (frame.bottom - margin);
  if (above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += below;
  else return;
  if (frames > 0) requestAnimationFrame(() => session.get().caret === caret && followCaret(session, setting, scroller, frames - 1));
}

/** Chooses the passage in which the caret stands, or offers all that lie there. False where there is none. */
function chooseAtCaret(setting: Setting, caret: Caret, { passages, onChoose, onCrowd }: CaretUse): boolean {
  const here = passagesTouching(passages, caret.offset);
  const [first] = here;
  if (!first) return false;
  const box: Box | null = boxOf(setting, caret);
  if (here.length === 1 || !box) onChoose(first);
  else onCrowd({ passages: here, x: box.x, y: box.top, height: box.bottom - box.top });
  return true;
}

/** The passages at the caret, the shortest first; at the end of one it still counts. */
export function passagesTouching(passages: readonly Passage[], offset: number): Passage[] {
  const inside = passagesAt(passages, offset);
  return inside.length > 0 || offset === 0 ? inside : passagesAt(passages, offset - 1);
}

/** Where reading begins: the start of the first line that can be seen. */
function firstInView(setting: Setting, scroller: HTMLElement): Caret {
  const { stretches } = setting.ground;
  const top = scroller.getBoundingClientRect().top;
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[inOrderOfPage(setting, middle)];
    const range = stretch && setting.map.rangesOf(stretch)[0];
    if (range && range.getBoundingClientRect().bottom <= top + 8) low = middle + 1;
    else high = middle;
  }
  const start = stretches[inOrderOfPage(setting, low)]?.start ?? 0;
  let line = lineAt(setting, { offset: start, leansBack: false });
  while (line && line.top < top) {
    const next = nextLine(setting, line, 1, 0);
    if (!next) break;
    line = next;
  }
  const offset = line?.start ?? start;
  return { anchor: offset, offset, leansBack: false, column: null };
}

/** S widens the selection to words, then the sentence, then the paragraph; Shift+S goes back the same way. */
function useWidening(session: ReadingSession, setting: Setting | null): void {
  const hasCaret = useReadingState(({ caret, live }) => caret !== null || live !== 'no');
  const steps = useRef<{ from: Caret; to: Caret }[]>([]);
  const commands = useMemo<readonly Command[]>(() => {
    const widen = () => {
      const { caret, selection, live } = session.get();
      if (!setting) return;
      const span = live !== 'no' && selection ? selection : caret && { start: caret.offset, end: caret.offset };
      const wider = span && widened(setting.ground, span);
      if (!span || !wider) return;
      const from = caret ?? { anchor: span.start, offset: span.end, leansBack: true, column: null };
      const to = { anchor: wider.start, offset: wider.end, leansBack: true, column: null };
      if (steps.current.at(-1)?.to !== caret) steps.current = [];
      steps.current.push({ from, to });
      setCaret(session, setting.map, setting.ground.text, to);
    };
    const narrow = () => {
      const last = steps.current.at(-1);
      if (!setting || !last || last.to !== session.get().caret) return;
      steps.current.pop();
      setCaret(session, setting.map, setting.ground.text, last.from);
    };
    return [
      { id: 'widen-selection', label: texts.widen, group, keys: ['s'], enabled: hasCaret, run: widen },
      { id: 'narrow-selection', label: texts.narrow, group, keys: ['shift+s'], enabled: hasCaret, run: narrow },
    ];
  }, [session, setting, hasCaret]);
  useCommands(commands);
}
