// 1 to 6 grade the chosen claim, Shift+A to F the outlet of the open article.
import type { Article } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Credibility } from '../../contract/vocabulary/credibility.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import type { Command } from '../app/shortcuts.ts';
import { credibilityGrades, reliabilityScale } from '../claims/GradesFields.tsx';
import { words } from '../words/catalogue.ts';

const texts = words.claims.commands;
const group = words.frame.commands.claim;

/** `saving`: a claim that is being saved, to which a grade pressed meanwhile belongs. */
export function gradeCommands(article: Article, claim: Claim | null, saving: Promise<Claim | undefined> | null): readonly Command[] {
  const grade = async (credibility: Credibility) => {
    const graded = saving ? await saving : claim;
    if (graded) await inBackground(() => client.claims.update({ id: graded.id, credibility }));
  };
  const credibility = credibilityGrades.map(
    ({ value, name }): Command => ({
      id: `credibility-${value}`,
      label: texts.credibility(value, name),
      group,
      keys: [String(value)],
      enabled: claim !== null || saving !== null,
      run: () => void grade(value),
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
  if (!source) {
    announce(words.claims.noOutletToGrade);
    return;
  }
  const graded = await inBackground(() => client.sources.update({ id: source.id, reliability }));
  if (graded) announce(words.claims.gradedSource(graded.name, reliability));
}
