// The command line: finds the command, reads its arguments, runs it, and turns what happened into text and an exit code.
import { parseArgs } from 'node:util';
import { ORPCError } from '@orpc/server';
import { Refusal, refusals } from '../contract/refusals.ts';
import { WrongUsage, type Arguments, type Command } from './command-line/command.ts';
import { commands } from './command-line/commands.ts';
import { helpFor, overview } from './command-line/help.ts';
import { createOutput } from './command-line/output.ts';

/** Runs one command. Sets the exit code rather than exiting, so that what was printed gets out. */
export async function main(argv: readonly string[]): Promise<void> {
  // `assay articles P | head` closes the pipe early; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await exitCodeOf(argv);
}

async function exitCodeOf([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${overview(commands)}\n`);
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return complain(2, `There is no command ${name}. Run assay --help for the list.`);
  try {
    const given = parse(command, rest);
    if (given.options.help === true) {
      process.stdout.write(`${helpFor(command)}\n`);
      return 0;
    }
    requireCount(command, given);
    return await command.run(given, createOutput(given.options.json === true));
  } catch (error) {
    return ending(command, error);
  }
}

function parse(command: Command, argv: string[]): Arguments {
  const options = { ...command.options, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true, strict: true });
  return { positionals, options: values as Arguments['options'] };
}

function requireCount({ name, usage, takes }: Command, { positionals }: Arguments): void {
  if (positionals.length >= takes.least && positionals.length <= takes.most) return;
  throw new WrongUsage(`Usage: assay ${name} ${usage}`);
}

function ending(command: Command, error: unknown): number {
  if (error instanceof WrongUsage) return complain(2, error.message);
  if (isParseError(error)) return complain(2, `${error.message}. Usage: assay ${command.name} ${command.usage}`);
  if (error instanceof Refusal) return complain(1, error.message);
  if (error instanceof ORPCError) return error.code === 'BAD_REQUEST' ? complain(2, withPaths(error)) : complain(1, error.message);
  throw error;
}

/** The sentence calls the fields what the window calls them; who writes JSON also needs the names that they have there. */
function withPaths({ message, data }: ORPCError<string, unknown>): string {
  const paths = refusals.BAD_REQUEST.data.safeParse(data).data?.paths ?? [];
  return [message, ...paths.map((path) => `  ${path}`)].join('\n');
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function complain(code: 1 | 2, sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return code;
}
