// An input that the contract does not take: the field in the analyst's words, what is wrong with it, what to do.
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { contract } from '../../contract/contract.ts';
import { unfitInput } from '../../contract/unfit-input.ts';

const id = '0197b4b2-7c1e-7000-8000-000000000000';

function said(procedure: unknown, input: unknown, saves = true): string {
  const { inputSchema } = (procedure as { '~orpc': { inputSchema: z.ZodType } })['~orpc'];
  const { error } = inputSchema.safeParse(input);
  if (!error) throw new Error('the contract takes it');
  return unfitInput(error.issues, input, saves).reason;
}

test('a text that is too long is named with its limit', () => {
  const { articles, claims, memos, search, sources, tags } = contract;
  expect(said(articles.update, { id, title: 'x'.repeat(1001) })).toBe('Nothing was saved: the title is longer than 1,000 characters. Shorten it.');
  expect(said(articles.update, { id, url: 'x'.repeat(2001) })).toBe('Nothing was saved: the address is longer than 2,000 characters. Shorten it.');
  expect(said(memos.update, { id, body: 'x'.repeat(100_001) })).toContain('the memo is longer than 100,000 characters');
  expect(said(search.find, { query: 'x'.repeat(1001) }, false)).toBe('The search is longer than 1,000 characters. Shorten it.');
  expect(said(sources.update, { id, rationale: 'x'.repeat(4001) })).toContain('the reason for the grade is longer than 4,000 characters');
  expect(said(tags.update, { id, name: 'x'.repeat(101) })).toContain('the name is longer than 100 characters');
  expect(said(claims.update, { id, questions: ['fits', 'x'.repeat(401)] })).toContain('Nothing was saved: question 2 is longer than 400 characters.');
});

test('a field inside another is named with where it stands', () => {
  const judgement = { id, text: '', likelihood: null, confidence: null, basis: '', claimIds: [] };
  const judgements = [judgement, { ...judgement, text: 'x'.repeat(4001) }];
  expect(said(contract.briefings.update, { id, judgements })).toBe('Nothing was saved: the text of judgement 2 is longer than 4,000 characters. Shorten it.');
});

test('what is missing, empty, of another kind or unreadable says what is to be written', () => {
  const { articles, claims, memos, tags } = contract;
  expect(said(tags.update, { id, name: ' ' })).toBe('Nothing was saved: the name is empty. Write something there.');
  expect(said(claims.get, {}, false)).toBe('The id is missing. Give a text.');
  expect(said(claims.get, { id: 1 }, false)).toBe('The id is not a text. Write it as one.');
  expect(said(claims.get, { id: 'one' }, false)).toBe('The id is no id of a record. Copy the id as it is listed.');
  expect(said(articles.update, { id, published: '20.1.2026' })).toMatch(/^Nothing was saved: the date of publication was not understood\. A date is written 2026, /);
  expect(said(claims.update, { id, status: 'sure' })).toContain('the status is none of “open”, “corroborated”, ');
  expect(said(claims.updateMany, { ids: [], set: { status: 'open' } })).toBe('Nothing was saved: there are no entries. Choose at least 1.');
  expect(said(claims.updateMany, { ids: [id], set: {} })).toContain('Say what is to be set.');
  expect(said(memos.create, { body: 'Rumour' })).toBe('Nothing was saved: the record that the memo is on is missing. Give it.');
  expect(said(articles.trash, undefined)).toBe('Nothing was saved: the input is missing. Give a record of fields.');
});

test('programs get the paths of the contract', () => {
  const { inputSchema } = (contract.articles.update as unknown as { '~orpc': { inputSchema: z.ZodType } })['~orpc'];
  const input = { id, url: 'x'.repeat(2001), outlet: 5 };
  expect(unfitInput(inputSchema.safeParse(input).error?.issues ?? [], input, true)).toEqual({
    reason: 'Nothing was saved: the outlet is not a text. Write it as one. The address is longer than 2,000 characters. Shorten it.',
    paths: ['outlet', 'url'],
  });
});
