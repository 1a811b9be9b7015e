// `assay import`: imports files and folders, one line each, in one step of history.
import type { ImportOutcome } from '../../contract/articles.ts';
import { parseMapping } from '../../core/import/tables/mapping.ts';
import { importPaths, type Wishes } from '../import-paths.ts';
import { positional, type Command } from './command.ts';
import type { Output } from './output.ts';
import { withProject, type Client } from './with-project.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'P.assay PATH... [--map "title=Headline,text=Body"] [--keep-unread]',
  summary: 'import files, and all files in folders',
  details: [
    'A line each: imported, duplicate, revision or refused, and why; of a damaged PDF which pages are missing. Files whose names begin with a dot and links inside',
    'folders are left out. Of tables (CSV, JSON …) each row is an article; --map says which column holds what where that is not',
    'plain: text, title, outlet, byline, url, published, updated, language, id. With --keep-unread the original of a file that cannot be read (a scan, a password) is kept without a text. The exit code is 1 when any file was refused; the others are imported all the same.',
  ].join('\n'),
  options: { map: { type: 'string' }, 'keep-unread': { type: 'boolean' } },
  takes: { least: 2, most: Infinity },
  async run(given, output) {
    const { map } = given.options;
    const choice = typeof map === 'string' ? parseMapping(map) : undefined;
    const wishes = { choice, keepUnread: given.options['keep-unread'] === true };
    return withProject(positional(given, 0), (client) => importAll(client, given.positionals.slice(1), wishes, output));
  },
};

async function importAll(client: Client, paths: readonly string[], wishes: Wishes, output: Output): Promise<number> {
  const counts = new Map<ImportOutcome['outcome'], number>();
  for await (const outcomes of importPaths(client, paths, wishes)) {
    for (const outcome of outcomes) {
      counts.set(outcome.outcome, (counts.get(outcome.outcome) ?? 0) + 1);
      output.line(inWords(outcome));
      output.document(outcome);
    }
  }
  output.line([...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'There was nothing to import.');
  return counts.has('refused') ? 1 : 0;
}

function inWords({ path, outcome, title, published, updated, outlet, language, words, reason }: ImportOutcome): string {
  if (outcome !== 'imported') return `${outcome.padEnd(9)} ${path}${reason === null ? '' : `: ${reason}`}`;
  const facts = [title ?? 'no title', outlet ?? 'no outlet', published ?? (updated ? `updated ${updated}` : 'no date'), language ?? 'language unknown'];
  return `${outcome.padEnd(9)} ${path}: ${facts.join(' · ')} · ${words ?? 0} words${reason === null ? '' : `. ${reason}`}`;
}
