// Claims of every kind for property tests: any number of them, in the made-up articles, with any text.
import fc from 'fast-check';
import type { Claim, Quantity } from '../../../contract/claims.ts';
import { articles, claim, evidence, idOf } from './jailbreak.ts';

export const anyText = fc.oneof(
  fc.constantFrom('About 120 inmates escaped.', 'The gate was open', 'هرب السجناء', 'Who knows? Nobody.', '**bold** <b>x</b> | [a](b)'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
);

const anyQuantity: fc.Arbitrary<Quantity> = fc
  .record({
    a: fc.integer({ min: 0, max: 2000 }),
    b: fc.integer({ min: 0, max: 2000 }),
    bounds: fc.constantFrom('both', 'low', 'high'),
    unit: fc.constantFrom('inmates', 'Inmate', '%', '', 'guards'),
    qualifier: fc.constantFrom('exact', 'about', 'vague', 'at-least', 'at-most'),
  })
  .map(({ a, b, bounds, unit, qualifier }) => ({
    atLeast: bounds === 'high' ? null : Math.min(a, b),
    atMost: bounds === 'low' ? null : Math.max(a, b),
    unit,
    qualifier,
  }));

const anyParts = fc.record({
  polarity: fc.constantFrom('affirms', 'denies'),
  status: fc.constantFrom('open', 'corroborated', 'disputed', 'refuted', 'withdrawn'),
  claimant: fc.constantFrom(null, { id: idOf(701), name: 'Interior Ministry' }, { id: idOf(702), name: 'FDN' }, { id: idOf(705), name: 'ليلى' }),
  via: fc.constantFrom([], [{ id: idOf(704), name: 'Channel North' }]),
  quantity: fc.option(anyQuantity),
  eventTime: fc.constantFrom(null, '2026', '2026-01-19', '2019-10~', '2026-01/..'),
  credibility: fc.constantFrom(null, 1, 2, 3, 4, 5, 6),
} as const);

const anyEvidence = fc.array(
  fc.record({
    article: fc.constantFrom(...Object.values(articles)),
    quote: anyText,
    stance: fc.constantFrom('supports', 'supports', 'contradicts', 'context'),
  } as const),
  { minLength: 1, maxLength: 4 },
);

export const anyClaims: fc.Arbitrary<Claim[]> = fc
  .array(fc.record({ statement: anyText, parts: anyParts, evidence: anyEvidence }), { minLength: 1, maxLength: 12 })
  .map((all) =>
    all.map(({ statement, parts, evidence: given }, index) => {
      const passages = given.map(({ article, quote, stance }, place) => evidence(1000 + index * 10 + place, article, quote, stance));
      return claim(index + 1, statement, passages, { ...parts, via: [...parts.via] });
    }),
  );
