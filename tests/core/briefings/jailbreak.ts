// A made-up jailbreak as several sources tell it: the claims, articles and outlets that the tests of briefings are made of.
import type { BriefingArticle, BriefingMaterial } from '../../../core/briefings/briefing-material.ts';
import type { Briefing, BriefingFields } from '../../../contract/briefings.ts';
import type { Claim, Evidence } from '../../../contract/claims.ts';
import { bareClaim } from '../../support/bare-claim.ts';

/** A UUID that says its number: stable, so that tests can name it. */
export function idOf(number: number): string {
  return `01980000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

const outlets = {
  courier: { id: idOf(901), name: 'The Levant Courier', reliability: 'B' },
  north: { id: idOf(902), name: 'Channel North', reliability: 'C' },
  sahifa: { id: idOf(903), name: 'الصحيفة', reliability: null },
} as const;

const english = { language: 'en', direction: 'ltr' } as const;

export const articles = {
  escape: article(801, 'Inmates break out of Tel Maran prison after clashes', outlets.courier, '2026-01-20T11:38+03:00', english),
  followUp: article(802, 'Ministry: most of the fugitives are still at large', outlets.courier, '2026-01-21', english),
  spokesman: article(803, 'Spokesman accuses the army of opening the gates', outlets.north, '2026-01-20', english),
  arabic: article(804, 'سكان تل مران: سمعنا انفجارًا قبل الفجر', outlets.sahifa, '2026-01-20', { language: 'ar', direction: 'rtl' }),
  undated: article(805, null, null, null, english),
} satisfies Record<string, BriefingArticle>;

const ministry = { id: idOf(701), name: 'Interior Ministry' };
const guard = { id: idOf(702), name: 'FDN' };
const spokesman = { id: idOf(703), name: 'Karim Haddo' };
const north = { id: idOf(704), name: 'Channel North' };

const made = '2026-01-22T09:00:00.000Z';

/** `parts` say what is special about it. */
export function claim(number: number, statement: string, evidence: Evidence[], parts: Partial<Claim> = {}): Claim {
  return bareClaim(idOf(number), { statement, evidence, createdAt: made, updatedAt: made, ...parts });
}

/** A passage in an article; its place in the text does not matter here. */
export function evidence(number: number, of: BriefingArticle, quote: string, stance: Evidence['stance'] = 'supports'): Evidence {
  const { id, title, opening, published, direction, language } = of;
  return {
    id: idOf(number),
    stance,
    passageId: idOf(number + 100),
    start: number,
    end: number + quote.length,
    quote,
    article: { id, title, opening, published, direction, language, trashed: of.trashedAt !== null },
    source: of.source,
  };
}

export const claims = {
  about120: claim(
    1,
    'About 120 inmates had escaped from Tel Maran prison.',
    [evidence(101, articles.escape, 'The Interior Ministry put the number of those who got away at about 120 inmates.')],
    {
      kind: 'quantity',
      claimant: ministry,
      quantity: { atLeast: 120, atMost: 120, unit: 'inmates', qualifier: 'about' },
      eventTime: '2026-01-19',
      place: 'Tel Maran',
      credibility: 2,
    },
  ),
  over1500: claim(
    2,
    'More than 1,500 inmates had escaped from the prison.',
    [
      evidence(102, articles.spokesman, '“More than 1,500 inmates walked out of the gate,” Haddo told Channel North.'),
      evidence(103, articles.escape, 'A spokesman of the FDN spoke of over 1,500.'),
    ],
    {
      kind: 'quantity',
      claimant: spokesman,
      via: [north],
      quantity: { atLeast: 1500, atMost: null, unit: 'Inmates', qualifier: 'at-least' },
      eventTime: '2026-01-19',
      saidTime: '2026-01-20',
      place: 'Tel Maran',
      credibility: 4,
      status: 'disputed',
    },
  ),
  recaptured81: claim(
    3,
    'Security forces had recaptured 81 inmates.',
    [
      evidence(104, articles.escape, 'By Tuesday evening security forces had caught 81 of them again, the ministry added.'),
      evidence(105, articles.followUp, 'Eighty-one are back behind bars.', 'context'),
    ],
    {
      kind: 'quantity',
      claimant: ministry,
      quantity: { atLeast: 81, atMost: 81, unit: 'inmates', qualifier: 'exact' },
      eventTime: '2026-01-20',
      credibility: 3,
    },
  ),
  unguarded: claim(
    4,
    'The FDN had left the prison unguarded.',
    [evidence(106, articles.followUp, 'The ministry insists that the FDN had left the prison unguarded.')],
    { claimant: ministry, credibility: 3 },
  ),
  notUnguarded: claim(
    5,
    'the FDN had left the prison unguarded',
    [evidence(107, articles.spokesman, 'Nobody abandoned a post, the FDN said.'), evidence(108, articles.followUp, 'Guards were seen leaving.', 'contradicts')],
    { kind: 'denial', polarity: 'denies', claimant: guard, credibility: 3 },
  ),
  explosion: claim(
    6,
    'Residents heard an explosion near the eastern wall before dawn.',
    [evidence(109, articles.arabic, 'قال أحد السكان: «سمعنا انفجارًا قويًّا قرب السور الشرقي قبل الفجر»، وأضاف أنّ ١٢٠ سجينًا فرّوا.')],
    { eventTime: '2026-01-19T04:30', place: 'eastern wall' },
  ),
  older: claim(
    7,
    'Some 800 inmates had fled.',
    [evidence(110, articles.undated, 'Some 800 inmates fled in the confusion of the offensive.')],
    { kind: 'quantity', quantity: { atLeast: 800, atMost: 800, unit: 'inmates', qualifier: 'about' }, eventTime: '2019-10', credibility: 3 },
  ),
} satisfies Record<string, Claim>;

/** Everything that the project knows, around one briefing. */
export function material(fields: BriefingFields, parts: Partial<BriefingMaterial> = {}): BriefingMaterial {
  const briefing: Briefing = {
    ...fields,
    id: idOf(600),
    createdAt: '2026-01-22T09:00:00.000Z',
    updatedAt: '2026-01-22T14:05:30.250Z',
  };
  return {
    briefing,
    projectTitle: 'Tel Maran',
    claims: Object.values(claims),
    articles: Object.values(articles),
    sources: [
      { id: outlets.courier.id, rationale: 'Own correspondent in the province; corrects itself in print.' },
      { id: outlets.north.id, rationale: '' },
    ],
    ...parts,
  };
}

function article(
  number: number,
  title: string | null,
  source: BriefingArticle['source'],
  published: string | null,
  { language, direction }: Pick<BriefingArticle, 'language' | 'direction'>,
): BriefingArticle {
  return {
    id: idOf(number),
    title,
    opening: 'Militiamen who got out of the northern prisons are said to be heading south',
    source,
    byline: number === 801 ? 'Lina Farah' : null,
    published,
    updated: number === 801 ? '2026-01-20T19:02+03:00' : null,
    retrieved: null,
    language,
    direction,
    fileName: `${number}.txt`,
    url: number === 801 ? 'https://courier.example/2026/01/tel-maran?id=1&ref=a' : null,
    importedAt: '2026-01-22T08:30:00.000Z',
    trashedAt: null,
    marking: '',
    original: { sha256: String(number).padStart(64, 'ab') },
  };
}
