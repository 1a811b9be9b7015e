// A heading of a page as a title would have it: without the small line above it, and only where it is no masthead.
import { attributeOf, openingOf, type PageElement } from './page-dom.ts';
import type { Noted } from './survey-page.ts';

/** Longer ones are paragraphs that somebody set large. */
export const LONGEST_TITLE = 400;

export interface Headline {
  text: string;
  level: number;
  names: string;
  /** It leads to the front page: the name of the site. */
  isMasthead: boolean;
}

const KICKER =
  /kicker|overline|topline|top-line|dachzeile|roofline|eyebrow|spitzmarke|surtitle|pre-?title|headline-?(?:kicker|label)|rubric|flag|sub-?(?:line|title|head)|topic/i;

/** A heading's words without the small line in front of them, which is the section or the subject. */
export function headlineOf({ element, names }: Noted): Headline {
  const level = element.localName === 'h1' ? 1 : 2;
  const text = openingOf(element, LONGEST_TITLE * 2).replace(/\s*[¶#]$/u, '');
  return { text: withoutKicker(element, text) ?? text, level, names, isMasthead: isMasthead(element, text) };
}

/** Null where there is none. The small line may stand in a box around the whole headline. */
function withoutKicker(element: PageElement, whole: string): string | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (child === element.firstElementChild && openingOf(child, LONGEST_TITLE * 2) === whole) return withoutKicker(child, whole);
    if (child.localName !== 'small' && !KICKER.test(child.getAttributeNode('class')?.value ?? '')) continue;
    const kicker = openingOf(child, LONGEST_TITLE);
    const rest = whole.startsWith(kicker) ? whole.slice(kicker.length).replace(/^[\s:|–—-]+/, '') : '';
    if (rest !== '') return rest;
  }
  return null;
}

function isMasthead(element: PageElement, whole: string): boolean {
  const link = element.firstElementChild;
  if (link?.localName !== 'a' || openingOf(link, LONGEST_TITLE * 2) !== whole) return false;
  return /^(?:\/|(?:https?:)?\/\/[^/]+\/?)$/i.test(attributeOf(link, 'href').trim());
}
