// What claims rest on as facts, and the confidence drafted from it: wire copy and the trash count for nothing.
import { describe, expect, it } from 'vitest';
import { basisSentence, draftConfidence, weigh } from '../../../core/briefings/weigh-evidence.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { BriefingArticle } from '../../../core/briefings/briefing-material.ts';
import { articles, claim, claims, evidence, idOf } from './jailbreak.ts';

function inOutlet(number: number, outlet: string, reliability: 'A' | 'B' | 'C' | 'F' | null): BriefingArticle {
  return { ...articles.escape, id: idOf(number), source: { id: idOf(number), name: outlet, reliability } };
}

function resting(on: BriefingArticle[], parts: Partial<Claim> = {}): Claim {
  return claim(1, 'It burned.', on.map((article, index) => evidence(100 + index, article, 'It burned.')), { credibility: 2, ...parts });
}

const [one, two, three] = [inOutlet(811, 'One', 'B'), inOutlet(812, 'Two', 'C'), inOutlet(813, 'Three', 'F')];

describe('weigh', () => {
  it('counts passages once and outlets once', () => {
    const weight = weigh([resting([one, two, { ...one, id: idOf(820) }]), resting([one])]);
    expect(weight).toMatchObject({ passages: 3, outlets: 2, origins: 2 });
    expect(basisSentence(weight)).toBe('Rests on 3 passages from 2 outlets; best grade B2.');
  });

  it('takes what came through one agency for one origin', () => {
    const weight = weigh([resting([one, two], { via: [{ id: idOf(70), name: 'Wire' }] })]);
    expect(basisSentence(weight)).toBe('Rests on 2 passages from 2 outlets (1 independent origin); best grade B2.');
    expect(draftConfidence(weight)).toBe('low');
  });

  it('leaves out what lies in the trash and does not count what speaks against', () => {
    const trashed = { ...one, trashedAt: '2026-01-01T00:00:00.000Z' };
    expect(basisSentence(weigh([resting([trashed])]))).toBe('Rests on no supporting passage outside the trash.');
    expect(basisSentence(weigh([claims.notUnguarded]))).toBe('Rests on 1 passage from 1 outlet; best grade C3. 1 passage speaks against it.');
  });

  it('says where the outlet is not stated and where nothing is graded', () => {
    const weight = weigh([resting([{ ...one, source: null }], { credibility: null })]);
    expect(basisSentence(weight)).toBe('Rests on 1 passage from 1 article without a stated outlet; not graded yet.');
    expect(draftConfidence(weight)).toBeNull();
  });

  it('ranks F and 6 behind every judgement', () => {
    expect(weigh([resting([three, two])]).best).toEqual({ reliability: 'C', credibility: 2 });
  });
});

describe('draftConfidence', () => {
  it.each<[string, BriefingArticle[], Partial<Claim>, string]>([
    ['one good outlet', [one], {}, 'low'],
    ['two outlets', [one, two], {}, 'moderate'],
    ['two outlets, doubtful information', [one, two], { credibility: 4 }, 'low'],
    ['three outlets', [one, two, three], {}, 'high'],
    ['three outlets, possibly true', [one, two, three], { credibility: 3 }, 'moderate'],
    ['three outlets, disputed', [one, two, three], { status: 'disputed' }, 'moderate'],
  ])('%s', (_, on, parts, level) => {
    expect(draftConfidence(weigh([resting(on, parts)]))).toBe(level);
  });
});
