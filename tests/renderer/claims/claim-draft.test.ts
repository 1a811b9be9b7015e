// A claim as it is written in the form, and what the contract is given of it.
import { expect, test } from 'vitest';
import { draftOfQuote, fieldsOf, problemOf, sourceGradeOf } from '../../../renderer/claims/claim-draft.ts';

const outlet = { name: 'The Example', reliability: 'B' as const };
const draft = draftOfQuote('about 120\n  inmates had escaped', outlet);

test('begins with the quote on one line and the outlet’s grade', () => {
  expect(draft.statement).toBe('about 120 inmates had escaped');
  expect(draft.reliability).toBe('B');
  expect(problemOf(draft, true)).toBeNull();
  expect(sourceGradeOf(draft, outlet)).toBeUndefined();
});

test('empty fields become null, a quantity its interval', () => {
  expect(fieldsOf({ ...draft, claimant: ' Interior Ministry ', quantity: 'about 120 inmates', via: [' Rudaw', ''] })).toMatchObject({
    claimant: 'Interior Ministry',
    via: ['Rudaw'],
    quantity: { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' },
    eventTime: null,
    place: null,
  });
});

test.each([
  [{ statement: ' ' }, true, 'statement'],
  [{ quantity: 'many' }, true, 'quantity'],
  [{ eventTime: '19 January' }, true, 'eventTime'],
  [{ saidTime: '2026-1-1' }, true, 'saidTime'],
  [{ reliability: 'C' as const }, false, 'outlet'],
  [{ reliability: 'C' as const, outlet: 'The Sample' }, false, null],
])('names the field that cannot be saved: %o', (part, hasOutlet, problem) => {
  expect(problemOf({ ...draft, ...part }, hasOutlet)).toBe(problem);
});

test('a grade is sent only where it is new, with the outlet only where the article states none', () => {
  expect(sourceGradeOf({ ...draft, reliability: 'D' }, outlet)).toEqual({ reliability: 'D' });
  expect(sourceGradeOf({ ...draft, reliability: null }, outlet)).toEqual({ reliability: null });
  expect(sourceGradeOf({ ...draft, outlet: ' The Sample ' }, null)).toEqual({ outlet: 'The Sample', reliability: 'B' });
});
