// What a conflict is about and who says what in it, as English sentences made only of the claims' own words and numbers.
import { quoted } from '../../contract/text/quoted.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { asClause, capitalised } from './claim-in-words.ts';
import { joined, joinedBriefly, speakerOf, textsOf, throughWhom } from './claimant-in-words.ts';
import { whenSaid } from './when-said.ts';
import type { Conflict, DenialConflict, NumberConflict, QuantifiedClaim } from './find-conflicts.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { foldUnit } from './fold-unit.ts';
import { plainNumber, quantityInProse } from './quantity-in-prose.ts';

/** More speakers than this are given as a range, or the sentence would be a list. */
const mostSpeakers = 5;

/** "how many inmates escaped", "the number of inmates", "whether the SDF left the prison". */
export function matterOf(conflict: Conflict): string {
  if (conflict.kind === 'numbers') return numberMatter(conflict);
  const clause = asClause(conflict.statement, conflict.claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  return clause === null ? `the statement ${quoted(conflict.statement.trim())}` : `whether ${clause}`;
}

/** "Sources disagree on how many inmates escaped: the Interior Ministry says about 120, the SDF at least 1,500." */
export function disagreement(conflict: Conflict, opening = 'Sources disagree'): string {
  const who = conflict.kind === 'numbers' ? valuesBySpeaker(conflict) : sidesOf(conflict);
  return `${opening} on ${matterOf(conflict)}: ${who}.`;
}

/** What follows from it, by arithmetic alone, without saying who is right. */
export function consequence(conflict: Conflict): string {
  if (conflict.kind === 'denial') return disagreement(conflict);
  const low = conflict.claims[0];
  const high = conflict.claims.at(-1);
  if (!low || !high) return '';
  const times = factor(low, high);
  const span = `from ${valueAndSpeaker(low)} to ${valueAndSpeaker(high)}`;
  const apart = times === null ? '' : `, a factor of about ${times}`;
  return `If they count the same thing, the figures for ${conflict.unit} cannot all hold: they run ${span}${apart}.`;
}

function numberMatter({ unit, claims }: NumberConflict): string {
  const asked = claims.map((claim) => howMany(claim)).filter((phrase) => phrase !== null);
  const best = asked.sort((a, b) => namesIn(b) - namesIn(a) || a.length - b.length)[0];
  if (best !== undefined) return best;
  return /^\p{L}/u.test(unit) ? `the number of ${unit}` : `the figure in ${unit}`;
}

/** 1 where a phrase has a name in it: a title must be understood by itself. */
function namesIn(phrase: string): number {
  return /\s\p{Lu}/u.test(phrase) ? 1 : 0;
}

/** The statement behind its number as a question: "About 120 inmates had escaped" asks "how many inmates escaped". */
function howMany({ statement, quantity }: QuantifiedClaim): string | null {
  const opening = /^(?:(?:about|around|roughly|some|nearly|almost|over|only|exactly|more than|less than|fewer than|at least|at most|up to|as many as)\s+)*(\d[\d,. ]*|dozens of|hundreds of|scores of|thousands of)\s*(?=\p{L})(.+)$/iu.exec(
    statement.trim().replace(/\.$/, ''),
  );
  const [, number = '', rest = ''] = opening ?? [];
  const value = /^\d/.test(number) ? plainNumber(number) : null;
  const bounds = [quantity.atLeast, quantity.atMost, (quantity.atLeast ?? NaN) - 1, (quantity.atMost ?? NaN) + 1];
  if (!opening || (value !== null && !bounds.includes(value))) return null;
  const words = rest.split(' ');
  const named = words.slice(0, 5).findIndex((word) => foldUnit(word) === foldUnit(quantity.unit.split(' ').at(-1) ?? ''));
  const plain = rest.length <= 140 && !/[,;:.?!“"\n]/.test(rest);
  if (named < 0 || named === words.length - 1 || !plain) return null;
  return `how many ${rest.replace(/\bhad (\p{L}+ed)\b/u, '$1')}`;
}

/** One part a speaker, in the order of the lowest number that each gives. */
function valuesBySpeaker({ claims }: NumberConflict): string {
  const bySpeaker = new Map<string, QuantifiedClaim[]>();
  for (const claim of claims) {
    const key = `${speakerOf(claim).key} ${throughWhom(claim)}`;
    bySpeaker.set(key, [...(bySpeaker.get(key) ?? []), claim]);
  }
  const groups = [...bySpeaker.values()];
  const [low, high] = [claims[0], claims.at(-1)];
  if (groups.length > mostSpeakers && low && high) {
    return `figures run from ${valueAndSpeaker(low)} to ${valueAndSpeaker(high)}, with ${groups.length - 2} other accounts`;
  }
  const parts = groups.map((own, index) => `${nameAndVerb(own, index === 0)} ${joined(valuesOf(own))}`);
  return parts.length === 2 ? parts.join(', ') : joined(parts);
}

function nameAndVerb([claim]: readonly QuantifiedClaim[], withVerb: boolean): string {
  if (!claim) return '';
  const { name, plural, named } = speakerOf(claim);
  const through = throughWhom(claim);
  const verb = named ? (plural ? 'say' : 'says') : plural ? 'report' : 'reports';
  return `${name}${through ? ` (through ${through})` : ''}${withVerb ? ` ${verb}` : ''}`;
}

/** The values of one speaker, each once; several are told apart by when they were said. */
function valuesOf(claims: readonly QuantifiedClaim[]): string[] {
  const values = new Map<string, string | null>();
  for (const claim of [...claims].sort((a, b) => (whenSaid(a) ?? '').localeCompare(whenSaid(b) ?? ''))) {
    const value = quantityInProse(claim.quantity, textsOf(claim));
    if (!values.has(value)) values.set(value, whenSaid(claim));
  }
  if (values.size === 1) return [...values.keys()];
  return [...values].map(([value, date]) => (date === null ? value : `${value} (${dateInWords(date)})`));
}

function sidesOf({ claims }: DenialConflict): string {
  const sides = (['affirms', 'denies'] as const).map((polarity) => {
    const own = claims.filter((claim) => claim.polarity === polarity).map((claim) => speakerOf(claim));
    const speakers = [...new Map(own.map((speaker) => [speaker.key, speaker])).values()];
    const plural = speakers.length > 1 || (speakers[0]?.plural ?? false);
    const verb = polarity === 'affirms' ? (plural ? 'say so' : 'says so') : plural ? 'deny it' : 'denies it';
    return `${joinedBriefly(speakers.map(({ name }) => name))} ${verb}`;
  });
  return sides.join(', ');
}

function valueAndSpeaker(claim: QuantifiedClaim): string {
  return `${quantityInProse(claim.quantity, textsOf(claim))} (${speakerOf(claim).name})`;
}

/** How many times the highest number is the lowest; null where that says little or cannot be said. */
function factor(low: QuantifiedClaim, high: QuantifiedClaim): number | null {
  const from = low.quantity.atMost ?? low.quantity.atLeast;
  const to = high.quantity.atLeast ?? high.quantity.atMost;
  if (from === null || to === null || from <= 0 || to / from < 1.5) return null;
  return Number((to / from).toPrecision(3));
}

/** The matter as a heading: "How many inmates escaped". */
export function matterHeading(conflict: Conflict): string {
  const matter = matterOf(conflict);
  return foldName(matter) === '' ? '' : capitalised(matter);
}
