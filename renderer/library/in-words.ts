// Groups and filters of the library as an analyst reads them.
import type { ArticleFacets, ArticleGroup, ArticleGrouping } from '../../contract/browsing.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';
import type { FilterPart, LibraryFilter } from './browsing.ts';
import { languageName } from './language-name.ts';

const text = words.browsing;

export function groupName({ key, name }: Pick<ArticleGroup, 'key' | 'name'>, grouping: ArticleGrouping | null): string {
  if (grouping === null) return name;
  if (key === 'none') return text.none[grouping];
  if (grouping === 'month') return dateInWords(key);
  if (grouping === 'language') return languageName(key);
  if (grouping === 'reviewed') return key === 'reviewed' ? text.reviewed : text.notReviewed;
  return name;
}

/** What a part of the filter asks for: "Harbour Post", "since 3 Jan 2026". */
export function partInWords(filter: LibraryFilter, part: FilterPart, facets: ArticleFacets | undefined): string {
  const { outlet, language, tag, reviewed, claims, problem, from, to } = filter;
  switch (part) {
    case 'outlet':
      return outlet === 'none' ? text.none.outlet : (facets?.outlets.find(({ key }) => key === outlet)?.name ?? text.parts.outlet);
    case 'language':
      return language === 'none' ? text.none.language : languageName(language ?? '');
    case 'tag':
      return tag === 'none' ? text.none.tag : (facets?.tags.find(({ key }) => key === tag)?.name ?? text.parts.tag);
    case 'reviewed':
      return reviewed ? text.reviewed : text.notReviewed;
    case 'claims':
      return claims ? text.withClaims : text.withoutClaims;
    case 'problem':
      return problem === null ? '' : words.library.problems[problem];
    case 'days':
      if (from !== null && to !== null) return text.between(dateInWords(from), dateInWords(to));
      return from !== null ? text.since(dateInWords(from)) : text.until(dateInWords(to ?? ''));
  }
}
