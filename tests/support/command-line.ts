// Runs the command line as a process of its own, as a script would.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ASSAY = join(import.meta.dirname, '../../server/assay.mjs');

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function assay(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASSAY, ...args], { encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

/** The lines of JSON that a command printed; throws with its complaint where it failed. */
export function assayJson(...args: string[]): unknown[] {
  const { code, stdout, stderr } = assay(...args, '--json');
  if (code !== 0) throw new Error(`assay ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);
}
