// `assay new`: creates an empty project.
import { basename, extname } from 'node:path';
import { positional, textOption, type Command } from './command.ts';
import { withWorkbench } from './with-project.ts';

export const newCommand: Command = {
  name: 'new',
  usage: 'P.assay [--title T]',
  summary: 'create an empty project',
  details: 'The title is the file’s name unless --title says otherwise. A file that is already there is left alone.',
  options: { title: { type: 'string' } },
  takes: { least: 1, most: 1 },
  async run(given, output) {
    const path = positional(given, 0);
    const title = textOption(given, 'title') ?? basename(path, extname(path));
    const project = await withWorkbench(async (_client, workbench) => workbench.createAt(path, title));
    output.line(`Created ${path}: “${project.title}”.`);
    output.document(project);
    return 0;
  },
};
