// `assay check`: looks at the whole file and says what was looked at and what is wrong.
import { positional, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'P.assay',
  summary: 'check the file, the journal and every quote',
  details: 'Changes nothing. The exit code is 1 when anything is wrong.',
  options: {},
  takes: { least: 1, most: 1 },
  async run(given, output) {
    const { ok, findings } = await withProject(positional(given, 0), (client) => client.project.check());
    for (const { ok: fine, part, sentence, problems } of findings) {
      output.line(`${fine ? 'ok   ' : 'WRONG'}  ${part.padEnd(10)}  ${sentence}`);
      for (const problem of problems) output.line(`       ${problem}`);
    }
    output.line(ok ? 'The project is sound.' : 'The project is not sound: open a backup or a shared copy.');
    output.document({ ok, findings });
    return ok ? 0 : 1;
  },
};
