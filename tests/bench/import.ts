// Measures importing, each time beside the bare library that it rests on: texts, web pages, PDFs; in one run, on one machine.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { columns } from '../../server/command-line/output.ts';
import type { Measured } from './contestants.ts';
import { madeUpPage, madeUpPdf } from './made-up-page.ts';
import { madeUpText } from './made-up-text.ts';

const WORDS = 600;
const PAGES_OF_PDF = 5;

interface Match {
  what: string;
  bare: string;
  inWords: string;
  target: number;
  count: number;
  name: (at: number) => string;
  make: (at: number) => string | Uint8Array;
}

const options = {
  count: { type: 'string', default: '10000' },
  pages: { type: 'string', default: '300' },
  pdfs: { type: 'string', default: '400' },
  repeat: { type: 'string', default: '5' },
} as const;

/**
 * `--count` texts, `--pages` web pages, `--pdfs` PDFs (0 leaves them out), `--repeat` times: prints files a second of both,
 * their ratio and its target (of several runs the best of each, since other work on the machine only ever slows), and the most memory.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options });
  const number = (at: number, ending: string) => `${String(at).padStart(6, '0')}.${ending}`;
  const matches: Match[] = [
    { what: 'plain texts', bare: 'floor', inWords: 'better-sqlite3, one transaction', target: 0.5, count: Number(values.count), name: (at) => number(at, 'txt'), make: (at) => madeUpText(at, WORDS) },
    { what: 'web pages', bare: 'readability', inWords: 'linkedom + Readability', target: 0.7, count: Number(values.pages), name: (at) => number(at, 'html'), make: (at) => madeUpPage(at, WORDS) },
    { what: 'PDFs', bare: 'pdfjs', inWords: 'pdf.js', target: 0.8, count: Number(values.pdfs), name: (at) => number(at, 'pdf'), make: (at) => madeUpPdf(at, PAGES_OF_PDF) },
  ];
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    const rows = matches.filter(({ count }) => count > 0).map((match) => rowOf(match, join(folder, match.bare), Number(values.repeat)));
    const head = ['Importing', 'Files', 'Bare library', 'Files/s', 'Assay, files/s', 'Ratio', 'Target', 'CPU ratio', 'Memory, MB'];
    process.stdout.write(`${columns(head, rows)}\n`);
    process.stdout.write(`${availableParallelism()} cores. CPU ratio: the bare library's seconds of all threads to Assay's; it feels less of what else runs.\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowOf({ what, bare, inWords, target, count, name, make }: Match, folder: string, repeat: number): string[] {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  for (let at = 0; at < count; at++) writeFileSync(join(corpus, name(at)), make(at));
  const both = Array.from({ length: repeat }, () => {
    const pair = [run(bare, corpus), run('assay', corpus)] as const;
    for (const made of readdirSync(folder)) if (made !== basename(corpus)) rmSync(join(folder, made));
    return pair;
  });
  const best = (side: 0 | 1, of: 'milliseconds' | 'cpuMilliseconds') => Math.min(...both.map((pair) => pair[side][of]));
  const ratio = (of: 'milliseconds' | 'cpuMilliseconds') => (best(0, of) / best(1, of)).toFixed(2);
  const rate = (side: 0 | 1) => Math.round((count * 1000) / best(side, 'milliseconds')).toLocaleString('en-GB');
  const memory = Math.round(Math.max(...both.map(([, { peak }]) => peak)));
  return [what, count.toLocaleString('en-GB'), inWords, rate(0), rate(1), ratio('milliseconds'), `≥ ${target}`, ratio('cpuMilliseconds'), String(memory)];
}

/** How `npm start` and `npm run assay` start Node for Assay: young memory half as large as usual is used again sooner, and new memory is dear. */
const asStarted = ['--max-semi-space-size=8'];

function run(name: string, corpus: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...(name === 'assay' ? asStarted : []), join(import.meta.dirname, 'contestants.ts'), name, corpus], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const measured = JSON.parse(stdout) as Measured;
  if (measured.files === 0) throw new Error(`${name} did nothing`);
  return measured;
}
