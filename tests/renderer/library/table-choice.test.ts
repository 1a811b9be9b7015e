// The choice of columns in the window.
import { expect, test } from 'vitest';
import { choiceOf, fieldsByColumn, tableFields } from '../../../renderer/library/table-choice.ts';

test('what is recognised is chosen, and nothing else', () => {
  const choice = choiceOf({ text: 'body', title: 'head' });
  expect(choice).toMatchObject({ text: 'body', title: 'head', published: '', id: '' });
  expect(Object.values(choiceOf(null))).toEqual(tableFields.map(() => ''));
});

test('a column may hold two fields', () => {
  const fields = fieldsByColumn({ ...choiceOf({ text: 'all', title: 'all' }), url: 'link' });
  expect([...fields]).toEqual([['all', ['text', 'title']], ['link', ['url']]]);
});
