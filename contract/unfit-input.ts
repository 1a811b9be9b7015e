// What the contract finds wrong with an input, as the sentences that a person reads: which field, what is wrong, what to do.
import type { z } from 'zod';
import { fieldNames, placeName } from './field-names.ts';
import { quoted } from './text/quoted.ts';

export type Issue = z.core.$ZodIssue;

/** One entry may be wrong in a hundred ways; three are read. */
const mostSaid = 3;

/** `input` is what was given; `saves` for an action, of which it is said that nothing was changed. */
export function unfitInput(issues: readonly Issue[], input: unknown, saves: boolean): { reason: string; paths: string[] } {
  const sentences = [...new Set(issues.map((issue) => problemOf(issue, input)))].slice(0, mostSaid);
  const [first = 'The input is not what was asked for.', ...rest] = sentences;
  const lead = saves ? `Nothing was saved: ${uncapitalised(first)}` : first;
  return { reason: [lead, ...rest].join(' '), paths: [...new Set(issues.map(({ path }) => path.join('.')))].filter(Boolean) };
}

function problemOf(issue: Issue, input: unknown): string {
  const place = capitalised(placeName(pathOf(issue)));
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue, place);
    case 'too_small':
      return tooSmall(issue, place);
    case 'invalid_type':
      return wrongType(issue, place, input);
    case 'invalid_value':
      return `${place} is none of ${issue.values.map((value) => quoted(String(value))).join(', ')}. Choose one of these.`;
    case 'invalid_format':
      return wrongFormat(issue, place);
    case 'custom':
      return issue.path.length === 0 ? issue.message : `${place} was not taken. ${issue.message}`;
    default:
      if (valueAt(input, issue.path) === undefined) return `${place} is missing. Give it.`;
      return `${place} is not what is asked for there. Check how it is written.`;
  }
}

function tooBig({ origin, maximum, path }: z.core.$ZodIssueTooBig, place: string): string {
  const most = maximum.toLocaleString('en');
  if (origin === 'string') return `${place} is longer than ${most} characters. Shorten it.`;
  if (origin === 'array') return `There are more than ${most} ${fieldNames(lastKey(path))}. Leave some out.`;
  return `${place} is above ${most}. Give a smaller number.`;
}

function tooSmall({ origin, minimum, path }: z.core.$ZodIssueTooSmall, place: string): string {
  if (origin === 'string') return `${place} is empty. Write something there.`;
  if (origin === 'array') return `There are no ${fieldNames(lastKey(path))}. Choose at least ${minimum.toLocaleString('en')}.`;
  return `${place} is too small. Give ${minimum.toLocaleString('en')} or more.`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text', number: 'a number', int: 'a whole number', boolean: '“true” or “false”', array: 'a list', object: 'a record of fields',
  record: 'a record of fields', file: 'a file',
};

function wrongType({ expected, path }: z.core.$ZodIssueInvalidType, place: string, input: unknown): string {
  const wanted = kinds[expected] ?? expected;
  if (valueAt(input, path) === undefined) return `${place} is missing. Give ${wanted}.`;
  return `${place} is not ${wanted}. Write it as one.`;
}

/** Ids and days are told by their formats; patterns of ours bring the sentence that says how it is written. */
function wrongFormat({ format, message }: z.core.$ZodIssueInvalidStringFormat, place: string): string {
  if (format === 'uuid') return `${place} is no id of a record. Copy the id as it is listed.`;
  if (format === 'date') return `${place} is not a day. Write it as 2026-01-20.`;
  return `${place} was not understood. ${message}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined), input);
}

function pathOf({ path }: Issue): (string | number)[] {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}

/** Of the list itself, or of the list that an entry stands in. */
function lastKey(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? 'entries');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
