// Which claims cannot all hold, and which only seem to.
import { describe, expect, it } from 'vitest';
import type { Claim, Quantity } from '../../../contract/claims.ts';
import { disagreement } from '../../../core/briefings/conflict-in-words.ts';
import { findConflicts } from '../../../core/briefings/find-conflicts.ts';
import { articles, claim, claims, evidence, idOf } from './jailbreak.ts';

function count(number: number, name: string, value: Partial<Quantity>, parts: Partial<Claim> = {}): Claim {
  return claim(number, 'Many people left.', [evidence(100 + number, Object.values(articles)[number % 3] ?? articles.escape, 'They left.')], {
    claimant: { id: idOf(700 + name.length), name },
    quantity: { atLeast: null, atMost: null, unit: 'people', qualifier: 'exact', ...value },
    ...parts,
  });
}

function conflicting(...all: Claim[]): number[][] {
  return findConflicts(all).map((conflict) => conflict.claims.map(({ id }) => all.findIndex((one) => one.id === id)));
}

const exactly = (value: number) => ({ atLeast: value, atMost: value });

describe('findConflicts', () => {
  it('sets apart numbers in one unit that do not meet, lowest first', () => {
    expect(conflicting(count(1, 'Bo', { atLeast: 1500 }), count(2, 'Ann', exactly(120)))).toEqual([[1, 0]]);
  });

  it('compares units folded, and never different ones or none', () => {
    const ann = count(1, 'Ann', exactly(10));
    expect(conflicting(ann, count(2, 'Bo', { ...exactly(90), unit: ' People ' }))).toHaveLength(1);
    expect(conflicting(ann, count(2, 'Bo', { ...exactly(90), unit: 'soldiers' }))).toEqual([]);
    expect(conflicting(count(1, 'Ann', { ...exactly(10), unit: '' }), count(2, 'Bo', { ...exactly(90), unit: '' }))).toEqual([]);
    expect(conflicting(count(1, 'Ann', { ...exactly(10), unit: 'inmate' }), count(2, 'Bo', { ...exactly(90), unit: 'Inmates' }))).toHaveLength(1);
  });

  it('lets intervals that touch stand, and widens an approximate number by a tenth', () => {
    expect(conflicting(count(1, 'Ann', { atLeast: 80, atMost: 100 }), count(2, 'Bo', { atLeast: 100 }))).toEqual([]);
    expect(conflicting(count(1, 'Ann', { ...exactly(120), qualifier: 'about' }), count(2, 'Bo', exactly(130)))).toEqual([]);
    expect(conflicting(count(1, 'Ann', { ...exactly(120), qualifier: 'about' }), count(2, 'Bo', exactly(140)))).toHaveLength(1);
  });

  it('takes a claimant’s second number for a correction, not a conflict', () => {
    const earlier = count(1, 'Ann', exactly(70), { saidTime: '2026-01-19' });
    const later = count(2, 'Ann', exactly(120), { saidTime: '2026-01-20' });
    expect(conflicting(earlier, later)).toEqual([]);
    const [conflict] = findConflicts([later, earlier, count(4, 'Bo', exactly(900))]);
    expect(conflict && disagreement(conflict)).toBe(
      'Sources disagree on the number of people: Ann says 70 (19 Jan 2026) and 120 (20 Jan 2026), Bo 900.',
    );
  });

  it('parts two things that one claimant counts in one article', () => {
    const all = [claims.recaptured81, claims.over1500, claims.about120];
    expect(conflicting(...all)).toEqual([[2, 1]]);
  });

  it('leaves out withdrawn claims, denials and events of another year', () => {
    const ann = count(1, 'Ann', exactly(10), { eventTime: '2026-01-19' });
    expect(conflicting(ann, count(2, 'Bo', exactly(90), { status: 'withdrawn' }))).toEqual([]);
    expect(conflicting(ann, count(2, 'Bo', exactly(90), { polarity: 'denies', statement: 'Another.' }))).toEqual([]);
    expect(conflicting(ann, count(2, 'Bo', exactly(90), { eventTime: '2019' }))).toEqual([]);
    expect(conflicting(ann, count(2, 'Bo', exactly(90), { eventTime: '2026-01-21' }))).toHaveLength(1);
    expect(conflicting(ann, count(2, 'Bo', exactly(90), { eventTime: '2026' }))).toHaveLength(1);
    expect(conflicting(ann, count(2, 'Bo', exactly(90), { eventTime: '2019~' }))).toHaveLength(1);
  });

  it('finds one statement affirmed and denied, by two speakers', () => {
    expect(conflicting(claims.notUnguarded, claims.unguarded)).toEqual([[1, 0]]);
    const himself: Claim = { ...claims.notUnguarded, claimant: claims.unguarded.claimant };
    expect(conflicting(himself, claims.unguarded)).toEqual([]);
  });

  it('gives a range where too many speak', () => {
    const names = ['A', 'Bo', 'Ann', 'Carl', 'Doris', 'Eugene', 'Frieda!'];
    const all = names.map((name, index) => count(index + 1, name, exactly((index + 1) * 100)));
    const [conflict] = findConflicts(all);
    expect(conflict && disagreement(conflict)).toBe(
      'Sources disagree on the number of people: figures run from 100 (A) to 700 (Frieda!), with 5 other accounts.',
    );
  });
});
