// `assay brief`: exports a briefing to a file, in the format that the file's name says.
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { ExportFormat, type BriefingSummary } from '../../contract/briefings.ts';
import { refuse } from '../../contract/refusals.ts';
import { positional, textOption, WrongUsage, type Command } from './command.ts';
import { withProject } from './with-project.ts';

export const briefCommand: Command = {
  name: 'brief',
  usage: 'P.assay BRIEFING --to FILE.docx|pdf|html|md|json',
  summary: 'export a briefing',
  details: 'BRIEFING is its id or its title. A file that is already there is written over.',
  options: { to: { type: 'string' } },
  takes: { least: 2, most: 2 },
  async run(given, output) {
    const to = textOption(given, 'to');
    if (to === undefined) throw new WrongUsage('Say where the briefing goes: --to FILE.docx, .pdf, .html, .md or .json.');
    const format = formatOf(to);
    return withProject(positional(given, 0), async (client) => {
      const { id, title } = named(positional(given, 1), await client.briefings.list());
      const file = await client.briefings.export({ id, format });
      await write(to, file);
      output.line(`Wrote ${to}: “${title}”, ${file.size.toLocaleString('en-GB')} bytes.`);
      output.document({ id, title, format, file: to, bytes: file.size });
      return 0;
    });
  },
};

function formatOf(path: string): ExportFormat {
  const format = ExportFormat.safeParse(extname(path).slice(1).toLowerCase());
  if (!format.success) throw new WrongUsage(`${path} ends in no format of a briefing: .docx, .pdf, .html, .md or .json.`);
  return format.data;
}

function named(wanted: string, briefings: readonly BriefingSummary[]): BriefingSummary {
  const byId = briefings.find(({ id }) => id === wanted);
  const byTitle = briefings.filter(({ title }) => title.toLowerCase() === wanted.toLowerCase());
  const found = byId ?? (byTitle.length === 1 ? byTitle[0] : undefined);
  if (found) return found;
  if (byTitle.length > 1) throw new WrongUsage(`${byTitle.length} briefings are called “${wanted}”. Name one by its id.`);
  const there = briefings.map(({ id, title }) => `  ${id}  ${title}`).join('\n');
  throw new WrongUsage(`There is no briefing “${wanted}” in this project.${there === '' ? '' : ` There are:\n${there}`}`);
}

async function write(path: string, file: File): Promise<void> {
  try {
    await writeFile(path, new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw refuse('NOT_WRITABLE', { file: path, reason: `the system says ${String(error.code)}` });
    throw error;
  }
}
