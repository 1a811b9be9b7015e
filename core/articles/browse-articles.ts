// The pure part of browsing: which lines pass a filter, by what they are sorted, into which groups they fall.
import { problemsOf, problemTests } from '../../contract/article-problems.ts';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleFilter, ArticleGrouping, ArticleSort } from '../../contract/browsing.ts';
import { foldText } from '../../contract/text/fold.ts';

/** The test that a filter amounts to but for its words; what it does not ask for costs nothing. */
export function passes(filter: ArticleFilter): (article: ArticleSummary) => boolean {
  const { outlet, from, to, language, tag, reviewed, claims, problem, trashed } = filter;
  const all: ((article: ArticleSummary) => boolean)[] = [({ trashedAt }) => (trashedAt !== null) === trashed];
  if (outlet !== null) all.push(({ source }) => (source?.id ?? 'none') === outlet);
  if (language !== null) all.push((article) => (article.language ?? 'none') === language);
  if (tag !== null) all.push(({ tags }) => (tag === 'none' ? tags.length === 0 : tags.some(({ id }) => id === tag)));
  if (reviewed !== null) all.push(({ reviewedAt }) => (reviewedAt !== null) === reviewed);
  if (claims !== null) all.push((article) => article.claims > 0 === claims);
  if (problem !== null) all.push(problemTests[problem]);
  if (from !== null || to !== null) all.push(({ published }) => published !== null && liesWithin(published, from, to));
  return (article) => all.every((test) => test(article));
}

/** Does what is known of the date touch the days from `from` to `to`? "2026-01" touches every day of that January. */
function liesWithin(published: string, from: string | null, to: string | null): boolean {
  const [first = '', last = first] = published.split('/').map((date) => date.replace('~', '').slice(0, 10));
  const end = last === '..' ? '9999' : last;
  return (from === null || `${end}-99-99`.slice(0, 10) >= from) && (to === null || first <= to);
}

export type SortKey = string | number | null;

/** By what a line is sorted; null where there is nothing to compare, which comes last either way. */
export const sortKeys: Record<ArticleSort, (article: ArticleSummary) => SortKey> = {
  imported: ({ importedAt, id }) => importedAt + id,
  published: ({ published }) => published,
  title: ({ title, opening }) => nameKey(title ?? opening),
  outlet: ({ source }) => source && nameKey(source.name),
  // F is "not judged", not the worst.
  grade: ({ source }) => (source?.reliability === 'F' ? null : (source?.reliability ?? null)),
  language: ({ language }) => language,
  words: ({ words }) => words,
  passages: ({ passages }) => passages,
  claims: ({ claims }) => claims,
  tags: ({ tags }) => (tags.length === 0 ? null : tags.map(({ name }) => nameKey(name)).join('\n')),
  problems: (article) => problemsOf(article).length,
  reviewed: ({ reviewedAt }) => reviewedAt,
};

/** Accents and case do not matter, "Part 9" comes before "Part 10". Code units compare many times quicker than a collator does. */
function nameKey(name: string): string {
  return foldText(name).replace(/^[^\p{L}\p{N}]+/u, '').replace(/\d+/g, (digits) => digits.padStart(9, '0'));
}

export function compareKeys(one: SortKey, other: SortKey, direction: 1 | -1): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -direction : direction;
}

export interface GroupMark {
  key: string;
  name: string;
}

const none: readonly GroupMark[] = [{ key: 'none', name: 'none' }];
const plain = (key: string | null): readonly GroupMark[] => (key === null ? none : [{ key, name: key }]);

/** The groups in which an article stands: one, or by tag as many as it has tags. */
export const groupsOf: Record<ArticleGrouping, (article: ArticleSummary) => readonly GroupMark[]> = {
  outlet: ({ source }) => (source ? [{ key: source.id, name: source.name }] : none),
  month: ({ published }) => plain(published?.replace('~', '').slice(0, 7) ?? null),
  language: ({ language }) => plain(language),
  tag: ({ tags }) => (tags.length === 0 ? none : tags.map(({ id, name }) => ({ key: id, name }))),
  reviewed: ({ reviewedAt }) => plain(reviewedAt === null ? 'open' : 'reviewed'),
};

/** Months run from the newest, what is to be done comes before what is done, names by the alphabet; 'none' is last. */
export function compareGroups(grouping: ArticleGrouping): (one: GroupMark, other: GroupMark) => number {
  return (one, other) => {
    if (one.key === 'none' || other.key === 'none') return one.key === other.key ? 0 : one.key === 'none' ? 1 : -1;
    return compareKeys(nameKey(one.name), nameKey(other.name), grouping === 'month' ? -1 : 1);
  };
}
