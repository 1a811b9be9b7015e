// The article's title: as the headline on the page where its other statements confirm it, without the site's name.
import type { Found } from '../imported-article.ts';
import type { LinkedData } from './linked-data.ts';
import { entitiesRead, type Metas } from './meta-elements.ts';
import { lineOf } from './page-dom.ts';
import { LONGEST_TITLE, headlineOf, type Headline } from './page-headline.ts';
import type { Noted } from './survey-page.ts';

const SEPARATOR = /\s+(?:[|»«›‹•·–—~/\\]|-{1,2}|::|:)\s+|\s*[|»]\s*|:\s+/g;

/** `sites` are the names under which the site may add itself to a title; the first is the outlet. */
export function findPageTitle(
  titleElement: string,
  headings: readonly Noted[],
  metas: Metas,
  data: LinkedData,
  sites: readonly string[],
): Found<string> | null {
  const stated = statedTitles(titleElement, metas, data);
  const seen = headings
    .map(headlineOf)
    .map((headline) => ({ ...headline, text: bareAsStated(headline.text, stated, sites) }))
    .filter(({ text, isMasthead }) => isUsable(text, sites) && !isMasthead);
  const confirmed = bestConfirmed(seen, stated);
  if (confirmed) return { value: confirmed.text, from: 'the page’s headline' };
  const first = seen.filter(({ level }) => level === 1);
  const alone = first.length === 1 ? first[0] : undefined;
  if (alone && isLikeStated(alone.text, stated)) return { value: alone.text, from: 'the page’s headline' };
  for (const { value, from } of stated) {
    const bare = withoutSite(value, sites);
    if (isUsable(bare, sites)) return { value: bare, from };
  }
  const heading = first.find(({ names }) => /headline|title/i.test(names)) ?? first[0] ?? seen[0];
  return heading ? { value: heading.text, from: 'the page’s headline' } : null;
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

/** A headline that carries the site's name too, where another statement of the title does without. */
function bareAsStated(text: string, stated: readonly Found<string>[], sites: readonly string[]): string {
  const bare = withoutSite(text, sites);
  return bare !== text && stated.some(({ value }) => plain(value) === plain(bare)) ? bare : text;
}

/** Sites word their titles anew for search engines: the one headline of a page is the title where they speak of the same. */
function isLikeStated(text: string, stated: readonly Found<string>[]): boolean {
  const whole = plain(text);
  const words = whole.split(' ');
  if (words.length < 3 || stated.some(({ value }) => isLongerBy(whole, plain(value)))) return false;
  const known = new Set(stated.flatMap(({ value }) => plain(value).split(' ')));
  const same = words.filter((word) => known.has(word)).length;
  return same * 5 >= words.length * 2;
}

/** The headline is this title with a subject before it, or with a date behind it. */
function isLongerBy(headline: string, title: string): boolean {
  if (title.length < 12) return false;
  return headline.endsWith(` ${title}`) || (headline.startsWith(`${title} `) && /\b(?:19|20)\d\d\b/.test(headline.slice(title.length)));
}

function statedTitles(titleElement: string, metas: Metas, data: LinkedData): Found<string>[] {
  const found: Found<string>[] = [];
  const add = (value: string | null | undefined, from: string): void => {
    if (value && value.length <= LONGEST_TITLE) found.push({ value: lineOf(entitiesRead(value)), from });
  };
  add(metas.get('og:title'), 'meta og:title');
  add(data.article?.headline, 'the page’s JSON-LD');
  for (const name of ['headline', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title', 'citation_title']) add(metas.get(name), `meta ${name}`);
  add(titleElement, 'the page’s title');
  add(metas.get('title'), 'meta title');
  return found;
}

function isUsable(text: string, sites: readonly string[]): boolean {
  return text.length >= 2 && text.length <= LONGEST_TITLE && /[\p{L}\p{N}]/u.test(text) && !sites.some((site) => plain(site) === plain(text));
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

/** Chinese titles name their section and site behind a bar below or a hyphen without spaces: "渡轮沉没_国际_海港网", "渡轮沉没-海港网". */
const CHINESE_TAIL = /(?:_[\p{L}\p{N}]{2,12}){1,4}$|\s*[-—－|｜]+\s*\p{Script=Han}{1,8}(?:网|網|报|報|社|台|臺|新闻|新聞|在线|频道|中心|日报)$/u;

/** "Five held in port | The Harbour Post" without the outlet; by its name, or where only a short tail follows a bar. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const tailless = /\p{Script=Han}{4}/u.test(title) ? title.replace(CHINESE_TAIL, '').trim() : title;
  if (tailless !== title && tailless.length >= 6) return tailless;
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
