// The projects with which journeys begin: each is made once in a worker, as an analyst would make it, and copied for every journey.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { assay } from '../support/command-line.ts';
import { writeText } from './texts.ts';

const MAKE_SAMPLE = join(import.meta.dirname, '../support/make-sample.ts');

export interface FirstProject {
  kind: 'project' | 'sample';
  /** Files or folders that are imported into it. */
  articles: readonly string[];
  /** The same, by their names. */
  texts: Readonly<Record<string, string>>;
}

export class FirstProjects {
  readonly #folder: string;
  /** The file of each, by what was asked for. */
  readonly #made = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  copyTo(project: string, first: FirstProject): void {
    const asked = JSON.stringify(first);
    const made = this.#made.get(asked) ?? makeProject(join(this.#folder, String(this.#made.size)), first);
    this.#made.set(asked, made);
    copyFileSync(made, project);
  }
}

/** In a folder of its own. A closed project is one file and nothing beside it. */
function makeProject(folder: string, { kind, articles, texts }: FirstProject): string {
  mkdirSync(folder);
  const project = join(folder, 'sample.assay');
  if (kind === 'sample') makeSample(folder);
  else runCommand('new', project, '--title', 'Journey');
  const written = Object.entries(texts).map(([name, text]) => writeText(folder, name, text));
  if (articles.length + written.length > 0) runCommand('import', project, ...articles, ...written);
  return project;
}

/** In a process of its own: importing starts threads that read our TypeScript, which Playwright's own loader would not do. */
function makeSample(folder: string): void {
  const { status, stderr } = spawnSync(process.execPath, [MAKE_SAMPLE, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The sample project was not made: ${stderr}`);
}

function runCommand(...args: string[]): void {
  const { code, stdout, stderr } = assay(...args);
  if (code !== 0) throw new Error(`assay ${args.join(' ')} ended with code ${code}: ${stdout}${stderr}`);
}
