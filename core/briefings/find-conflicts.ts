// Which claims cannot all hold: numbers in one unit whose intervals do not meet, and one statement both affirmed and denied.
import type { Claim, Quantity } from '../../contract/claims.ts';
import { speakerKey } from './claimant-in-words.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { foldUnit } from './fold-unit.ts';
import { haveDistantTimes } from './distant-times.ts';
import { splitByMatter } from './split-by-matter.ts';

export type QuantifiedClaim = Claim & { quantity: Quantity };

/** `claims` are ordered from the lowest number to the highest. */
export interface NumberConflict {
  kind: 'numbers';
  unit: string;
  claims: QuantifiedClaim[];
}

/** `claims`: those that affirm first. */
export interface DenialConflict {
  kind: 'denial';
  statement: string;
  claims: Claim[];
}

export type Conflict = NumberConflict | DenialConflict;

/** "About 120" still meets 125: how far an approximate number is widened before it is compared. */
const aboutMargin = 0.1;

/**
 * All conflicts among these claims, numbers before denials, each in the order of its first claim. Withdrawn claims are left
 * out: nobody holds them any more. A claimant never conflicts with himself alone: that is a correction.
 */
export function findConflicts(claims: readonly Claim[]): Conflict[] {
  const held = claims.filter(({ status }) => status !== 'withdrawn');
  return [...numberConflicts(held), ...denialConflicts(held)];
}

/** Whether two quantities of one unit exclude each other; approximate ones are widened by a tenth first. */
export function areDisjoint(a: Quantity, b: Quantity): boolean {
  const [lowA, highA] = interval(a);
  const [lowB, highB] = interval(b);
  return highA < lowB || highB < lowA;
}

function numberConflicts(claims: readonly Claim[]): NumberConflict[] {
  const byUnit = new Map<string, QuantifiedClaim[]>();
  for (const claim of claims) {
    const unit = claim.quantity ? foldUnit(claim.quantity.unit) : '';
    if (unit === '' || claim.polarity === 'denies' || !isQuantified(claim)) continue;
    byUnit.set(unit, [...(byUnit.get(unit) ?? []), claim]);
  }
  return [...byUnit.values()].flatMap((group) => splitByMatter(group, areDisjoint)).flatMap(conflictOf);
}

/** The claims of one matter that another speaker's number excludes; none where all can hold. Looks at every pair. */
function conflictOf(matter: readonly QuantifiedClaim[]): NumberConflict[] {
  const parties = matter.map((claim) => ({ claim, speaker: speakerKey(claim) }));
  const excluded = parties.filter((one) => parties.some((other) => exclude(one, other)));
  const [first] = excluded;
  if (!first) return [];
  const ordered = excluded
    .map(({ claim }) => ({ claim, at: interval(claim.quantity) }))
    .sort((a, b) => order(a.at[0], b.at[0]) || order(a.at[1], b.at[1]))
    .map(({ claim }) => claim);
  return [{ kind: 'numbers', unit: first.claim.quantity.unit.trim(), claims: ordered }];
}

interface Party {
  claim: QuantifiedClaim;
  speaker: string;
}

function exclude(a: Party, b: Party): boolean {
  return (
    a.speaker !== b.speaker &&
    areDisjoint(a.claim.quantity, b.claim.quantity) &&
    !haveDistantTimes(a.claim.eventTime, b.claim.eventTime)
  );
}

function denialConflicts(claims: readonly Claim[]): DenialConflict[] {
  const byStatement = new Map<string, Claim[]>();
  for (const claim of claims) {
    const statement = foldName(claim.statement);
    byStatement.set(statement, [...(byStatement.get(statement) ?? []), claim]);
  }
  return [...byStatement.values()].flatMap((group): DenialConflict[] => {
    const affirmed = group.filter(({ polarity }) => polarity === 'affirms');
    const denied = group.filter(({ polarity }) => polarity === 'denies');
    const speakers = new Set(group.map((claim) => speakerKey(claim)));
    const [first] = affirmed;
    if (!first || denied.length === 0 || speakers.size < 2) return [];
    return [{ kind: 'denial', statement: first.statement, claims: [...affirmed, ...denied] }];
  });
}

function isQuantified(claim: Claim): claim is QuantifiedClaim {
  return claim.quantity !== null;
}

function interval({ atLeast, atMost, qualifier }: Quantity): [low: number, high: number] {
  const margin = qualifier === 'about' ? aboutMargin : 0;
  const low = atLeast === null ? -Infinity : atLeast - Math.abs(atLeast) * margin;
  const high = atMost === null ? Infinity : atMost + Math.abs(atMost) * margin;
  return [low, high];
}

function order(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
