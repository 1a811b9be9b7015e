// A date that stands in plain words above or below the headline, on pages whose markup does not name it.
import type { StatedDates } from '../find-dates.ts';
import type { Found } from '../imported-article.ts';
import type { StatedDate } from '../read-date-line.ts';
import { isBesideArticle } from './outside-names.ts';
import { lineOf, type PageElement } from './page-dom.ts';
import { datesInText } from './page-dates.ts';
import { isSameTitle } from './page-title.ts';
import { piecesOfElement } from './pieces-of-element.ts';

const ABOVE = 8;
const BELOW = 14;
/** Longer lines are prose, in which dates are events. */
const LONGEST = 200;

/** A date with the name of an author and of a section has fewer; a sentence that speaks of a date has more. */
const MOST_WORDS = 9;
const BETWEEN = /\s*[|·•⋅∙›»/]\s*|\s[–—-]\s/;

/** Looks at the short lines around the title, the ones below it first. Costs one walk over the page. */
export async function datesNearHeadline(body: PageElement, title: string | null, language: string | null): Promise<StatedDates> {
  const lines = piecesOfElement(body, (element) => isBesideArticle(element) && !isAboutArticle(element)).map(({ text }) => lineOf(text));
  const at = title === null ? -1 : lines.findLastIndex((line) => isSameTitle(line, title));
  if (at === -1) return { published: null, updated: null };
  const near = [...lines.slice(at + 1, at + 1 + BELOW), ...lines.slice(Math.max(0, at - ABOVE), at).reverse()];
  const dates: (StatedDate & { from: string })[] = [];
  for (const line of near) {
    if (line.length > LONGEST || !/\p{Nd}/u.test(line)) continue;
    const isProse = line.split(BETWEEN).some((part) => part.split(' ').length > MOST_WORDS);
    for (const date of await datesInText(line, language)) if (!isProse || date.label !== null) dates.push({ ...date, from: `the line “${line.slice(0, 80)}” by the headline` });
  }
  const first = (label: StatedDate['label']): Found<string> | null => {
    const date = dates.find((one) => one.label === label);
    return date ? { value: date.value, from: date.from } : null;
  };
  return { published: first('published') ?? first(null), updated: first('updated') };
}

/** "post-meta" and "byline" are outside the text, but state its date. */
function isAboutArticle(element: PageElement): boolean {
  return /meta|byline|date|author|info/i.test(element.getAttributeNode('class')?.value ?? '');
}
