// `assay text`: prints the canonical text of articles, as all offsets count it.
import type { ArticleText } from '../../contract/articles.ts';
import { positional, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const textCommand: Command = {
  name: 'text',
  usage: 'P.assay [ARTICLE...]',
  summary: 'print the canonical text of these articles, or of all',
  details: [
    'With --json one object a line: id, text, blocks (with offsets in UTF-16 code units), and boilerplate: those blocks',
    'that are marked as not being part of the article, each with its reason.',
  ].join('\n'),
  options: {},
  takes: { least: 1, most: Infinity },
  async run(given, output) {
    return withProject(positional(given, 0), async (client) => {
      const named = given.positionals.slice(1);
      const ids = named.length > 0 ? named : (await client.articles.list()).map(({ id }) => id);
      for (const id of ids) {
        const text = await client.articles.text({ id });
        if (ids.length > 1) output.line(`==> ${id} <==`);
        output.line(text.text);
        output.document(withMarks(text));
      }
      return 0;
    });
  },
};

function withMarks({ id, text, blocks }: ArticleText) {
  const boilerplate = blocks.flatMap(({ start, end, boilerplate: reason }) => (reason ? [{ start, end, reason }] : []));
  return { id, text, blocks, boilerplate };
}
