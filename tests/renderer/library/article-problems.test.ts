// The problems that the list can be filtered by.
import { expect, test } from 'vitest';
import { countProblems, withProblem } from '../../../renderer/library/article-problems.ts';

const sound = { similar: 0, published: '2026-01-02', orphans: 0, mentions: [], title: 'A', source: { id: 's', name: 'S', reliability: null } };
const articles = [sound, { ...sound, similar: 2, published: null }, { ...sound, orphans: 1, mentions: [2019] }, { ...sound, title: null, source: null }];

test('each problem finds the articles that have it', () => {
  expect(withProblem(articles, null)).toHaveLength(4);
  expect(withProblem(articles, 'undated')).toEqual([articles[1]]);
  expect(withProblem(articles, 'orphans')).toEqual([articles[2]]);
  expect(countProblems(articles)).toEqual({ similar: 1, undated: 1, orphans: 1, otherYears: 1, untitled: 1, noOutlet: 1 });
});
