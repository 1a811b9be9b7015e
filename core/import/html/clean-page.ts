// Takes from a page what no reader sees, before its article is looked for.
import type { Survey } from './survey-page.ts';
import { hasMoreText, type Page, type PageElement, type PageNode } from './page-dom.ts';

/** Less visible text than this beside a long hidden one: the page's scripts would have shown it. */
const LITTLE = 500;
const LONG = 2000;

/** In place. The survey's elements keep their words, but lose their place in the page. */
export function cleanPage(page: Page, survey: Survey): void {
  for (const shadow of survey.shadows) unwrap(shadow);
  for (const post of survey.posts) freeFromBoxes(post);
  for (const element of survey.unseen) element.remove();
  if (isAllHidden(page, survey)) return;
  for (const element of survey.hidden) element.remove();
}

/** Pages that hide their text until a script has run, saved without running it. */
function isAllHidden({ body }: Page, { hidden }: Survey): boolean {
  const long = hidden.filter((element) => hasMoreText(element, LONG));
  if (long.length === 0) return false;
  const inside = new Set(long);
  let visible = 0;
  for (const element of long) if (!hasAncestor(element, inside)) visible -= element.textContent.trim().length;
  return visible + body.textContent.trim().length < LITTLE;
}

function hasAncestor(element: PageElement, others: ReadonlySet<PageElement>): boolean {
  for (let at = element.parentNode; at; at = at.parentNode) if (others.has(at)) return true;
  return false;
}

function unwrap(element: PageElement): void {
  const parent = element.parentNode;
  if (!parent) return;
  for (let node: PageNode | null = element.firstChild; node; node = element.firstChild) parent.insertBefore(node, element);
  element.remove();
}

/** How many boxes are put around a quoted post. */
const BOXES = 4;

/** The boxes around a quoted post are named like rows of buttons and hold as many links: with them it would be taken out. */
function freeFromBoxes(post: PageElement): void {
  for (let at = 0; at < BOXES; at++) {
    const box = post.parentNode;
    if (box?.localName !== 'div' || !box.parentNode || box.textContent.trim() !== post.textContent.trim()) return;
    box.parentNode.insertBefore(post, box);
    box.remove();
  }
}
