// What `assay --help` and `assay <command> --help` print.
import type { Command } from './command.ts';

export function overview(commands: readonly Command[]): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Assay, the workbench for source-critical work, on the command line.',
    '',
    'assay <command> [arguments] [--json] [--help]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    '',
    '--json prints one JSON document, or one object a line for lists.',
    'Exit codes: 0 done, 1 refused or failed (the reason is on stderr), 2 called wrongly.',
  ].join('\n');
}

export function helpFor({ name, usage, summary, details }: Command): string {
  const sentence = `${summary[0]?.toUpperCase() ?? ''}${summary.slice(1)}.`;
  return [`assay ${name} ${usage}`, '', sentence, ...(details === '' ? [] : [details])].join('\n');
}
