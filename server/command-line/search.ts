// `assay search`: finds articles, passages, claims, questions, parties, memos and briefings, each hit in its sentence.
import { styleText } from 'node:util';
import type { SearchHit, Snippet } from '../../contract/search.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { positional, textOption, WrongUsage, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const searchCommand: Command = {
  name: 'search',
  usage: 'P.assay QUERY [--limit N]',
  summary: 'find words in articles, passages, claims, questions, parties and memos',
  details: [
    'Words (all must occur), "a phrase", prefix*, OR, -not, prison NEAR/5 escape, (brackets).',
    'Filters: outlet: tag: claimant: date:2026-01 date:2026-01..2026-03 lang: has:claim is:reviewed in:passages.',
    'Accents and the spelling of Arabic do not matter.',
    'At most 50 hits of each kind unless --limit says otherwise (up to 1000). Put -- before a query that begins with a dash.',
  ].join('\n'),
  options: { limit: { type: 'string' } },
  takes: { least: 2, most: Infinity },
  async run(given, output) {
    const query = given.positionals.slice(1).join(' ');
    const limit = limitOf(textOption(given, 'limit') ?? '50');
    const { hits, total } = await withProject(positional(given, 0), (client) => client.search.find({ query, limit }));
    for (const hit of hits) {
      output.line(`${hit.record} ${hit.id}  ${about(hit)}`);
      if (hit.snippet.text !== '') output.line(`    ${marked(hit.snippet)}`);
      output.document(hit);
    }
    output.line(hits.length < total ? `The first ${hits.length} of ${total} hits.` : `${total} hits.`);
    return 0;
  },
};

function about({ title, claimant, outlet, published, on }: SearchHit): string {
  return [title, on?.name, claimant, outlet, published && dateInWords(published)].filter(Boolean).join(' · ');
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new WrongUsage('--limit takes a number from 1 to 1000.');
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
