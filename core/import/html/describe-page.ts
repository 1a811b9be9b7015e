// Everything that a page states about its article, gathered before its text is looked for.
import { detectLanguage } from '../detect-language.ts';
import type { Found } from '../imported-article.ts';
import { readLinkedData } from './linked-data.ts';
import type { StatedDates } from '../find-dates.ts';
import { datesNearHeadline } from './dates-near-headline.ts';
import { readMetas } from './meta-elements.ts';
import { findPageByline } from './page-byline.ts';
import { findPageDates } from './page-dates.ts';
import { openingOf, type Page } from './page-dom.ts';
import { declaredLanguage } from './page-language.ts';
import { findPageAddress, findPageOutlet, hostOf } from './page-outlet.ts';
import { findPageTitle, isSameTitle } from './page-title.ts';
import type { Survey } from './survey-page.ts';

export interface PageDescription {
  title: Found<string> | null;
  byline: Found<string> | null;
  outlet: Found<string> | null;
  url: Found<string> | null;
  published: Found<string> | null;
  updated: Found<string> | null;
  /** As the page declares it, to be held against the words of its article. */
  language: string | null;
}

/** `savedFrom` is the address that the container states, as MHTML does. */
export async function describePage(html: string, page: Page, survey: Survey, savedFrom: string | null): Promise<PageDescription> {
  const metas = readMetas(survey.metas);
  const data = readLinkedData(survey.linkedData);
  const url = findPageAddress(html, survey.links, metas, data, savedFrom);
  const outlet = findPageOutlet(metas, data, survey.title, url?.value ?? null);
  const sites = [outlet?.value, data.site, data.article?.publisher, url ? hostOf(url.value).replace(/\.[a-z.]+$/, '') : null];
  const names = sites.filter((site) => typeof site === 'string').filter((site) => !isHeadline(site, survey));
  const title = findPageTitle(survey.title, survey.headings, metas, data, names);
  const headline =
    survey.headings.find(({ element }) => title !== null && isSameTitle(openingOf(element, 400), title.value)) ??
    survey.headings.find(({ element }) => element.localName === 'h1');
  const language = declaredLanguage(page, metas, data);
  const spoken = language?.split('-')[0] ?? (await detectLanguage(openingOf(page.body, 8000)));
  const stated = await findPageDates(data, metas, survey.dated, headline?.at ?? -1, url?.value ?? null, spoken);
  const dates = stated.published ? stated : joined(stated, await datesNearHeadline(page.body, title?.value ?? null, spoken));
  const byline = findPageByline(data, metas, survey.authors, headline?.at ?? 0, outlet?.value ?? null);
  return { title, byline, outlet, url, ...dates, language };
}

function joined(first: StatedDates, second: StatedDates): StatedDates {
  return { published: first.published ?? second.published, updated: first.updated ?? second.updated };
}

/** Some pages state the article's title as the name of their site, too. */
function isHeadline(site: string, { title, headings }: Survey): boolean {
  return isSameTitle(title, site) && headings.some(({ element }) => element.localName === 'h1' && isSameTitle(openingOf(element, 400), site));
}
