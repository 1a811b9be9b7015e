// When a page says that its article was published and updated: structured data first, then the words near the headline.
import type { StatedDates } from '../find-dates.ts';
import type { Found } from '../imported-article.ts';
import { knowsDatesOf, readOtherDate } from '../other-date.ts';
import { datesIn, type StatedDate } from '../read-date-line.ts';
import type { LinkedData } from './linked-data.ts';
import type { Metas } from './meta-elements.ts';
import { attributeOf, openingOf, type PageElement } from './page-dom.ts';
import { dateInAddress, statedDate } from './stated-date.ts';
import type { Noted } from './survey-page.ts';

const PUBLISHED = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'article:published', 'parsely-pub-date', 'sailthru.date',
  'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'dc.date', 'dcterms.date', 'dc.created', 'cxenseparse:recs:publishtime',
  'publish-date', 'publish_date', 'publishdate', 'published_date', 'published-date', 'pubdate', 'pub_date', 'publication_date', 'publication-date', 'publicationdate',
  'originalpublicationdate', 'article_date_original', 'article.published', 'citation_publication_date', 'citation_date', 'citation_online_date',
  'bt:pubdate', 'vr:published_time', 'rnews:datepublished', 'date.created', 'datecreated', 'date_created', 'created', 'release_date', 'timestamp',
  'displaydate', 'article.created', 'og:pubdate', 'ptime', 'shareaholic:article_published_time', 'hdl_p', 'date',
];
const UPDATED = [
  'article:modified_time', 'og:updated_time', 'og:article:modified_time', 'datemodified', 'dc.date.modified', 'dcterms.modified', 'lastmod', 'last-modified',
  'article:updated_time', 'shareaholic:article_modified_time', 'article.updated', 'date.modified', 'modified', 'updated', 'revised', 'dateupdate', 'utime',
];

/** `headline` is where the headline stands among the page's elements, or -1. Nothing relative, no year of a copyright. */
export async function findPageDates(
  data: LinkedData,
  metas: Metas,
  dated: readonly Noted[],
  headline: number,
  address: string | null,
  language: string | null,
): Promise<StatedDates> {
  const shown = await shownDates(dated, headline, language);
  const linked = data.article;
  const published =
    found(linked?.published ?? null, 'the page’s JSON-LD') ??
    fromMetas(metas, PUBLISHED) ??
    shown.published ??
    inAddress(address);
  const updated = found(linked?.updated ?? null, 'the page’s JSON-LD') ?? fromMetas(metas, UPDATED) ?? shown.updated;
  return { published, updated };
}

function found(text: string | null, from: string): Found<string> | null {
  const value = text === null ? null : statedDate(text);
  return value === null ? null : { value, from };
}

function fromMetas(metas: Metas, names: readonly string[]): Found<string> | null {
  for (const name of names) {
    const date = found(metas.get(name) ?? null, `meta ${name}`);
    if (date) return date;
  }
  return null;
}

function inAddress(address: string | null): Found<string> | null {
  const value = address === null ? null : dateInAddress(address);
  return value === null ? null : { value, from: 'the page’s address' };
}

const ELSEWHERE = /comment|sidebar|related|widget|footer|copyright|archive|calendar|event|reply|popular|latest|recent|teaser|card|breaking|ticker|weather|clock|current|today|nav|menu/i;
const LABELS_UPDATE = /updat|modif|revis|changed|edited/i;
const LABELS_PUBLICATION = /publish|pubdate|posted|created|datepublished|entry-date|post-date|article-date|issued/i;
/** So many dated elements are looked at: a list of articles has hundreds. */
const MOST = 60;

interface ShownDate extends StatedDate {
  from: string;
  rank: number;
}

async function shownDates(dated: readonly Noted[], headline: number, language: string | null): Promise<StatedDates> {
  const dates: ShownDate[] = [];
  for (const noted of dated.slice(0, MOST)) {
    const rank = rankOf(noted, headline);
    for (const date of await datesOf(noted, language)) dates.push({ ...date, rank });
  }
  dates.sort((a, b) => a.rank - b.rank);
  const first = (label: StatedDate['label']): Found<string> | null => {
    const date = dates.find((one) => one.label === label);
    return date ? { value: date.value, from: date.from } : null;
  };
  return { published: first('published') ?? first(null), updated: first('updated') };
}

