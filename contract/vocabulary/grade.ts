// The two-axis grade of a claim as it is printed: "B2", with an en dash for what was not graded.
import type { Credibility } from './credibility.ts';
import type { Reliability } from './reliability.ts';

export function grade(reliability: Reliability | null, credibility: Credibility | null): string {
  return `${reliability ?? '–'}${credibility ?? '–'}`;
}
