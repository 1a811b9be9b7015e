// `assay articles`: lists the articles of a project.
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { positional, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const articlesCommand: Command = {
  name: 'articles',
  usage: 'P.assay [--trashed]',
  summary: 'list the articles',
  details: 'With --trashed those in the trash instead.',
  options: { trashed: { type: 'boolean' } },
  takes: { least: 1, most: 1 },
  async run(given, output) {
    const trashed = given.options.trashed === true;
    const articles = await withProject(positional(given, 0), (client) => client.articles.list({ trashed }));
    output.table(
      ['Article', 'Published', 'Outlet', 'Language', 'Words', 'Passages', 'Claims', 'Title'],
      articles.map((article) => [
        article.id,
        article.published === null ? null : dateInWords(article.published),
        article.source?.name ?? null,
        article.language,
        article.words,
        article.passages,
        article.claims,
        article.title ?? `(no title) ${article.opening}`,
      ]),
    );
    for (const article of articles) output.document(article);
    return 0;
  },
};
