// Which claims the Claims screen shows and in which order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterClaims, isFiltering, noFilter } from '../../../renderer/claims-table/claim-filter.ts';
import { orderClaims, type ClaimColumn } from '../../../renderer/claims-table/claim-order.ts';
import { bareClaim as claim } from '../../support/bare-claim.ts';
import { evidence, ids } from './made-claims.ts';

describe('the filter', () => {
  const ministry = { id: 'm', name: 'Interior Ministry' };
  const all = [
    claim('1', { claimant: ministry, kind: 'quantity', quantity: { atLeast: 1500, atMost: null, unit: 'inmates', qualifier: 'at-least' } }),
    claim('2', { statement: 'فرّ نحو ١٢٠ سجيناً', status: 'disputed' }),
    claim('3', { claimant: ministry, evidence: [evidence('B', 'Café in Raqqa')] }),
  ];

  test('shows all where nothing is asked for', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(ids(filterClaims(all, noFilter))).toBe('123');
  });

  test('finds words in statement, value and quotes, whatever their accents and spelling', () => {
    expect(ids(filterClaims(all, { ...noFilter, words: 'CAFE raqqa' }))).toBe('3');
    expect(ids(filterClaims(all, { ...noFilter, words: '1,500' }))).toBe('1');
    expect(ids(filterClaims(all, { ...noFilter, words: 'فر 120' }))).toBe('2');
    expect(ids(filterClaims(all, { ...noFilter, words: 'cafe ministry nowhere' }))).toBe('');
  });

  test('takes claimant, kind and status together', () => {
    expect(ids(filterClaims(all, { ...noFilter, claimant: 'm' }))).toBe('13');
    expect(ids(filterClaims(all, { ...noFilter, claimant: 'none' }))).toBe('2');
    expect(ids(filterClaims(all, { ...noFilter, claimant: 'm', kind: 'quantity' }))).toBe('1');
    expect(ids(filterClaims(all, { ...noFilter, claimant: 'm', status: 'disputed' }))).toBe('');
  });

  test('finds what is still to be done', () => {
    const some = [
      claim('1', { eventTime: '2026-01-19', prefilled: ['eventTime'] }),
      claim('2', { quantity: { atLeast: 1, atMost: 1, unit: '', qualifier: 'exact' }, links: [{ kind: 'denies', outward: false }] }),
      claim('3', { eventTime: '2026-01-19', questions: [{ id: 'q', wording: 'How many?' }], links: [{ kind: 'repeats', outward: true }] }),
      claim('4', { evidence: [{ ...evidence('B'), stance: 'contradicts' }] }),
    ];
    const found = (given: Partial<typeof noFilter>) => ids(filterClaims(some, { ...noFilter, ...given }));
    expect(found({ mark: 'no-date' })).toBe('24');
    expect(found({ mark: 'no-quantity' })).toBe('134');
    expect(found({ mark: 'prefilled' })).toBe('1');
    expect(found({ mark: 'contradicted' })).toBe('24');
    expect([found({ question: 'q' }), found({ question: 'none' }), found({ outlet: 's' }), found({ outlet: 'none' })]).toEqual(['3', '124', '4', '123']);
  });
});

describe('the order', () => {
  const number = (atLeast: number | null, atMost: number | null, unit = 'inmates') =>
    ({ atLeast, atMost, unit, qualifier: 'exact' }) as const;

  test('puts values of one unit together, and claims without one last either way', () => {
    const all = [
      claim('1'),
      claim('2', { quantity: number(1500, null) }),
      claim('3', { quantity: number(120, 120) }),
      claim('4', { quantity: number(9, 9, 'cars') }),
      claim('5', { quantity: number(null, 80) }),
    ];
    expect(ids(orderClaims(all, { column: 'value', descending: false }))).toBe('45321');
    expect(ids(orderClaims(all, { column: 'value', descending: true }))).toBe('23541');
  });

  test('does not take F and 6 for the worst grades: they are not judged', () => {
    const all = [
      claim('1', { credibility: 6, evidence: [evidence('F')] }),
      claim('2', { credibility: 5, evidence: [evidence('B')] }),
      claim('3', { credibility: 2, evidence: [evidence('F'), evidence('A')] }),
      claim('4', { credibility: 1, evidence: [evidence('B')] }),
    ];
    expect(ids(orderClaims(all, { column: 'grade', descending: false }))).toBe('3421');
    expect(ids(orderClaims(all, { column: 'grade', descending: true }))).toBe('2431');
  });

  test('keeps every claim once, and the order of their making among equals', () => {
    const columns = fc.constantFrom<ClaimColumn>('statement', 'kind', 'claimant', 'value', 'event', 'place', 'grade', 'evidence', 'status', 'made');
    const claims = fc
      .array(fc.record({ place: fc.option(fc.constantFrom('Raqqa', 'Hasakah')), status: fc.constantFrom('open', 'disputed') }), { maxLength: 30 })
      .map((list) => list.map((given, index) => claim(String(index).padStart(2, '0'), { ...given, status: given.status === 'open' ? 'open' : 'disputed' })));
    fc.assert(
      fc.property(claims, columns, fc.boolean(), (given, column, descending) => {
        const ordered = orderClaims(given, { column, descending });
        expect([...ordered].sort((one, other) => one.id.localeCompare(other.id))).toEqual(given);
        if (column === 'made' || column === 'evidence') expect(ordered).toEqual(given);
      }),
    );
  });
});
