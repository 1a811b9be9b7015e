// What came of an import, in one sentence, for its window and for whoever has gone on reading meanwhile.
import type { ImportOutcome } from '../../contract/articles.ts';
import { words } from '../words/catalogue.ts';
import { groupOutcomes, type OutcomeGroup } from './outcome-groups.ts';

const texts = words.library.import;

interface Ended {
  stopped: boolean;
  done: number;
  total: number;
}

type Counted = Record<OutcomeGroup, { length: number }>;

export function endedInWords({ stopped, done, total }: Ended, groups: Counted): string {
  const whole = groups.imported.length + groups.incomplete.length + groups.related.length;
  if (stopped) return texts.stopped(done, total);
  return whole === 0 && groups.skipped.length > 0 ? texts.nothingNew(groups.skipped.length, total) : texts.finished(whole, total);
}

export function endedBehind(job: Ended & { outcomes: readonly ImportOutcome[] }): string {
  const groups = groupOutcomes(job.outcomes);
  return texts.behind(endedInWords(job, groups), groups.refused.length);
}
