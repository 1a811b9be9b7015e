// What front matter states about an article, by the names that sites, note programs and web clippers give its fields.
import { readDate } from '../read-date-line.ts';
import type { Found } from '../imported-article.ts';
import type { StatedFields } from '../stated-fields.ts';
import type { FrontMatter } from './front-matter.ts';

const TITLE = ['title', 'headline', 'titre', 'titel', 'título', 'العنوان'];
const AUTHOR = ['author', 'authors', 'byline', 'author.name', 'authors.name', 'by', 'auteur', 'autor', 'الكاتب'];
const OUTLET = ['outlet', 'publication', 'publisher', 'publisher.name', 'site', 'site_name', 'sitename', 'website', 'newspaper', 'journal', 'source', 'المصدر'];
const URL = ['url', 'canonical', 'canonical_url', 'canonicalurl', 'permalink', 'link', 'source', 'source_url', 'source-url', 'الرابط'];
// The day on which a note was made ("created") is not that of the article.
const PUBLISHED = ['published', 'date_published', 'datepublished', 'publishdate', 'publish_date', 'publish-date', 'pubdate', 'published_at', 'date', 'fecha', 'datum', 'التاريخ'];
const UPDATED = ['updated', 'modified', 'lastmod', 'last_modified', 'date_modified', 'datemodified', 'updated_at', 'last_updated'];
const LANGUAGE = ['lang', 'language', 'locale'];

const FROM = 'front matter';

export function fieldsOfFrontMatter(fields: FrontMatter): StatedFields {
  const authors = valuesOf(fields, AUTHOR).filter((value) => value.length <= 300).join(', ');
  return {
    title: found(valuesOf(fields, TITLE)[0]?.replace(/\s+/g, ' '), 1000),
    byline: found(authors, 500),
    outlet: found(firstOf(fields, OUTLET, (value) => !isAddress(value)), 200),
    url: found(firstOf(fields, URL, isAddress), 2000),
    published: dateOf(fields, PUBLISHED),
    updated: dateOf(fields, UPDATED),
    language: firstOf(fields, LANGUAGE, (value) => /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(value))?.replaceAll('_', '-') ?? null,
  };
}

/** The values of the first of these fields that has any. */
function valuesOf(fields: FrontMatter, names: readonly string[]): readonly string[] {
  return names.map((name) => fields.get(name) ?? []).find((values) => values.length > 0) ?? [];
}

function firstOf(fields: FrontMatter, names: readonly string[], accept: (value: string) => boolean): string | undefined {
  return names.flatMap((name) => fields.get(name) ?? []).find(accept);
}

function found(value: string | undefined, longest: number): Found<string> | null {
  return value && value.length <= longest ? { value, from: FROM } : null;
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S{4,}$/i.test(value);
}

/** Only unambiguous dates; a field that holds anything else states none. */
function dateOf(fields: FrontMatter, names: readonly string[]): Found<string> | null {
  for (const value of names.flatMap((name) => fields.get(name) ?? [])) {
    const date = value.length <= 100 ? readDate(value) : null;
    if (date !== null) return { value: date, from: FROM };
  }
  return null;
}
