// The grades of a claim, one for each reliability among its outlets, best first: a claim from two outlets has two.
import type { Claim } from '../../contract/claims.ts';
import { credibilityRatings, type Credibility } from '../../contract/vocabulary/credibility.ts';
import { grade } from '../../contract/vocabulary/grade.ts';
import { reliabilityGrades, type Reliability } from '../../contract/vocabulary/reliability.ts';
import { gradeTone, type GradeTone } from '../ui/GradeChip.tsx';
import { words } from '../words/catalogue.ts';

export interface ClaimGrade {
  /** "B2", "– 3". */
  text: string;
  tone: GradeTone;
  /** Both halves in full. */
  meaning: string;
}

export function claimGrades({ evidence, credibility }: Claim): ClaimGrade[] {
  const outlets = new Set(evidence.map(({ source }) => source?.reliability ?? null));
  const information = credibility === null ? words.claims.notGraded : credibilityRatings[credibility].name;
  return [...outlets].sort(bestFirst).map((reliability) => ({
    text: inShort(reliability, credibility),
    tone: toneOf(gradeTone(reliability), gradeTone(credibility)),
    meaning: words.claimsTable.grade(reliability === null ? words.claims.notGraded : reliabilityGrades[reliability].name, information),
  }));
}

/** A half that is not judged is a dash, set apart: "A –" is no A minus, "– 3" no number below zero. */
function inShort(reliability: Reliability | null, credibility: Credibility | null): string {
  if (reliability === null && credibility === null) return '–';
  return reliability === null || credibility === null ? `${reliability ?? '–'}\u00a0${credibility ?? '–'}` : grade(reliability, credibility);
}

/** The outlet of all the evidence, where there is but one: only then its grade belongs to the claim. */
export function onlySource({ evidence }: Claim): NonNullable<Claim['evidence'][number]['source']> | null {
  const [first] = evidence;
  return first?.source && evidence.every(({ source }) => source?.id === first.source?.id) ? first.source : null;
}

function bestFirst(one: Reliability | null, other: Reliability | null): number {
  return (one ?? 'Z').localeCompare(other ?? 'Z');
}

/** As good as the worse half; where a half is not judged the other one speaks. */
function toneOf(reliability: GradeTone, credibility: GradeTone): GradeTone {
  if (reliability === 'none') return credibility;
  if (credibility === 'none') return reliability;
  const order = ['poor', 'fair', 'good'] as const;
  return order.find((tone) => tone === reliability || tone === credibility) ?? 'none';
}
