// The model of a briefing: references numbered by first use, accounts, conflicts, sources.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefingModel } from '../../../contract/briefing-model.ts';
import { buildModel } from '../../../core/briefings/briefing-model.ts';
import { draftBriefing } from '../../../core/briefings/draft-briefing.ts';
import { anyClaims } from './any-claims.ts';
import { articles, claims, idOf, material } from './jailbreak.ts';

const all = buildModel(material({ ...draftBriefing(Object.values(claims)), marking: 'TLP:AMBER' }));

describe('buildModel', () => {
  it('numbers references in the order of first use, supporting before contradicting', () => {
    expect(all.bottomLine.references).toEqual([1, 2, 3, 4, 5]);
    const quotes = all.references.map(({ quote }) => quote);
    expect(quotes[0]).toBe('The Interior Ministry put the number of those who got away at about 120 inmates.');
    expect(all.references.map(({ number }) => number)).toEqual(quotes.map((_, index) => index + 1));
    const denial = all.accounts.flatMap((account) => account.claims).find(({ polarity }) => polarity === 'denies');
    expect(denial?.references.map((number) => all.references[number - 1]?.stance)).toEqual(['supports', 'contradicts']);
  });

  it('tells the claims by claimant with value, chain, grade and status', () => {
    expect(all.accounts.map(({ claimant }) => claimant)).toEqual(['Interior Ministry', 'Karim Haddo', 'FDN', null]);
    expect(all.accounts[1]?.claims[0]).toEqual({
      text: 'More than 1,500 inmates had escaped from the prison.',
      references: [2, 3],
      claimId: claims.over1500.id,
      kind: 'quantity',
      polarity: 'affirms',
      status: 'disputed',
      quantity: 'more than 1,500 Inmates',
      eventTime: '2026-01-19',
      saidTime: '2026-01-20',
      place: 'Tel Maran',
      chain: ['Karim Haddo', 'Channel North', 'The Levant Courier'],
      grade: 'B4',
    });
  });

  it('sets conflicting numbers in a table of their own, with their references', () => {
    const [numbers, denial] = all.conflicts;
    expect(numbers).toMatchObject({ kind: 'numbers', unit: 'inmates', matter: 'How many inmates escaped from Tel Maran prison' });
    expect(numbers?.rows.map(({ claimant, value, outlet, date, grade, references }) => [claimant, value, outlet, date, grade, references])).toEqual([
      ['Interior Ministry', 'about 120', 'The Levant Courier', '2026-01-20T11:38+03:00', 'B2', [1]],
      ['Karim Haddo', 'more than 1,500', 'Channel North and The Levant Courier', '2026-01-20', 'B4', [2, 3]],
    ]);
    expect(denial?.rows.map(({ value }) => value)).toEqual(['affirms', 'denies']);
  });

  it('lists each article once with its descriptor', () => {
    expect(all.sources.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(all.sources[0]).toMatchObject({
      title: articles.escape.title,
      titleStated: true,
      outlet: 'The Levant Courier',
      reliability: 'B',
      rationale: 'Own correspondent in the province; corrects itself in print.',
      updated: '2026-01-20T19:02+03:00',
      sha256: articles.escape.original.sha256,
    });
    expect(all.sources.find(({ articleId }) => articleId === articles.undated.id)).toMatchObject({ titleStated: false, outlet: null });
    expect(all.sourceSummary).toBe(
      '10 passages in 5 articles from 3 outlets. Reliability of the outlets: B (1), C (1) and not graded (1). 1 article names no outlet. 1 article states no date of publication.',
    );
  });

  it('tells claims that only a sentence rests on, and leaves out deleted ones', () => {
    const fields = { ...draftBriefing([claims.about120]), claimIds: [idOf(999)] };
    const model = buildModel(material(fields));
    expect(model.accounts.flatMap((account) => account.claims.map(({ claimId }) => claimId))).toEqual([claims.about120.id]);
    expect(model.warnings.map(({ kind }) => kind)).toContain('missing-claim');
  });

  it('refuses to go on without an article in which evidence lies', () => {
    expect(() => buildModel(material(draftBriefing([claims.about120]), { articles: [] }))).toThrow(articles.escape.id);
  });

  it('defines every reference and source that it uses, and uses every one that it defines', () => {
    fc.assert(
      fc.property(anyClaims, fc.nat(), (chosen, cut) => {
        const fields = draftBriefing(chosen);
        const model = buildModel(material({ ...fields, claimIds: fields.claimIds.slice(cut % chosen.length) }, { claims: chosen }));
        expect(BriefingModel.parse(model)).toEqual(model);
        const inText = [
          ...model.bottomLine.references,
          ...model.judgements.flatMap(({ references }) => references),
          ...model.accounts.flatMap((account) => account.claims.flatMap(({ references }) => references)),
        ];
        const firstUses = [...new Set(inText)];
        expect(firstUses).toEqual(model.references.map(({ number }) => number));
        expect(firstUses).toEqual(firstUses.map((_, index) => index + 1));
        const inTables = model.conflicts.flatMap(({ rows }) => rows.flatMap(({ references }) => references));
        expect(inTables.every((number) => firstUses.includes(number))).toBe(true);
        expect([...new Set(model.references.map(({ source }) => source))]).toEqual(model.sources.map(({ number }) => number));
      }),
      { numRuns: 200 },
    );
  });
});
