// 1 to 6 grade the chosen claim, Shift+A to F the outlet of the open article.
import type { Article } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import type { Command } from '../app/shortcuts.ts';
import { credibilityGrades, reliabilityScale } from '../claims/GradesFields.tsx';
import { words } from '../words/catalogue.ts';

const texts = words.claims.commands;
const group = words.frame.commands.claim;

export function gradeCommands(article: Article, claim: Claim | null): readonly Command[] {
  const credibility = credibilityGrades.map(
    ({ value, name }): Command => ({
      id: `credibility-${value}`,
      label: texts.credibility(value, name),
      group,
      keys: [String(value)],
      enabled: claim !== null,
      run: () => claim && void inBackground(() => client.claims.update({ id: claim.id, credibility: value })),
    }),
  );
  const reliability = reliabilityScale.map(
    ({ value, name }): Command => ({
      id: `reliability-${value}`,
      label: texts.reliability(value, name),
      group,
      keys: [`shift+${value.toLowerCase()}`],
      run: () => void gradeSource(article, value),
    }),
  );
  return [...credibility, ...reliability];
}

async function gradeSource({ source }: Article, reliability: Reliability): Promise<void> {
  if (!source) return announce(words.claims.noOutletToGrade);
  const graded = await inBackground(() => client.sources.update({ id: source.id, reliability }));
  if (graded) announce(words.claims.gradedSource(graded.name, reliability));
}
