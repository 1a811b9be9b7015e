// `assay share`: writes a clean, checked copy to give away.
import { existsSync } from 'node:fs';
import { refuse } from '../../contract/refusals.ts';
import { positional, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const shareCommand: Command = {
  name: 'share',
  usage: 'P.assay COPY.assay',
  summary: 'write a copy to give away, as one file',
  details: 'The copy holds nothing that was deleted, and is opened once to check it. A file that is already there is left alone.',
  options: {},
  takes: { least: 2, most: 2 },
  async run(given, output) {
    const copy = positional(given, 1);
    if (existsSync(copy)) throw refuse('PROJECT_EXISTS', { file: copy });
    const written = await withProject(positional(given, 0), (client) => client.project.share(), copy);
    if (written) output.line(`Wrote ${copy}: ${written.bytes.toLocaleString('en-GB')} bytes, opened and checked.`);
    output.document(written);
    return 0;
  },
};
