// In which units to count: those that stand under the same question or with the same claimant first, so that numbers can be compared; pure.
import type { ClaimWords } from '../../contract/claims.ts';
import { foldName } from '../../contract/text/fold-name.ts';

const mostOffered = 4;

interface Counting {
  claimant: string;
  /** Ids of the questions under which the claim stands. */
  questions: readonly string[];
  /** The unit that is written now, which is not offered. */
  unit: string;
}

export function unitsToOffer(units: ClaimWords['units'], { claimant, questions, unit }: Counting): string[] {
  const scores = new Map<string, { unit: string; score: number }>();
  for (const used of units) {
    const folded = foldName(used.unit);
    if (folded === foldName(unit)) continue;
    const isSameQuestion = used.questionId !== null && questions.includes(used.questionId);
    const isSameParty = used.claimant !== null && claimant.trim() !== '' && foldName(used.claimant) === foldName(claimant);
    // A question outweighs a claimant, either any number of other claims.
    const score = (isSameQuestion ? 2e9 : 0) + (isSameParty ? 1e9 : 0) + used.count;
    const known = scores.get(folded);
    scores.set(folded, { unit: known?.unit ?? used.unit, score: (known?.score ?? 0) + score });
  }
  return [...scores.values()].sort((one, other) => other.score - one.score).slice(0, mostOffered).map((offered) => offered.unit);
}
