// Searches kept under a name: each change is a step of history, names are told apart, and what is no search is not kept.
import { expect } from 'vitest';
import { test } from '../../support/workbench.ts';

test('kept, renamed, changed, deleted; undone step by step', async ({ desk: { client, importText } }) => {
  await importText('About 120 inmates escaped from the prison.');
  const saved = await client.search.save({ name: 'Escapes', query: 'escap* prison' });
  expect(await client.search.saved()).toEqual([saved]);
  expect((await client.history.state()).undo?.label).toBe('Save search Escapes');
  expect((await client.search.count({ query: saved.query })).total).toBe(1);
  await client.search.updateSaved({ id: saved.id, name: 'Flights' });
  await client.search.updateSaved({ id: saved.id, query: 'escap* OR flight' });
  expect(await client.search.saved()).toMatchObject([{ name: 'Flights', query: 'escap* OR flight' }]);
  await client.search.removeSaved({ id: saved.id });
  expect(await client.search.saved()).toEqual([]);
  for (let step = 0; step < 3; step++) await client.history.undo();
  expect(await client.search.saved()).toEqual([saved]);
  await client.history.undo();
  expect(await client.search.saved()).toEqual([]);
});

test('a taken name, a search that cannot be read and one that is gone are refused', async ({ desk: { client } }) => {
  const { id } = await client.search.save({ name: 'Prisons', query: 'prison' });
  await client.search.save({ name: 'Escapes', query: 'escape' });
  await expect(client.search.save({ name: 'prisons', query: 'x' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(client.search.updateSaved({ id, name: 'ESCAPES' })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(client.search.save({ name: 'Wrong', query: '(prison' })).rejects.toMatchObject({ code: 'SEARCH_SYNTAX' });
  await client.search.removeSaved({ id });
  await expect(client.search.removeSaved({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
