// Measures searching: `search.find` through the whole contract over a port, beside the bare FTS5 query on the same file, in one run.
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MessageChannel, Worker } from 'node:worker_threads';
import { createRouterClient } from '@orpc/server';
import type { WorkbenchClient } from '../../contract/contract.ts';
import { createWorkbench } from '../../core/workbench.ts';
import { columns } from '../../server/command-line/output.ts';
import { hostDoor } from '../../server/host-door.ts';
import { madeUpQueries, type MadeUpQuery } from './made-up-queries.ts';
import { madeUpText } from './made-up-text.ts';

const WORDS = 600;
const LIMIT = 50;
const TARGET = 1.3;

const options = {
  count: { type: 'string', default: '100000' },
  queries: { type: 'string', default: '40' },
  rounds: { type: 'string', default: '3' },
  keep: { type: 'string' },
} as const;

/**
 * `--count` articles, `--queries` of each kind, the best of `--rounds` (other work on the machine only ever slows); `--keep FILE`
 * makes the project there, or takes the one that is there. Both read the same file, one after the other: its lock is exclusive.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const [count, rounds] = [Number(values.count), Number(values.rounds)];
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  const path = values.keep ?? join(folder, 'search.assay');
  try {
    if (!existsSync(path)) await makeProject(path, folder, count);
    const queries = madeUpQueries(Number(values.queries), count, WORDS);
    const [bare, assay, counted]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round++) {
      askBare(path, queries, bare);
      await askAssay(path, folder, queries, assay, false);
      await askAssay(path, folder, queries, counted, true);
    }
    print('Searching as one types', queries, bare, assay);
    print('With how many there are', queries, bare, counted);
    process.stdout.write(`${count.toLocaleString('en-GB')} articles of ${WORDS} words, ${queries.length} searches, the ${LIMIT} best of each.\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const together = 2000;

async function makeProject(path: string, folder: string, count: number): Promise<void> {
  const workbench = createWorkbench(hostDoor(folder));
  workbench.createAt(path, 'Search');
  const client: WorkbenchClient = createRouterClient(workbench.router);
  for (let from = 0; from < count; from += together) {
    const files = Array.from({ length: Math.min(together, count - from) }, (_, at) => new File([madeUpText(from + at, WORDS)], `${from + at}.txt`));
    for await (const { outcomes } of await client.articles.import({ files })) {
      const other = outcomes.find(({ outcome }) => outcome !== 'imported');
      if (other) throw new Error(other.reason ?? other.outcome);
    }
    process.stderr.write(`\r${Math.min(count, from + together)} of ${count} articles made`);
  }
  process.stderr.write('\n');
  workbench.close();
}

/** Keeps the best time of each search; other work on the machine only ever slows. */
function keepBest(best: number[], at: number, start: number): void {
  best[at] = Math.min(best[at] ?? Infinity, performance.now() - start);
}

/** What cannot be done without: match, rank, and the 50 best. With the cache that a project is opened with. */
function askBare(path: string, queries: readonly MadeUpQuery[], best: number[]): void {
  const db = new Database(path, { readonly: true });
  db.pragma('cache_size = -65536');
  const ask = db.prepare('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?');
  for (const [at, { match }] of queries.entries()) {
    const start = performance.now();
    ask.all(match, LIMIT);
    keepBest(best, at, start);
  }
  db.close();
}

async function askAssay(path: string, folder: string, queries: readonly MadeUpQuery[], best: number[], isCounted: boolean): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const core = new Worker(new URL('core-thread.ts', import.meta.url), { workerData: { path, folder, port: port2 }, transferList: [port2] });
  const client: WorkbenchClient = createORPCClient(new RPCLink({ port: port1 }));
  port1.start();
  await client.project.current(); // the file is open
  for (const [at, { typed }] of queries.entries()) {
    const start = performance.now();
    await client.search.find({ query: typed, limit: LIMIT, count: isCounted });
    keepBest(best, at, start);
  }
  await client.project.close();
  port1.close();
  await core.terminate();
}

function print(what: string, queries: readonly MadeUpQuery[], bare: readonly number[], assay: readonly number[]): void {
  const kinds = [...new Set(queries.map(({ kind }) => kind)), 'all together'];
  const of = (times: readonly number[], kind: string) => times.filter((_, at) => kind === 'all together' || queries[at]?.kind === kind);
  const rows = kinds.map((kind) => {
    const [floor, ours] = [of(bare, kind), of(assay, kind)];
    const ratio = (share: number) => (percentile(ours, share) / percentile(floor, share)).toFixed(2);
    const target = kind === 'all together' ? `≤ ${TARGET}` : '';
    return [kind, ...[percentile(floor, 0.5), percentile(ours, 0.5), percentile(floor, 0.95), percentile(ours, 0.95)].map((ms) => ms.toFixed(2)), ratio(0.5), ratio(0.95), target];
  });
  const head = [what, 'FTS5 p50, ms', 'Assay p50', 'FTS5 p95', 'Assay p95', 'Ratio p50', 'Ratio p95', 'Target p95'];
  process.stdout.write(`${columns(head, rows)}\n\n`);
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
