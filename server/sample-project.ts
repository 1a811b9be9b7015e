// Makes the sample project: imports samples/, tags the claims that samples/claims.json lists, and writes their briefing.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createWorkbench } from '../core/workbench.ts';
import type { Client } from './command-line/with-project.ts';
import { gatherFiles } from './gather-files.ts';
import { hostDoor } from './host-door.ts';
import { SampleClaims, type SampleClaim } from './sample-claims.ts';

const SAMPLES = join(import.meta.dirname, '../samples');

/** The path of the sample project in this folder; it is made when it is not there yet, wholly or not at all. */
export async function ensureSampleProject(folder: string): Promise<string> {
  const path = join(folder, 'sample.assay');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `sample-${randomUUID()}.assay`);
  const workbench = createWorkbench(hostDoor(folder));
  try {
    await workbench.createAt(unfinished, 'Sample project');
    await fill(createRouterClient(workbench.router));
    workbench.close();
    renameSync(unfinished, path);
    return path;
  } finally {
    workbench.close();
    rmSync(unfinished, { force: true });
  }
}

async function fill(client: Client): Promise<void> {
  const samples = SampleClaims.parse(JSON.parse(readFileSync(join(SAMPLES, 'claims.json'), 'utf8')));
  const articles = await importSamples(client);
  const ids = new Map<string, string>();
  for (const claim of samples.claims) ids.set(claim.key, await tagClaim(client, claim, articles));
  await writeBriefing(client, samples.briefing, ids);
}

/** Article ids by file name. */
async function importSamples(client: Client): Promise<Map<string, string>> {
  const { files } = gatherFiles([SAMPLES]);
  const texts = files.filter(({ name }) => name.endsWith('.txt'));
  const articles = new Map<string, string>();
  for await (const { outcomes } of await client.articles.import({ files: texts })) {
    for (const { path, articleId, reason } of outcomes) {
      if (articleId === null) throw new Error(`samples/${path} was not imported: ${reason ?? ''}`);
      articles.set(path, articleId);
    }
  }
  return articles;
}

async function tagClaim(client: Client, sample: SampleClaim, articles: ReadonlyMap<string, string>): Promise<string> {
  const { key, file, quote, reliability, ...fields } = sample;
  const articleId = articles.get(file);
  if (articleId === undefined) throw new Error(`samples/claims.json: ${key} names ${file}, which is not among the samples.`);
  const { text } = await client.articles.text({ id: articleId });
  const start = text.indexOf(quote);
  if (start === -1) throw new Error(`samples/claims.json: the quote of ${key} is not in ${file}.`);
  const claim = await client.claims.create({
    ...fields,
    evidence: { articleId, start, end: start + quote.length },
    source: reliability === undefined ? undefined : { reliability },
  });
  return claim.id;
}

async function writeBriefing(client: Client, sample: SampleClaims['briefing'], ids: ReadonlyMap<string, string>): Promise<void> {
  const idsOf = (keys: readonly string[]) => keys.flatMap((key) => ids.get(key) ?? []);
  const { title, bottomLine, judgements } = sample;
  const { id } = await client.briefings.create({ claimIds: [...ids.values()], title });
  await client.briefings.update({
    id,
    bottomLine: { text: bottomLine, claimIds: idsOf(judgements[0]?.claims ?? []) },
    judgements: judgements.map(({ text, likelihood = null, confidence = null, claims }) => ({
      id: randomUUID(),
      text,
      likelihood,
      confidence,
      basis: '',
      claimIds: idsOf(claims),
    })),
  });
}
