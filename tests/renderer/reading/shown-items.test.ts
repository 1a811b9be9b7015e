// How blocks become what is laid out: tables of consecutive rows, heading levels, page numbers.
import { expect, test } from 'vitest';
import type { Block } from '../../../contract/text/block.ts';
import { cellsOf, hasMarker, isNote, itemsOf, numericColumns } from '../../../renderer/reading/shown-items.ts';

type Part = [kind: Block['kind'], words: string, more?: Partial<Block>];

function article(...parts: Part[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words, more] of parts) {
    if (text) text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length, ...more });
    text += words;
  }
  return { text, blocks };
}

function items({ text, blocks }: { text: string; blocks: Block[] }) {
  return itemsOf(text, blocks);
}

test('rows that follow each other are one table, others are not', () => {
  const given = article(['table-row', 'a\tb'], ['table-row', 'c\t\td'], ['paragraph', 'between'], ['table-row', 'e']);
  const shown = items(given).map((item) => (item.is === 'table' ? [item.rows.length, item.columns] : given.text.slice(item.block.start, item.block.end)));
  expect(shown).toEqual([[2, 3], 'between', [1, 1]]);
});

test('every letter of a row but its tabs lies in a cell', () => {
  const text = 'x\n\nab\t\tc d\n\ny';
  const cells = cellsOf(text, { start: 3, end: 10 });
  expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['ab', '', 'c d']);
  expect(cells.map(({ start }) => start)).toEqual([3, 6, 7]);
});

test('tabs before a row are its empty cells, so that columns stand under each other', () => {
  const text = 'x\n\n\tDead\tHurt\n\nSadel\t12\t9';
  const blocks: Block[] = [{ kind: 'table-row', start: 4, end: 13 }, { kind: 'table-row', start: 15, end: 25 }];
  const [table] = itemsOf(text, blocks);
  expect(table?.is === 'table' && table.rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end)))).toEqual([['', 'Dead', 'Hurt'], ['Sadel', '12', '9']]);
});

test('a new page begins a new table, and is named once', () => {
  const given = article(['paragraph', 'p', { page: 1 }], ['table-row', 'a', { page: 1 }], ['table-row', 'b', { page: 2 }], ['table-row', 'c', { page: 2 }]);
  expect(items(given).map(({ is, page }) => [is, page])).toEqual([['block', 1], ['table', undefined], ['table', 2]]);
});

test('no level of headings is skipped', () => {
  const given = article(['heading', 'a', { level: 4 }], ['heading', 'b', { level: 2 }], ['heading', 'c', { level: 3 }], ['heading', 'd', { level: 6 }], ['heading', 'e']);
  expect(items(given).map((item) => (item.is === 'block' ? item.level : 0))).toEqual([3, 3, 4, 5, 3]);
});

test('a column of numbers may have a word above it', () => {
  const given = article(['table-row', 'Boat\tCounted\tShare'], ['table-row', 'Tugs\t1,204\t≈ 12 %'], ['table-row', 'قاطرات\t٢٤\tnone']);
  const [table] = items(given);
  expect(table?.is === 'table' && [...numericColumns(given.text, table.rows)]).toEqual([1]);
});

test('markers and notes are told from words', () => {
  expect(['• a', '3. b', '(b) c', '2.1) d', '– e'].every(hasMarker)).toBe(true);
  expect(['A. Smith'].every(hasMarker)).toBe(true);
  expect(['Boats', '38 boats', '-5 degrees', 'etc.'].some(hasMarker)).toBe(false);
  const block: Block = { kind: 'paragraph', start: 0, end: 1 };
  expect(['[1] Ibid.', '[iv] See above', '[e2] End', '[*] Own'].every((text) => isNote(block, text))).toBe(true);
  expect(['[sic] he said', 'see [1] there', '[2026] was'].map((text) => isNote(block, text))).toEqual([false, false, true]);
});
