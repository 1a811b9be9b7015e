// The article's title: as the headline on the page where its other statements confirm it, without the site's name.
import type { Found } from '../imported-article.ts';
import type { LinkedData } from './linked-data.ts';
import { entitiesRead, type Metas } from './meta-elements.ts';
import { lineOf, openingOf } from './page-dom.ts';
import type { Noted } from './survey-page.ts';

const SEPARATOR = /\s+(?:[|»«›‹•·–—~/\\]|-{1,2}|::|:)\s+|\s*[|»]\s*|:\s+/g;
const LONGEST = 400;

/** `sites` are the names under which the site may add itself to a title; the first is the outlet. */
export function findPageTitle(
  titleElement: string,
  headings: readonly Noted[],
  metas: Metas,
  data: LinkedData,
  sites: readonly string[],
): Found<string> | null {
  const stated = statedTitles(titleElement, metas, data);
  const seen = headings.map(headlineOf).filter(({ text }) => isUsable(text, sites));
  const confirmed = bestConfirmed(seen, stated);
  if (confirmed) return { value: confirmed.text, from: 'the page’s headline' };
  const first = seen.filter(({ level }) => level === 1);
  for (const { value, from } of stated) {
    const bare = withoutSite(value, sites);
    if (isUsable(bare, sites)) return { value: bare, from };
  }
  const heading = first.find(({ names }) => /headline|title/i.test(names)) ?? first[0] ?? seen[0];
  return heading ? { value: heading.text, from: 'the page’s headline' } : null;
}

interface Headline {
  text: string;
  level: number;
  names: string;
}

const KICKER = /kicker|overline|topline|top-line|dachzeile|roofline|eyebrow|spitzmarke|surtitle|pre-?title|headline-?(?:kicker|label)|rubric|flag/i;

/** A heading's words without the small line above them, which is the section or the subject. */
function headlineOf({ element, names }: Noted): Headline {
  const level = element.localName === 'h1' ? 1 : 2;
  const whole = openingOf(element, LONGEST * 2);
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!KICKER.test(child.getAttributeNode('class')?.value ?? '')) continue;
    const kicker = openingOf(child, LONGEST);
    const rest = whole.startsWith(kicker) ? whole.slice(kicker.length).replace(/^[\s:|–—-]+/, '') : whole;
    if (rest !== '') return { text: rest, level, names };
  }
  return { text: whole, level, names };
}

/**
 * The heading that a statement repeats: the whole of it, else its beginning (behind which the site's name follows), else
 * its end. A masthead is often the heading of first level, with the article's title on the second.
 */
function bestConfirmed(seen: readonly Headline[], stated: readonly Found<string>[]): Headline | undefined {
  let best: Headline | undefined;
  let rank = 0;
  for (const headline of seen) {
    const held = Math.max(0, ...stated.map(({ value }) => holds(value, headline.text)));
    const own = held * 2 + (headline.level === 1 && held > 0 ? 1 : 0);
    if (own > rank) {
      rank = own;
      best = headline;
    }
  }
  return best;
}

function statedTitles(titleElement: string, metas: Metas, data: LinkedData): Found<string>[] {
  const found: Found<string>[] = [];
  const add = (value: string | null | undefined, from: string): void => {
    if (value && value.length <= LONGEST) found.push({ value: lineOf(entitiesRead(value)), from });
  };
  add(metas.get('og:title'), 'meta og:title');
  add(data.article?.headline, 'the page’s JSON-LD');
  for (const name of ['headline', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title']) add(metas.get(name), `meta ${name}`);
  add(titleElement, 'the page’s title');
  add(metas.get('title'), 'meta title');
  return found;
}

function isUsable(text: string, sites: readonly string[]): boolean {
  return text.length >= 2 && text.length <= LONGEST && /[\p{L}\p{N}]/u.test(text) && !sites.some((site) => plain(site) === plain(text));
}

/** How surely the statement is this headline: 3 all of it, 2 its beginning or most of its middle, 1 its end, 0 not. */
function holds(statement: string, headline: string): number {
  const a = plain(statement);
  const b = plain(headline);
  if (b === '') return 0;
  if (a === b) return 3;
  if (b.length < 8) return 0;
  if (a.startsWith(`${b} `) || (a.includes(` ${b} `) && b.length * 2 > a.length)) return 2;
  return a.endsWith(` ${b}`) ? 1 : 0;
}

/** "Five held in port | The Harbour Post" without the outlet; by its name, or where only a short tail follows a bar. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (!last || !first) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, first.index);
  for (const cut of cuts) {
    if (isSite(title.slice(cut.index + cut[0].length), sites)) return title.slice(0, cut.index).trim();
  }
  if (isSite(head, sites)) return title.slice(first.index + first[0].length).trim();
  const rest = title.slice(0, last.index).trim();
  const words = (text: string): number => text.split(/\s+/).length;
  if (/[|»]/.test(last[0]) && words(rest) >= 3 && words(tail) <= 5) return rest.split(/\s+[|»]\s+/)[0] ?? rest;
  return title;
}

/** The site's name, or its address without the dots: "Harbour Post" for "harbourpost.example". */
function isSite(text: string, sites: readonly string[]): boolean {
  const a = plain(text);
  const joined = a.replaceAll(' ', '');
  return a !== '' && sites.some((site) => {
    const b = plain(site);
    const other = b.replaceAll(' ', '');
    return a === b || joined === other || (other.length >= 5 && (joined.startsWith(other) || joined.endsWith(other))) || (joined.length >= 5 && other.includes(joined));
  });
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** True for a line that is the title, or the title with a few words more or less at its end. */
export function isSameTitle(text: string, title: string): boolean {
  if (text.length > title.length * 1.4 + 4 || text.length * 2 < title.length) return false;
  const a = plain(text);
  const b = plain(title);
  return a !== '' && (a === b || b.startsWith(`${a} `) || a.startsWith(`${b} `));
}
