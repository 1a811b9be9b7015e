// The steps of `npm test`, each of which runs a tool to its end and counts what passed, failed and was skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { whyNoScreen } from './electron-binary.ts';
import { ROOT } from './root.ts';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const RESULTS = join(ROOT, 'test-results');

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** A tool that either passes or fails, as one check. */
export function check(name: string, ...args: string[]): Counts {
  return run(name, args) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

export function vitest(...args: string[]): Counts {
  const report = freshReport('vitest.json');
  const ok = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]);
  const read = readReport(report, VitestReport);
  if (!read) return NOTHING_RAN;
  return atLeastOneFailure(ok, { passed: read.numPassedTests, failed: read.numFailedTests, skipped: read.numPendingTests });
}

/** `project` is one of playwright.config.ts. The desktop's needs a screen: a virtual one where there is no other. */
export function playwright(project: 'e2e' | 'desktop', ...args: string[]): Counts {
  const report = freshReport(`playwright-${project}.json`);
  const command = ['playwright', 'test', `--project=${project}`, ...args];
  const needsScreen = project === 'desktop' && whyNoScreen() !== null;
  const [program = '', ...rest] = needsScreen && existsSync('/usr/bin/xvfb-run') ? ['xvfb-run', '-a', ...command] : command;
  const ok = run(program, rest, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const read = readReport(report, PlaywrightReport)?.stats;
  if (!read) return NOTHING_RAN;
  return atLeastOneFailure(ok, { passed: read.expected, failed: read.unexpected + read.flaky, skipped: read.skipped });
}

const NOTHING_RAN: Counts = { passed: 0, failed: 1, skipped: 0 };

/** A run can fail without a failing test, as when a file of tests does not load. */
function atLeastOneFailure(ok: boolean, counts: Counts): Counts {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  process.stdout.write(`\n— ${program} ${args.filter((arg) => !arg.startsWith('--reporter') && !arg.startsWith('--outputFile')).join(' ')}\n`);
  const path = `${join(ROOT, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, PATH: path },
  });
  if (error) process.stderr.write(`${program} could not be run: ${error.message}\n`);
  return status === 0;
}

function freshReport(name: string): string {
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, name);
  rmSync(path, { force: true });
  return path;
}

function readReport<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | null {
  return existsSync(path) ? schema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
}
