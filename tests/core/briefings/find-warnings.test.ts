// What an analyst is told before a briefing goes out.
import { describe, expect, it } from 'vitest';
import type { BriefingFields, Judgement } from '../../../contract/briefings.ts';
import type { Claim } from '../../../contract/claims.ts';
import type { BriefingArticle, BriefingMaterial } from '../../../core/briefings/briefing-material.ts';
import { buildModel } from '../../../core/briefings/briefing-model.ts';
import { draftBriefing } from '../../../core/briefings/draft-briefing.ts';
import { articles, claim, claims, evidence, idOf, material } from './jailbreak.ts';

function warnings(chosen: Claim[], fields: Partial<BriefingFields> = {}, parts: Partial<BriefingMaterial> = {}): [string, string][] {
  const draft = draftBriefing(chosen);
  const model = buildModel(material({ ...draft, ...fields }, { claims: chosen, ...parts }));
  return model.warnings.map(({ kind, sentence }) => [kind, sentence]);
}

function judgement(text: string, parts: Partial<Judgement> = {}): Judgement {
  return { id: idOf(501), text, likelihood: null, confidence: null, basis: '', claimIds: [claims.about120.id], ...parts };
}

function on(article: BriefingArticle, parts: Partial<Claim> = {}): Claim {
  return claim(31, 'It burned.', [evidence(301, article, 'It burned.')], { credibility: 2, ...parts });
}

describe('the warnings of a briefing', () => {
  it('has none for a draft from a graded, dated claim', () => {
    expect(warnings([claims.about120])).toEqual([]);
  });

  it('flags sentences without evidence', () => {
    const fields = { bottomLine: { text: 'So it is.', claimIds: [] }, judgements: [judgement('It was planned.', { claimIds: [] })] };
    expect(warnings([claims.about120], fields)).toEqual([
      ['unsupported-sentence', 'The bottom line rests on no passage: name the claims under it, or take it out.'],
      ['unsupported-sentence', 'Key judgement 1 rests on no passage: name the claims under it, or take it out.'],
    ]);
  });

  it('flags likelihood and confidence in one sentence, and only there', () => {
    const mixed = judgement('It is very likely, with high confidence, that they fled. More follows.');
    const apart = judgement('It is very likely that they fled. We have high confidence in the basis.');
    expect(warnings([claims.about120], { judgements: [mixed] })).toEqual([
      [
        'likelihood-with-confidence',
        'Key judgement 1 speaks of likelihood and of confidence in one sentence; say them in two: “It is very likely, with high confidence, that they fled”',
      ],
    ]);
    expect(warnings([claims.about120], { judgements: [apart] })).toEqual([]);
    expect(warnings([claims.about120], { judgements: [judgement('They fled.', { basis: 'Confidence is low since it is unlikely.' })] })).toHaveLength(1);
  });

  it('flags what is not graded, not dated or in the trash, one warning a kind', () => {
    const trashed = { ...articles.undated, trashedAt: '2026-01-23T00:00:00.000Z' };
    expect(warnings([on(trashed, { credibility: null })], {}, { articles: [trashed] })).toEqual([
      ['ungraded', 'Reference 1 has no full grade: grade the outlet (A to F) and the claim (1 to 6).'],
      ['undated-source', 'Source 1 states no date of publication: it may be about an older event.'],
      ['trashed-source', 'Source 1 lies in the trash: restore what this briefing rests on, or choose other evidence.'],
    ]);
  });

  it('flags empty parts', () => {
    const kinds = warnings([claims.about120], { bottomLine: { text: ' ', claimIds: [] }, judgements: [], claimIds: [] });
    expect(kinds).toEqual([
      ['empty-part', 'The bottom line is empty.'],
      ['empty-part', 'There are no key judgements.'],
      ['empty-part', 'No claims are chosen, so there is nothing under what the sources say.'],
    ]);
  });

  it('counts one outlet once, and does not take it for a confirmation', () => {
    const twice = claim(32, 'It burned.', [evidence(301, articles.escape, 'a'), evidence(302, articles.followUp, 'b')], { credibility: 1 });
    expect(warnings([twice])).toEqual([
      ['unconfirmed-rating', '“It burned” is rated 1 (confirmed by other sources) but rests on fewer than two independent outlets.'],
      ['one-outlet', 'Sources 1 and 2 are articles of one outlet, The Levant Courier, and are counted once.'],
    ]);
  });

  it('flags a marking that is freer than that of a source', () => {
    const red = { ...articles.escape, marking: 'TLP:RED' };
    const parts = { articles: [red] };
    expect(warnings([on(red)], { marking: 'TLP:GREEN' }, parts)).toEqual([
      ['stricter-marking', 'This briefing is marked TLP:GREEN, but quotes source 1, marked up to TLP:RED.'],
    ]);
    expect(warnings([on(red)], { marking: 'TLP:RED' }, parts)).toEqual([]);
  });
});
