// How the library is looked through in this project: filter, order, grouping, list or table; remembered on this machine.
import { useCallback } from 'react';
import { z } from 'zod';
import { ArticleFilter, Browsing, type ArticleSort } from '../../contract/browsing.ts';
import { useProjectState } from '../app/project-state.ts';
import { go, libraryRoute } from '../app/routes.ts';

export type LibraryFilter = ArticleFilter;
export type LibraryBrowsing = Browsing;

export const noFilter: LibraryFilter = ArticleFilter.parse({});
const first: LibraryBrowsing = { filter: noFilter, sort: 'imported', descending: true, group: null };

export function useBrowsing(): [LibraryBrowsing, (next: LibraryBrowsing) => void] {
  return useProjectState<LibraryBrowsing>('library.browsing', first, Browsing);
}

const Layout = z.enum(['list', 'table']);

/** A narrow list beside the reading page, or a table over the whole stage. */
export function useLayout(): ['list' | 'table', (next: 'list' | 'table') => void] {
  return useProjectState('library.layout', 'list', Layout);
}

/** Dates and numbers start with the newest and the largest, names with A. */
export function startsDescending(sort: ArticleSort): boolean {
  return !['title', 'outlet', 'grade', 'language', 'tags'].includes(sort);
}

/** Which parts of a filter ask for something, apart from its words. */
export function activeParts(filter: LibraryFilter): FilterPart[] {
  return filterParts.filter((part) => (part === 'days' ? filter.from !== null || filter.to !== null : filter[part] !== null));
}

export const filterParts = ['outlet', 'days', 'language', 'tag', 'reviewed', 'claims', 'problem'] as const;
export type FilterPart = (typeof filterParts)[number];

export function withoutPart(filter: LibraryFilter, part: FilterPart): LibraryFilter {
  return part === 'days' ? { ...filter, from: null, to: null } : { ...filter, [part]: null };
}

export function isFiltering(filter: LibraryFilter): boolean {
  return filter.words.trim() !== '' || activeParts(filter).length > 0;
}

/** From elsewhere: goes to the library with nothing but this filter. */
export function useShowArticles(): (filter: Partial<LibraryFilter>) => void {
  const [browsing, setBrowsing] = useBrowsing();
  return useCallback(
    (filter) => {
      setBrowsing({ ...browsing, filter: { ...noFilter, ...filter } });
      go(libraryRoute());
    },
    [browsing, setBrowsing],
  );
}
