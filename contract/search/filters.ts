// The filters of a search (outlet:, tag:, date: …): which there are, what each takes, and the sentence where it takes something else.
import { foldText } from '../text/fold.ts';

export const recordKinds = ['article', 'passage', 'claim', 'party', 'memo', 'briefing', 'question'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const havings = ['claim', 'passage', 'note', 'problem', 'tag'] as const;
export type Having = (typeof havings)[number];

/** Days as 2026-01-20, both included; null is open. */
export interface Days {
  from: string | null;
  to: string | null;
}

export type Filter =
  | { key: 'outlet' | 'tag' | 'claimant' | 'lang'; name: string }
  | { key: 'date'; days: Days }
  | { key: 'has'; what: Having }
  | { key: 'is'; reviewed: boolean }
  | { key: 'in'; record: RecordKind };

export type FilterKey = Filter['key'];

export const filterKeys: readonly FilterKey[] = ['outlet', 'tag', 'claimant', 'date', 'lang', 'has', 'is', 'in'];

/** What people write from other programs' habits. */
const otherNames: Record<string, FilterKey> = {
  source: 'outlet', from: 'outlet', tags: 'tag', code: 'tag', speaker: 'claimant', by: 'claimant', published: 'date', day: 'date',
  language: 'lang', type: 'in',
};

/** How the kinds of records are called behind `in:`. */
export const namesOfKinds: Record<RecordKind, string> = {
  article: 'articles', passage: 'passages', claim: 'claims', party: 'parties', memo: 'memos', briefing: 'briefings', question: 'questions',
};

export function filterKeyOf(written: string): FilterKey | undefined {
  const key = written.toLowerCase();
  return filterKeys.find((known) => known === key) ?? otherNames[key];
}

/** Examples for the sentences of errors. */
const examples: Record<FilterKey, string> = {
  outlet: 'outlet:Reuters or outlet:"Al Jazeera"', tag: 'tag:prison, tag:"chain of command" or a path such as tag:actors/militias', claimant: 'claimant:"Farhad Shami"',
  date: 'date:2026-01, date:2026-01..2026-03 or date:>2026-01-15', lang: 'lang:ar', has: `has:${havings.join(', has:')}`,
  is: 'is:reviewed or -is:reviewed', in: `in:${Object.values(namesOfKinds).join(', in:')}`,
};

/** The filter, or why there is none as the end of a sentence. */
export function readFilter(key: FilterKey, value: string): Filter | string {
  const name = value.trim();
  if (name === '') return `${key}: has nothing after it. Write ${examples[key]}`;
  const folded = foldText(name);
  switch (key) {
    case 'outlet':
    case 'tag':
    case 'claimant':
    case 'lang':
      return { key, name };
    case 'date': {
      const days = readDays(name);
      return days ? { key, days } : `“date:${name}” is no date that a search knows. Write ${examples.date}`;
    }
    case 'has': {
      const what = havings.find((known) => known === folded || `${known}s` === folded);
      return what ? { key, what } : `“has:${name}” is not known. Write one of ${examples.has}`;
    }
    case 'is':
      if (folded === 'reviewed' || folded === 'unreviewed') return { key, reviewed: folded === 'reviewed' };
      return `“is:${name}” is not known. Write ${examples.is}`;
    case 'in': {
      const record = recordKinds.find((kind) => kind === folded || namesOfKinds[kind] === folded);
      return record ? { key, record } : `“in:${name}” is not known. Write one of ${examples.in}`;
    }
  }
}

/** 2026, 2026-01, 2026-01-20; two of them with .. between or one on its own; >, >=, < and <= before one. */
function readDays(text: string): Days | null {
  const compared = /^(>=|<=|>|<)(.*)$/.exec(text);
  if (compared) {
    const days = dayRange(compared[2] ?? '');
    if (!days) return null;
    switch (compared[1]) {
      case '>':
        return { from: dayAfter(days.to, 1), to: null };
      case '>=':
        return { from: days.from, to: null };
      case '<':
        return { from: null, to: dayAfter(days.from, -1) };
      default:
        return { from: null, to: days.to };
    }
  }
  if (!text.includes('..')) return dayRange(text);
  const [first = '', last = '', more] = text.split('..');
  if (more !== undefined || (first === '' && last === '')) return null;
  const [begin, end] = [dayRange(first), dayRange(last)];
  if ((first !== '' && !begin) || (last !== '' && !end)) return null;
  const days = { from: begin?.from ?? null, to: end?.to ?? null };
  return days.from !== null && days.to !== null && days.from > days.to ? null : days;
}

function dayRange(text: string): { from: string; to: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(foldText(text.trim()));
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  if (!isDay(from)) return null;
  if (day !== undefined) return { from, to: from };
  // The day before the first of the next month or year.
  const next = month === undefined ? [Number(year) + 1, 0] : [Number(year), Number(month)];
  return { from, to: iso(Date.UTC(next[0] ?? 0, next[1] ?? 0, 0)) };
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && iso(time) === day;
}

function dayAfter(day: string, days: number): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