/** Lower is likelier: itemprop before nearness to the headline, lists and margins last. */
function rankOf({ element, at, names }: Noted, headline: number): number {
  const near = headline < 0 ? Math.min(at, 2000) / 10 : at >= headline ? Math.min(at - headline, 1500) : Math.min((headline - at) * 4, 2500);
  const named = /datepublished|pubdate/i.test(names) || element.getAttributeNode('pubdate') ? -1000 : 0;
  return near + named + (isElsewhere(element) ? 5000 : 0);
}

function isElsewhere(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let steps = 0; at && steps < 6; steps++, at = at.parentNode) {
    if (at.localName === 'aside' || at.localName === 'nav' || at.localName === 'footer') return true;
    if (at.localName === 'article' || at.localName === 'main' || at.localName === 'body') return false;
    const names = `${at.getAttributeNode('class')?.value ?? ''} ${at.getAttributeNode('id')?.value ?? ''}`;
    if (names.length < 500 && ELSEWHERE.test(names)) return true;
  }
  return false;
}

async function datesOf({ element, names }: Noted, language: string | null): Promise<(StatedDate & { from: string })[]> {
  const where = element.localName === 'time' ? '<time> on the page' : 'a date on the page';
  const label = labelOf(element, names);
  for (const attribute of ['datetime', 'content', 'title', 'data-datetime', 'data-date', 'data-time', 'data-published']) {
    const value = statedDate(attributeOf(element, attribute));
    if (value !== null) return [{ label, value, from: where }];
  }
  const text = openingOf(element, 400);
  if (text.length > 160 || !/\p{Nd}/u.test(text)) return [];
  return (await datesInText(text, language)).map((date) => ({ label: date.label ?? label, value: date.value, from: `${where}: “${text.slice(0, 80)}”` }));
}

function labelOf(element: PageElement, names: string): StatedDate['label'] {
  const before = `${names} ${(element.parentNode ? openingOf(element.parentNode, 60) : '')}`;
  if (LABELS_UPDATE.test(names)) return LABELS_PUBLICATION.test(names) ? 'published' : 'updated';
  if (LABELS_PUBLICATION.test(names)) return 'published';
  return /^(?:last )?(?:updat|modif)/i.test(before.slice(names.length + 1)) ? 'updated' : null;
}

/** Captions of pictures, the clock and the members of a forum, the day of a customer’s opinion, an address. */
const IS_OTHERWISE = /^(?:abbildung|abb\.|bild|foto|figure|fig\.|photo|image)\b|\b(?:current time|aktuelle zeit|kundenbewertung|customer review|registriert|registered|joined|member since)\b|:\/\//i;

/** The dates of a short text around which may stand a name, a section or a reading time. */
export async function datesInText(text: string, language: string | null): Promise<StatedDate[]> {
  const line = IS_OTHERWISE.test(text) ? null : datesIn(text);
  if (!line) return [];
  const dates = [...line.dates];
  for (const { label, words } of line.rest) {
    const value = statedDate(words) ?? (await dateWithin(words, language));
    if (value !== null) dates.push({ label, value });
  }
  return dates;
}

const SPELT = /(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{1,2}(?:st|nd|rd|th|\.|er|º|ª)?\s+(?:de\s+|of\s+)?\p{L}{3,12}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{2}\.\d{2}\.\d{2})(?!\d(?!\d:))(?:,?\s*(?:at\s+|um\s+|à\s+)?\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?)?/giu;

// Folded, as `datesIn` gives Arabic words.
const SPELT_IN_ARABIC =
  /\d{1,2}\s+[\u0621-\u064a]{2,9}(?:\s+(?:الثاني|الاول))?(?:\s*[/-]\s*[\u0621-\u064a]{3,9})?\s*[،,]?\s+\d{4}(?:\s*[،,|-]?\s*(?:الساعه\s*)?\d{1,2}:\d{2}(?:\s*(?:صباحا|مساء|ص|م)(?![\u0621-\u064a]))?)?/g;

/** A date among other words of one short line; the first that can be read. */
async function dateWithin(words: string, language: string | null): Promise<string | null> {
  const pattern = /[\u0621-\u064a]/.test(words) ? SPELT_IN_ARABIC : SPELT;
  for (const [match] of words.matchAll(pattern)) {
    const value = statedDate(match) ?? dayFirst(match, language) ?? (knowsDatesOf(language) ? await readOtherDate(match, language) : null);
    if (value !== null) return value;
  }
  return knowsDatesOf(language) ? readOtherDate(words, language) : null;
}

/** 03/05/2026 is the third of May wherever the page is not in English. */
function dayFirst(text: string, language: string | null): string | null {
  const match = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})/.exec(text);
  if (!match || language === null || language.startsWith('en')) return null;
  return statedDate(`${match[4]}-${(match[3] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`);
}
