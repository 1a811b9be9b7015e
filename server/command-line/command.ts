// What a command is: its name, its words of help, its options, and what it does; and the ways in which it can end.
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Output } from './output.ts';

export interface Arguments {
  readonly positionals: readonly string[];
  /** By the option's long name; absent where it was not given. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

export interface Command {
  readonly name: string;
  /** After the name: `P.assay PATH...`. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What else `--help` says, lines of at most 100 characters; '' for nothing. */
  readonly details: string;
  readonly options: ParseArgsOptionsConfig;
  /** How many positional arguments it takes. */
  readonly takes: { readonly least: number; readonly most: number };
  /** Answers the exit code: 0 done, 1 refused or failed. Throws what is refused. */
  run(given: Arguments, output: Output): Promise<number>;
}

/** The command was called wrongly: the sentence goes to stderr, and the exit code is 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** The value of a text option; undefined where it was not given. */
export function textOption(given: Arguments, name: string): string | undefined {
  const value = given.options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The positional argument at this place, whose presence `takes` has made sure of. */
export function positional(given: Arguments, at: number): string {
  const value = given.positionals[at];
  if (value === undefined) throw new WrongUsage(`Argument ${at + 1} is missing.`);
  return value;
}
