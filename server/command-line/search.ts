// `assay search`: finds articles and claims, each hit in its sentence.
import { styleText } from 'node:util';
import type { Snippet } from '../../contract/search.ts';
import { positional, textOption, WrongUsage, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const searchCommand: Command = {
  name: 'search',
  usage: 'P.assay QUERY [--limit N]',
  summary: 'find words in articles and claims',
  details: [
    'Words (all must occur), "a phrase", prefix*, OR, -not. Accents and the spelling of Arabic do not matter.',
    'At most 50 hits unless --limit says otherwise (up to 500). Put -- before a query that begins with a dash.',
  ].join('\n'),
  options: { limit: { type: 'string' } },
  takes: { least: 2, most: Infinity },
  async run(given, output) {
    const query = given.positionals.slice(1).join(' ');
    const limit = limitOf(textOption(given, 'limit') ?? '50');
    const { hits, total } = await withProject(positional(given, 0), (client) => client.search.find({ query, limit }));
    for (const hit of hits) {
      output.line(`${hit.record} ${hit.id}  ${hit.title}${hit.detail === '' ? '' : ` · ${hit.detail}`}`);
      output.line(`    ${marked(hit.snippet)}`);
      output.document(hit);
    }
    output.line(hits.length < total ? `The first ${hits.length} of ${total} hits.` : `${total} hits.`);
    return 0;
  },
};

function limitOf(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) throw new WrongUsage('--limit takes a number from 1 to 500.');
  return limit;
}

function marked({ text, marks }: Snippet): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of marks) {
    shown += text.slice(at, start) + styleText('bold', text.slice(start, end), { stream: process.stdout });
    at = end;
  }
  return (shown + text.slice(at)).replace(/\s+/g, ' ');
}
