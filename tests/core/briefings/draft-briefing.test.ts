// Drafts say what the claims say, name the claims they rest on, and never more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefingFields } from '../../../contract/briefings.ts';
import { draftBriefing } from '../../../core/briefings/draft-briefing.ts';
import { anyClaims } from './any-claims.ts';
import { articles, claim, claims, evidence, idOf } from './jailbreak.ts';

describe('draftBriefing', () => {
  it('states a conflict of numbers with each claimant and value, and claims no likelihood', () => {
    const { title, bottomLine, judgements, drafted } = draftBriefing([claims.about120, claims.over1500]);
    expect(title).toBe('Sources disagree on how many inmates escaped from Tel Maran prison');
    expect(bottomLine).toEqual({
      text: 'Sources disagree on how many inmates escaped from Tel Maran prison: the Interior Ministry says about 120, Karim Haddo (through Channel North) more than 1,500.',
      claimIds: [claims.about120.id, claims.over1500.id],
    });
    expect(judgements).toHaveLength(1);
    expect(judgements[0]).toMatchObject({
      text: 'If they count the same thing, the figures for inmates cannot all hold: they run from about 120 (the Interior Ministry) to more than 1,500 (Karim Haddo), a factor of about 12.5.',
      likelihood: null,
      confidence: 'low',
      basis: 'Rests on 3 passages from 2 outlets; best grade B2. Marked as disputed.',
      claimIds: [claims.about120.id, claims.over1500.id],
    });
    expect(drafted).toEqual(['title', 'bottomLine', 'judgements']);
  });

  it('does not set 81 recaptured against 1,500 escaped', () => {
    const { bottomLine } = draftBriefing([claims.recaptured81, claims.about120, claims.over1500]);
    expect(bottomLine.text).toBe(
      'Sources disagree on how many inmates escaped from Tel Maran prison: the Interior Ministry says about 120, Karim Haddo (through Channel North) more than 1,500. The Interior Ministry says that security forces had recaptured 81 inmates.',
    );
  });

  it('tells a denial from an assertion of the same statement', () => {
    const { bottomLine } = draftBriefing([claims.unguarded, claims.notUnguarded]);
    expect(bottomLine.text).toBe(
      'Sources disagree on whether the FDN had left the prison unguarded: the Interior Ministry says so, the FDN denies it.',
    );
  });

  it('keeps a title that is given', () => {
    const { title, drafted } = draftBriefing([claims.about120], 'What we know');
    expect(title).toBe('What we know');
    expect(drafted).toEqual(['bottomLine', 'judgements']);
  });

  it('makes a headline of a single claim', () => {
    expect(draftBriefing([claims.about120]).title).toBe(
      'Interior Ministry says about 120 inmates had escaped from Tel Maran prison',
    );
  });

  it('joins those who say the same and counts their outlets', () => {
    const fire = 'The depot burned down.';
    const one = claim(21, fire, [evidence(201, articles.escape, 'The depot burned down.')], { claimant: { id: idOf(71), name: 'Police' }, credibility: 2 });
    const two = claim(22, 'the depot burned down', [evidence(202, articles.spokesman, 'It burned.')], { claimant: { id: idOf(72), name: 'residents' }, credibility: 2 });
    const { judgements } = draftBriefing([one, two]);
    expect(judgements).toHaveLength(1);
    expect(judgements[0]).toMatchObject({
      text: 'The Police and residents say that the depot burned down.',
      basis: 'Rests on 2 passages from 2 outlets; best grade B2.',
      confidence: 'moderate',
    });
  });

  it('orders the claims with those in conflict side by side, then by the time of the event', () => {
    const { claimIds } = draftBriefing([claims.recaptured81, claims.explosion, claims.over1500, claims.about120]);
    expect(claimIds).toEqual([claims.about120.id, claims.over1500.id, claims.explosion.id, claims.recaptured81.id]);
  });

  it('stays within the contract with very many and very long names', () => {
    const long = (number: number) => ({ id: idOf(number), name: `${number} ${'very '.repeat(38)}` });
    const many = Array.from({ length: 60 }, (_, index) =>
      claim(index + 1, `It burned ${'and burned '.repeat(300)}`.trim(), [evidence(1000 + index, articles.escape, 'It burned.')], {
        claimant: long(2000 + index),
        via: Array.from({ length: 10 }, (__, place) => long(3000 + place)),
        polarity: index % 2 === 0 ? 'affirms' : 'denies',
      }),
    );
    expect(BriefingFields.safeParse(draftBriefing(many)).error).toBeUndefined();
    expect(BriefingFields.safeParse(draftBriefing(many.filter(({ polarity }) => polarity === 'affirms'))).error).toBeUndefined();
    expect(draftBriefing(many.map((one) => ({ ...one, polarity: 'affirms' as const, via: [] }))).bottomLine.text).toMatch(/ and 57 others say that it burned and /i);
  });

  it('leaves no space at the end of a title drafted from a statement of one full stop', () => {
    const draft = draftBriefing([claim(1, '.', [evidence(1001, articles.escape, 'It burned.')], { claimant: null })]);
    expect(BriefingFields.parse(draft)).toEqual(draft);
  });

  it('fits the contract and rests every part on chosen claims, whatever the claims are', () => {
    fc.assert(
      fc.property(anyClaims, (chosen) => {
        const draft = draftBriefing(chosen);
        expect(BriefingFields.parse(draft)).toEqual(draft);
        const ids = new Set(chosen.map(({ id }) => id));
        expect(new Set(draft.claimIds)).toEqual(ids);
        expect(draft.bottomLine.claimIds.length).toBeGreaterThan(0);
        for (const { claimIds, likelihood, basis } of draft.judgements) {
          expect(claimIds.length).toBeGreaterThan(0);
          expect(claimIds.every((id) => ids.has(id))).toBe(true);
          expect(likelihood).toBeNull();
          expect(basis).not.toBe('');
        }
      }),
      { numRuns: 200 },
    );
  });
});
