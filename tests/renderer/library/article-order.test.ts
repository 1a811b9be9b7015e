// Which articles the list shows and in which order.
import { expect, test } from 'vitest';
import type { ArticleSummary } from '../../../contract/articles.ts';
import { filterArticles, sortArticles } from '../../../renderer/library/article-order.ts';

function article(id: string, given: Partial<ArticleSummary>): ArticleSummary {
  return {
    id,
    title: null,
    opening: '',
    source: null,
    byline: null,
    published: null,
    updated: null,
    language: 'en',
    direction: 'ltr',
    words: 1,
    fileName: `${id}.txt`,
    importedAt: `2026-01-0${id}T00:00:00.000Z`,
    reviewedAt: null,
    trashedAt: null,
    tags: [],
    mentions: [],
    passages: 0,
    claims: 0,
    similar: 0,
    orphans: 0,
    ...given,
  };
}

const reuters = { id: 's', name: 'Agence Réunie', reliability: null };
const all = [
  article('1', { title: 'Älteste Meldung', published: '2026-01-18' }),
  article('2', { opening: 'Army officials say', source: reuters }),
  article('3', { title: 'Prison break', published: '2026-01-20T11:38', source: { ...reuters, name: 'Zeitung' } }),
];
const ids = (articles: readonly ArticleSummary[]) => articles.map(({ id }) => id).join('');

test('finds every word anywhere, whatever its accents and case', () => {
  expect(ids(filterArticles(all, ''))).toBe('123');
  expect(ids(filterArticles(all, 'REUNIE army'))).toBe('2');
  expect(ids(filterArticles(all, 'alteste'))).toBe('1');
  expect(ids(filterArticles(all, '3.txt'))).toBe('3');
  expect(ids(filterArticles(all, 'army prison'))).toBe('');
});

test('sorts undated articles and those without an outlet last', () => {
  expect(ids(sortArticles(all, 'imported'))).toBe('321');
  expect(ids(sortArticles(all, 'published'))).toBe('312');
  expect(ids(sortArticles(all, 'title'))).toBe('123');
  expect(ids(sortArticles(all, 'outlet'))).toBe('231');
});
