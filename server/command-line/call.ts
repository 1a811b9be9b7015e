// `assay call`: calls any procedure of the contract with JSON, for scripts and for looking around.
import { openAsBlob } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { describedProcedures } from '../../contract/contract.ts';
import { positional, textOption, WrongUsage, type Command } from './command.ts';
import { withProject, type Client } from './with-project.ts';

export const callCommand: Command = {
  name: 'call',
  usage: 'P.assay PROCEDURE [JSON|-] [--to FILE]',
  summary: 'call a procedure of the contract, such as claims.list',
  details: [
    'JSON is the input, - reads it from standard input. Where a file is wanted, {"$file": "PATH"} gives one.',
    'The answer is JSON whether or not --json is given; a stream is one line an event. A file that is answered',
    'is written to --to, or given as {"$file": name, "bytes": n, "base64": …}.',
  ].join('\n'),
  options: { to: { type: 'string' } },
  takes: { least: 2, most: 3 },
  async run(given) {
    const name = positional(given, 1);
    if (!procedures().includes(name)) throw new WrongUsage(`There is no procedure ${name}. There are: ${procedures().join(', ')}.`);
    const input = await inputOf(given.positionals[2]);
    return withProject(positional(given, 0), async (client) => {
      const answer = await procedure(client, name)(input);
      if (isStream(answer)) for await (const event of answer) print(await shown(event, undefined));
      else print(await shown(answer, textOption(given, 'to')));
      return 0;
    });
  },
};

type Call = (input: unknown) => Promise<unknown>;

/** Every procedure by its path: 'claims.create'. */
export function procedures(): string[] {
  return describedProcedures.map(({ feature, name }) => `${feature}.${name}`);
}

function procedure(client: Client, name: string): Call {
  const [feature = '', verb = ''] = name.split('.');
  // The contract checks the input; here it is whatever was typed.
  return (client as unknown as Record<string, Record<string, Call>>)[feature]?.[verb] ?? (() => Promise.reject(new WrongUsage(name)));
}

async function inputOf(given: string | undefined): Promise<unknown> {
  if (given === undefined) return undefined;
  const json = given === '-' ? await text(process.stdin) : given;
  try {
    return await withFiles(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(`The input is not JSON: ${error.message}.`);
    throw error;
  }
}

async function withFiles(value: unknown): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map(withFiles));
  if (typeof value !== 'object' || value === null) return value;
  if ('$file' in value && typeof value.$file === 'string') return new File([await openAsBlob(value.$file)], basename(value.$file));
  const entries = Object.entries(value).map(async ([key, inner]) => [key, await withFiles(inner)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function shown(answer: unknown, to: string | undefined): Promise<unknown> {
  if (!(answer instanceof File)) return answer;
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (to === undefined) return { $file: answer.name, bytes: bytes.length, base64: bytes.toString('base64') };
  await writeFile(to, bytes);
  return { $file: to, bytes: bytes.length };
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
