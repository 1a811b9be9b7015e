// The first draft of a briefing from chosen claims: title, bottom line, key judgements; every sentence names the claims it rests on.
import { v7 as uuidv7 } from 'uuid';
import type { BriefingFields, Judgement } from '../../contract/briefings.ts';
import type { Claim } from '../../contract/claims.ts';
import { attributedSentence } from './claim-in-words.ts';
import { consequence, disagreement, matterOf } from './conflict-in-words.ts';
import { findConflicts, type Conflict } from './find-conflicts.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { basisSentence, byGrade, draftConfidence, weigh, type Weight } from './weigh-evidence.ts';

/** Key judgements are few, or they are not key; every chosen claim is listed under what the sources say. */
const mostJudgements = 6;
const longestTitle = 160;
/** What the contract takes; only names and units of absurd length come near it. */
const longestText = 4000;

/** Claims that one sentence speaks of: a conflict, or claims that say the same. */
interface Point {
  claims: readonly Claim[];
  conflict: Conflict | null;
  weight: Weight;
}

/**
 * Drafts from these claims, in this order of importance: conflicts, then what most independent outlets carry, then the best
 * grade. Nothing is added that the claims do not say, and no likelihood: that is the analyst's. `newId` names the judgements.
 */
export function draftBriefing(claims: readonly Claim[], title?: string, newId: () => string = uuidv7): BriefingFields {
  const points = pointsOf(claims);
  return {
    title: title ?? draftTitle(points),
    marking: '',
    cutOff: null,
    bottomLine: draftBottomLine(points),
    judgements: points.slice(0, mostJudgements).map((point) => draftJudgement(point, newId())),
    claimIds: orderOfText(claims, points),
    drafted: title === undefined ? ['title', 'bottomLine', 'judgements'] : ['bottomLine', 'judgements'],
  };
}

function draftTitle([first]: readonly Point[]): string {
  if (!first) return 'Briefing without claims';
  if (first.conflict) return headline(`Sources disagree on ${matterOf(first.conflict)}`);
  return headline(attributedSentence(first.claims.slice(0, 1)).replace(/^The /, '').replace(/ (says|say|reports|report) that /, ' $1 '));
}

/** One or two sentences: the weightiest conflict if there is one, and the next weightiest point. */
function draftBottomLine(points: readonly Point[]): BriefingFields['bottomLine'] {
  const chosen = points.slice(0, 2);
  const sentences = chosen.map(({ claims, conflict }, index) => {
    if (!conflict) return attributedSentence(claims);
    return index === 0 ? disagreement(conflict) : disagreement(conflict, 'They also disagree');
  });
  return {
    text: fitted(sentences.join(' '), longestText),
    claimIds: idsOf(chosen.flatMap(({ claims }) => claims)),
  };
}

function draftJudgement({ claims, conflict, weight }: Point, id: string): Judgement {
  return {
    id,
    text: fitted(conflict ? consequence(conflict) : attributedSentence(claims), longestText),
    likelihood: null,
    confidence: conflict ? lowestOf(claims) : draftConfidence(weight),
    basis: basisSentence(weight),
    claimIds: idsOf(claims),
  };
}

/** In a conflict each account stands by itself: the confidence is that of the weakest. */
function lowestOf(claims: readonly Claim[]): Judgement['confidence'] {
  const levels = claims.map((claim) => draftConfidence(weigh([claim])));
  return ([null, 'low', 'moderate', 'high'] as const).find((level) => levels.includes(level)) ?? null;
}

function pointsOf(claims: readonly Claim[]): Point[] {
  const conflicts = findConflicts(claims).map((conflict) => pointOf(conflict.claims, conflict));
  const told = new Set(conflicts.flatMap((point) => point.claims));
  const same = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (told.has(claim)) continue;
    const key = `${claim.polarity} ${foldName(claim.statement)}`;
    same.set(key, [...(same.get(key) ?? []), claim]);
  }
  const others = [...same.values()].map((group) => pointOf(group, null));
  return [...conflicts.sort(byWeight), ...others.sort((a, b) => standing(b) - standing(a) || byWeight(a, b))];
}

function pointOf(claims: readonly Claim[], conflict: Conflict | null): Point {
  return { claims, conflict, weight: weigh(claims) };
}

/** Points that somebody still holds come before those that were withdrawn or refuted. */
function standing({ claims }: Point): number {
  return claims.some(({ status }) => status !== 'withdrawn' && status !== 'refuted') ? 1 : 0;
}

function byWeight(a: Point, b: Point): number {
  const none = { reliability: null, credibility: null };
  return b.weight.origins - a.weight.origins || byGrade(a.weight.best ?? none, b.weight.best ?? none);
}

/** Conflicting claims first and side by side, then the others by the time of the event; undated ones keep their place at the end. */
function orderOfText(claims: readonly Claim[], points: readonly Point[]): string[] {
  const told = points.filter(({ conflict }) => conflict !== null).flatMap((point) => point.claims);
  const others = claims.filter((claim) => !told.includes(claim));
  const dated = others.filter(({ eventTime }) => eventTime !== null);
  const undated = others.filter(({ eventTime }) => eventTime === null);
  return idsOf([...told, ...dated.sort((a, b) => compare(a.eventTime ?? '', b.eventTime ?? '')), ...undated]);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function idsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ id }) => id))];
}

/** A title has no full stop, nor the space before one where a statement is nothing but a full stop. */
function headline(text: string): string {
  return fitted(text.replace(/\s*\.$/, ''), longestTitle);
}

/** The text, cut at a word where it is too long. */
function fitted(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 2).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …`;
}
