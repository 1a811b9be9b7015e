// The outcomes of an import in the groups that an analyst asks about: what failed first, what is new last; pure.
import type { ImportOutcome } from '../../contract/articles.ts';
import { withHolders } from './files-under-way.ts';

/** "incomplete": articles of damaged files, some of whose pages are missing. "related": articles that are here, but as another text of one, or as a copy of one. */
export type OutcomeGroup = 'refused' | 'incomplete' | 'related' | 'skipped' | 'imported';

export const outcomeGroups: readonly OutcomeGroup[] = ['refused', 'incomplete', 'related', 'skipped', 'imported'];

export function groupOf({ outcome, reason, missingPages }: Pick<ImportOutcome, 'outcome' | 'reason' | 'missingPages'>): OutcomeGroup {
  if (missingPages) return 'incomplete';
  switch (outcome) {
    case 'refused':
      return 'refused';
    case 'duplicate':
      return 'skipped';
    case 'revision':
      return 'related';
    case 'imported':
      return reason === null ? 'imported' : 'related';
  }
}

/** Every group, also those without outcomes; within one the order of the import. One pass. */
export function groupOutcomes(outcomes: readonly ImportOutcome[]): Record<OutcomeGroup, ImportOutcome[]> {
  const groups: Record<OutcomeGroup, ImportOutcome[]> = { refused: [], incomplete: [], related: [], skipped: [], imported: [] };
  for (const one of outcomes) groups[groupOf(one)].push(one);
  return groups;
}

/** The given files of which something was refused; what lies in an archive or a table counts as the whole. Linear. */
export function refusedFiles<Named extends { name: string }>(files: readonly Named[], outcomes: readonly ImportOutcome[]): Named[] {
  const refused = new Set(outcomes.flatMap(({ outcome, path }) => (outcome === 'refused' ? withHolders(path) : [])));
  return files.filter(({ name }) => refused.has(name));
}

/** Those of the given files that were refused as a whole, have bytes, and are documents of a kind that may hold an article without letters. */
export function keepableFiles<Given extends { name: string; size: number }>(files: readonly Given[], outcomes: readonly ImportOutcome[]): Given[] {
  const refused = new Set(outcomes.flatMap(({ outcome, path }) => (outcome === 'refused' ? [path] : [])));
  return files.filter(({ name, size }) => size > 0 && size <= mostKept && refused.has(name) && /\.(?:pdf|docx|docm|odt|rtf|epub|html?|mhtml?|eml)$/i.test(name));
}

/** As large as the largest that can be read. */
const mostKept = 128 * 1024 * 1024;

/** Why, beside the path: without the path, with which the sentence begins where it stands alone ("a.pdf was not imported: it is …"). */
export function reasonBeside({ path, reason }: Pick<ImportOutcome, 'path' | 'reason'>): string | null {
  if (!reason?.startsWith(`${path} was `)) return reason;
  const why = reason.slice(path.length).replace(/^ was [^:]*: /, '');
  return why.charAt(0).toUpperCase() + why.slice(1);
}

/** A line each, cells separated by tabs, ready for a sheet or a mail. */
export function outcomesAsTable(outcomes: readonly ImportOutcome[], nameOf: (outcome: ImportOutcome['outcome']) => string): string {
  const cell = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
  return outcomes.map(({ path, outcome, title, reason }) => [path, nameOf(outcome), title, reason].map(cell).join('\t')).join('\n');
}
