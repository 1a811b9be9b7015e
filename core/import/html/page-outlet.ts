// The outlet and the address of a page, as the page states them.
import type { Found } from '../imported-article.ts';
import type { LinkedData } from './linked-data.ts';
import { metaOf, type Metas } from './meta-elements.ts';
import { attributeOf, lineOf, type PageElement } from './page-dom.ts';

const LONGEST_ADDRESS = 2000;
/** "saved from url" stands in the first lines of what a browser saves, SingleFile's note as well. */
const NOTE_UNITS = 4096;

/** The article's own address: http and https only, whatever else a page may claim. */
export function findPageAddress(html: string, links: readonly PageElement[], metas: Metas, data: LinkedData, savedFrom: string | null): Found<string> | null {
  const canonical = links.find((link) => /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(link, 'rel')));
  const note = /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?:\/\/[^\s<>"]+)/i.exec(html.slice(0, NOTE_UNITS));
  const stated: Found<string>[] = [
    { value: canonical ? attributeOf(canonical, 'href') : '', from: 'the page’s canonical link' },
    { value: metas.get('og:url') ?? '', from: 'meta og:url' },
    { value: data.article?.url ?? '', from: 'the page’s JSON-LD' },
    { value: savedFrom ?? '', from: 'the saved page’s own record' },
    { value: note?.[1] ?? '', from: 'the note of the program that saved the page' },
    { value: metas.get('twitter:url') ?? '', from: 'meta twitter:url' },
  ];
  const usable = stated.flatMap(({ value, from }) => {
    const address = addressOf(value);
    return address === null ? [] : [{ value: address, from }];
  });
  // Some sites call their front page the canonical address of everything.
  return usable.find(({ value }) => !isFrontPage(value)) ?? usable[0] ?? null;
}

function addressOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_ADDRESS || !/^https?:\/\/[^\s/]+/i.test(trimmed)) return null;
  return URL.canParse(trimmed) && !/[\s<>"]/.test(trimmed) ? trimmed : null;
}

function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname.length <= 1 && search === '';
}

/** The name of the site as the page states it. An address is no name: where only that is known there is no outlet. */
export function findPageOutlet(metas: Metas, data: LinkedData, titleElement: string, address: string | null): Found<string> | null {
  const stated: Found<string>[] = [];
  const add = (value: string | null | undefined, from: string): void => {
    const name = withoutSlogan(lineOf((value ?? '').slice(0, 300)));
    if (isName(name)) stated.push({ value: name, from });
  };
  add(metas.get('og:site_name'), 'meta og:site_name');
  add(data.article?.publisher, 'the page’s JSON-LD');
  add(data.site, 'the page’s JSON-LD');
  for (const name of ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'publisher', 'citation_journal_title']) add(metaOf(metas, [name])?.value, `meta ${name}`);
  add(siteInTitle(titleElement, address), 'the page’s title');
  return stated[0] ?? null;
}

/** "The Harbour Post | Latest news from the islands and the mainland": what stands behind a bar and is longer. */
function withoutSlogan(text: string): string {
  const [name = '', slogan = ''] = text.split(/\s+[|»]\s+/);
  return name !== '' && slogan.length > name.length ? name : text;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= 100 && /\p{L}/u.test(text) && !/^(?:https?:|www\.|@)|<|\{\{/i.test(text);
}

/** The end of a title that is also the host's name: "Five held | Harbour Post" on harbourpost.example. */
function siteInTitle(title: string, address: string | null): string | null {
  const host = address === null ? null : hostOf(address);
  const parts = lineOf(title.slice(0, 500)).split(/\s+[|»•·–—-]\s+|\s*[|»]\s*/);
  if (host === null || parts.length < 2) return null;
  return parts.find((part) => part.length >= 3 && host.replace(/[^\p{L}\p{N}]/gu, '').startsWith(part.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))) ?? null;
}

/** "harbour-post.example" without "www." and the like. */
export function hostOf(address: string): string {
  return new URL(address).hostname.toLowerCase().replace(/^(?:www\d?|m|mobile|amp|edition|news)\./, '');
}
