// `assay demo`: the main job without a window, from importing articles to a briefing in four formats.
import { rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ORPCError } from '@orpc/server';
import type { ExportFormat } from '../../contract/briefings.ts';
import { positional, type Command } from './command.ts';
import type { Cell, Output } from './output.ts';
import { withProject, type Client } from './with-project.ts';

const FORMATS: readonly ExportFormat[] = ['md', 'html', 'docx', 'pdf'];

export const demoCommand: Command = {
  name: 'demo',
  usage: 'OUT',
  summary: 'do the whole job once on the samples, into this folder',
  details: [
    'Makes OUT/sample.assay anew: imports samples/, tags claims, writes the briefing as Markdown, HTML, DOCX and PDF.',
    'The exit code is 1 when a format could not be written, such as the PDF on a machine without a Chromium.',
  ].join('\n'),
  options: {},
  takes: { least: 1, most: 1 },
  async run(given, output) {
    const out = positional(given, 0);
    await mkdir(out, { recursive: true });
    rmSync(join(out, 'sample.assay'), { force: true });
    const { ensureSampleProject } = await import('../sample-project.ts');
    const path = await ensureSampleProject(out);
    return withProject(path, (client) => show(client, out, path, output));
  },
};

async function show(client: Client, out: string, path: string, output: Output): Promise<number> {
  const project = await client.project.current();
  const counts = project?.counts ?? { articles: 0, passages: 0, claims: 0, briefings: 0 };
  const made: Cell[][] = [['project', relative('.', path), `${counts.articles} articles, ${counts.claims} claims`]];
  const refused: string[] = [];
  for (const { id, title } of await client.briefings.list()) {
    for (const format of FORMATS) {
      const file = await exported(client, id, format, refused);
      if (!file) continue;
      const to = join(out, `briefing.${format}`);
      await writeFile(to, new Uint8Array(await file.arrayBuffer()));
      made.push([`briefing (${format})`, relative('.', to), `${title}, ${file.size.toLocaleString('en-GB')} bytes`]);
    }
  }
  output.table(['Made', 'File', 'What it is'], made);
  output.document({ counts, made: made.map(([what, file]) => ({ what, file })), refused });
  for (const sentence of refused) process.stderr.write(`${sentence}\n`);
  return refused.length === 0 ? 0 : 1;
}

/** One format that fails does not keep the others from being written. */
async function exported(client: Client, id: string, format: ExportFormat, refused: string[]): Promise<File | null> {
  try {
    return await client.briefings.export({ id, format });
  } catch (error) {
    if (!(error instanceof ORPCError) || error.code !== 'EXPORT_FAILED') throw error;
    refused.push(error.message);
    return null;
  }
}
