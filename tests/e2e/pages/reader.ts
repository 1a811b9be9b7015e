// The reading page under real hands: selecting words with the mouse, and what is painted over the text.
import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../../../renderer/words/catalogue.ts';

/** A stretch of canonical text in UTF-16 code units, end exclusive, with its words as they stand on the page. */
export interface Painted {
  start: number;
  end: number;
  text: string;
}

export type Paint = 'yellow' | 'blue' | 'pending' | 'chosen' | 'flash' | 'disputed' | 'overlap';

export function articleText(page: Page): Locator {
  return page.locator('[data-article-text]');
}

export function selectionBar(page: Page): Locator {
  return page.getByRole('toolbar', { name: words.reading.bar.label });
}

/** Opens an article by a click on it in the list. */
export async function openArticle(page: Page, title: string): Promise<void> {
  await page.getByRole('option', { name: title }).click();
  await expect(articleText(page)).toContainText(title);
}

/** Drags the mouse from the first letter of `from` to the last of `to` (or of `from`), and waits for the bar. */
export async function selectWords(page: Page, from: string, to: string = from): Promise<void> {
  await expect(articleText(page)).toContainText(from);
  await dragOver(page, from, to);
  await expect(selectionBar(page)).toBeVisible();
}

async function dragOver(page: Page, from: string, to: string): Promise<void> {
  // A letter lies where it lies only once its font is there.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await scrollTo(page, from);
  const start = await restingPoint(page, from, 'before');
  const end = await restingPoint(page, to, 'after');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

async function scrollTo(page: Page, said: string): Promise<void> {
  await page.evaluate((sought) => {
    const blocks = [...document.querySelectorAll<HTMLElement>('[data-article-text] [data-start]')];
    blocks.find((block) => block.textContent.includes(sought))?.scrollIntoView({ block: 'center' });
  }, said);
}

/** `caretPoint`, once the page rests: a jump that is still under way would carry the words off from under the hand. */
async function restingPoint(page: Page, said: string, side: 'before' | 'after'): Promise<{ x: number; y: number }> {
  let last = await caretPoint(page, said, side);
  for (;;) {
    await page.evaluate(() => new Promise((painted) => void requestAnimationFrame(() => requestAnimationFrame(painted))));
    const now = await caretPoint(page, said, side);
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  }
}

/** The point of the window where a press sets the caret just before or after these words, whatever their direction. */
export async function caretPoint(page: Page, said: string, side: 'before' | 'after'): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([sought, where]) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('[data-article-text] [data-start]')];
      const node = blocks.find((block) => block.textContent.includes(sought))?.firstChild;
      if (!(node instanceof Text)) throw new Error(`“${sought}” is not in one block of the text.`);
      const first = node.data.indexOf(sought);
      const offset = where === 'before' ? first : first + sought.length;
      const letters = [...new Intl.Segmenter().segment(node.data)].map(({ index, segment }) => ({ from: index, to: index + segment.length }));
      for (const letter of letters.filter(({ from, to }) => from === offset || to === offset)) {
        const range = document.createRange();
        range.setStart(node, letter.from);
        range.setEnd(node, letter.to);
        for (const { left, right, top, bottom } of range.getClientRects()) {
          const y = (top + bottom) / 2;
          for (const x of [left, left + 1, right - 1, right]) {
            const caret = document.caretPositionFromPoint(x, y);
            if (caret?.offsetNode === node && caret.offset === offset) return { x, y };
          }
        }
      }
      throw new Error(`No press would set the caret ${where} “${sought}”.`);
    },
    [said, side] as const,
  );
}

/** What is painted now in these paints, in the order of the text: the ranges themselves, not their pixels. */
export async function painted(page: Page, ...paints: Paint[]): Promise<Painted[]> {
  return page.evaluate((names) => {
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(`assay-${name}`) ?? [])]);
    const spans = ranges.map((range) => {
      const block = range.startContainer.parentElement?.closest<HTMLElement>('[data-start]');
      const at = Number(block?.dataset['start']);
      return { start: at + range.startOffset, end: at + range.endOffset, text: range.toString() };
    });
    return spans.toSorted((a, b) => a.start - b.start);
  }, paints);
}

/** Waits until exactly these words are painted so. */
export async function expectPainted(page: Page, paint: Paint, ...said: string[]): Promise<void> {
  await expect.poll(async () => (await painted(page, paint)).map(({ text }) => text)).toEqual(said);
}

/** Whether the first painted range lies within the part of the page that can be seen. */
export async function expectInView(page: Page, paint: Paint): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate((name) => {
        const [range] = [...(CSS.highlights.get(`assay-${name}`) ?? [])];
        const place = range instanceof Range ? range.getBoundingClientRect() : null;
        const frame = document.querySelector('[data-article-text]')?.closest('[role="region"]')?.getBoundingClientRect();
        return Boolean(place && frame && place.top >= frame.top && place.bottom <= frame.bottom);
      }, paint))
    .toBe(true);
}
