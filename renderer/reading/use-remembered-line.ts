// Keeps the line at the top of the page for each article, and comes back to it when the article is opened again.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { openValue, setOpenValue } from '../app/project-state.ts';

/** Where the page was: in the block that begins at `block` (UTF-16 code units), so far down in it as a part of its height. */
const Line = z.object({ article: z.string(), block: z.number(), part: z.number(), chosen: z.string().nullable() });
type Line = z.infer<typeof Line>;

const Lines = z.array(Line);
const noLines: Line[] = [];
const mostLines = 300;
/** Written when the page has rested so long, in ms. */
const restTime = 200;

function lineOf(article: string): Line | undefined {
  return openValue('lines', noLines, Lines).find((line) => line.article === article);
}

function keep(line: Line): void {
  const others = openValue('lines', noLines, Lines).filter(({ article }) => article !== line.article);
  setOpenValue('lines', [line, ...others].slice(0, mostLines));
}

/**
 * Says whether the page is back at a remembered line, and what was chosen there (by its id) still is; then nothing else may move it.
 * A place that the address names goes before the remembered one.
 */
export function useRememberedLine(
  article: string,
  scroller: React.RefObject<HTMLElement | null>,
  isReady: boolean,
  chosen: string | null,
  isJump: boolean,
): boolean {
  const [left] = useState(() => (isJump ? undefined : lineOf(article)));
  useLayoutEffect(() => {
    return isReady && left && scroller.current ? comeBack(scroller.current, left) : undefined;
  }, [isReady, left, scroller]);
  useEffect(() => {
    const page = scroller.current;
    if (!page || !isReady) return;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(waiting);
      waiting = undefined;
      const line = topLine(page);
      if (line) keep({ article, chosen, ...line });
    };
    const later = () => (waiting ??= setTimeout(note, restTime));
    const atEnd = () => waiting !== undefined && note();
    page.addEventListener('scroll', later, { passive: true });
    window.addEventListener('pagehide', atEnd);
    return () => {
      clearTimeout(waiting);
      page.removeEventListener('scroll', later);
      window.removeEventListener('pagehide', atEnd);
    };
  }, [article, chosen, scroller, isReady]);
  const isBack = useRef(left !== undefined);
  if (left?.chosen !== chosen) isBack.current = false;
  return isBack.current;
}

const blocksOf = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('[data-start]')];

/** By halving: a long article has thousands of blocks. */
function topLine(page: HTMLElement): { block: number; part: number } | null {
  const { top } = page.getBoundingClientRect();
  const blocks = blocksOf(page);
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > top) high = middle;
    else low = middle + 1;
  }
  const block = blocks[low];
  const box = block?.getBoundingClientRect();
  return block && box ? { block: Number(block.dataset['start']), part: (top - box.top) / Math.max(1, box.height) } : null;
}

/** In a long article the parts around the line get their real heights some frames after they come near. */
const mostFrames = 20;

/** Scrolls until the line has stayed at the top for some frames, or the analyst moves the page; gives the way to stop it. */
function comeBack(page: HTMLElement, { block, part }: Line): () => void {
  const target = blocksOf(page).findLast(({ dataset }) => Number(dataset['start']) <= block);
  let frame = 0;
  let next = 0;
  const stop = () => cancelAnimationFrame(next);
  const step = () => {
    const box = target?.getBoundingClientRect();
    if (box) page.scrollTop += box.top + part * box.height - page.getBoundingClientRect().top;
    if (frame++ < mostFrames) next = requestAnimationFrame(step);
  };
  step();
  for (const event of ['wheel', 'keydown', 'pointerdown'] as const) page.addEventListener(event, stop, { once: true, passive: true });
  return stop;
}
