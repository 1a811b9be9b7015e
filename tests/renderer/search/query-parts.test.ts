// The query in its field: filters as chips, names completed at the caret, and what can be searched while the rest is typed.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readQuery } from '../../../contract/search/read-query.ts';
import { completed, completionsAt, filterText, filtersIn, searchablePart, withoutPart, type FilterValues } from '../../../renderer/search/query-parts.ts';

const values: FilterValues = {
  outlet: [{ name: 'Al Jazeera', uses: 9 }, { name: 'Rudaw', uses: 4 }, { name: 'الجزيرة', uses: 2 }],
  tag: [{ name: 'Prison', uses: 3 }, { name: 'Actors/Militias', uses: 2 }, { name: 'Family', uses: 1 }],
};

test('filters are found with their minus, and taken away with the OR that they leave alone', () => {
  const query = 'prison outlet:"Al Jazeera" -tag:Prison OR has:claim date:';
  expect(filtersIn(query).map(({ key, value, negated }) => [key, value, negated])).toEqual([['outlet', 'Al Jazeera', false], ['tag', 'Prison', true], ['has', 'claim', false]]);
  const [outlet, tag, has] = filtersIn(query);
  expect(outlet && withoutPart(query, outlet)).toBe('prison -tag:Prison OR has:claim date:');
  expect(has && withoutPart(query, has)).toBe('prison outlet:"Al Jazeera" -tag:Prison date:');
  expect(tag && query.slice(tag.start, tag.end)).toBe('-tag:Prison');
  expect(withoutPart('outlet:Rudaw OR outlet:SANA', { start: 0, end: 12 })).toBe('outlet:SANA');
});

function offered(typed: string): string[] | undefined {
  const caret = typed.includes('|') ? typed.indexOf('|') : typed.length;
  return completionsAt(typed.replace('|', ''), caret, values)?.options.map(({ write }) => write);
}

test('filters and their values are offered at the caret', () => {
  expect(offered('prison ou')).toEqual(['outlet:']);
  expect(offered('ha| prison')).toEqual(['has:']);
  expect(offered('prison outlet:')).toEqual(['outlet:"Al Jazeera"', 'outlet:Rudaw', 'outlet:الجزيرة']);
  expect(offered('outlet:jaz')).toEqual(['outlet:"Al Jazeera"']);
  expect(offered('-outlet:"al j')).toEqual(['outlet:"Al Jazeera"']);
  expect(offered('outlet:جزي')).toEqual(['outlet:الجزيرة']);
  expect(offered('in:pa')).toEqual(['in:passages', 'in:parties'].filter((option) => option.startsWith('in:pa')));
  expect(offered('tag:mil')).toEqual(['tag:Actors/Militias', 'tag:Family']);
  expect(offered('tag:actors/m')).toEqual(['tag:Actors/Militias']);
  expect(offered('tag:prison')).toBeUndefined();
  expect(offered('p')).toBeUndefined();
  expect(offered('zeppelin')).toBeUndefined();
});

test('a completion takes the place of what was typed, and leaves the caret behind it', () => {
  const found = completionsAt('prison outlet:ja -drill', 16, values);
  const [first] = found?.options ?? [];
  expect(found && first && completed('prison outlet:ja -drill', found, first)).toEqual({ query: 'prison outlet:"Al Jazeera" -drill', caret: 27 });
});

test('what is still being typed is not searched for', () => {
  expect(searchablePart('prison outlet:')).toBe('prison');
  expect(searchablePart('prison -outlet:"Al Ja')).toBe('prison');
  expect(searchablePart('prison "open')).toBe('prison "open');
  expect(searchablePart(' prison ')).toBe('prison');
});

test('every name can be written as a filter that is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => /[\p{L}\p{N}]/u.test(name) && !/["“”„«»\p{Cc}]/u.test(name)), (name) => {
      expect(readQuery(filterText('outlet', name))).toMatchObject({ kind: 'filter', filter: { key: 'outlet', name: name.trim() } });
    }),
  );
});
