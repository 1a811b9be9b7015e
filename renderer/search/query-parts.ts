// A search as it stands in its field: its filters as chips, what can be completed at the caret, and what of it can be searched already.
import { filterKeys, havings, namesOfKinds, type FilterKey } from '../../contract/search/filters.ts';
import { tokensOf, type Token } from '../../contract/search/tokens.ts';
import { pathSign } from '../../contract/tag-tree.ts';
import { foldText } from '../../contract/text/fold.ts';

export interface FilterPart {
  key: FilterKey;
  value: string;
  negated: boolean;
  /** With its minus, in UTF-16 code units of the query. */
  start: number;
  end: number;
}

/** The filters of a query that have a value, in order. */
export function filtersIn(query: string): FilterPart[] {
  const tokens = tokensOf(query);
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'filter' || token.value.trim() === '') return [];
    const before = tokens[index - 1];
    const negated = before?.kind === 'not' && before.at.end === token.at.start;
    return [{ key: token.key, value: token.value, negated, start: negated ? before.at.start : token.at.start, end: token.at.end }];
  });
}

/** The query without this part, an OR or AND that it leaves alone, and the spaces around it. */
export function withoutPart(query: string, { start, end }: Pick<FilterPart, 'start' | 'end'>): string {
  const before = query.slice(0, start).replace(/\s+(?:OR|AND)?\s*$/, ' ');
  const after = query.slice(end).replace(before.trim() === '' ? /^\s*(?:OR|AND)?\s+/ : /^\s+/, '');
  return `${before}${after}`.trim();
}

/** What can be searched while the rest is still being typed: without a filter at the end that has no value yet, or an open quotation in one. */
export function searchablePart(query: string): string {
  const last = tokensOf(query).at(-1);
  if (last?.kind === 'filter' && last.value.trim() === '') return query.slice(0, last.at.start).replace(/-$/, '').trim();
  if (last?.kind === 'unclosed-quote' && filterBefore(query, last)) return query.slice(0, last.at.start).replace(/-$/, '').trim();
  return query.trim();
}

function filterBefore(query: string, { at }: Token): boolean {
  return /^\p{L}+:/u.test(query.slice(at.start));
}

/** What a project offers behind each filter, the most used first. */
export type FilterValues = Partial<Record<FilterKey, readonly { name: string; uses: number }[]>>;

export interface Completion {
  /** What is put into the query. */
  write: string;
  name: string;
  /** For a name, how often it is used; null for a filter. */
  uses: number | null;
  key: FilterKey;
}

export interface Completions {
  /** What they take the place of. */
  start: number;
  end: number;
  /** A value is being typed: the first of them is what Enter takes. */
  ofValue: boolean;
  options: Completion[];
}

const most = 8;

/** For what stands before the caret: names behind a filter, else filters that begin so. Null where there is nothing to offer. */
export function completionsAt(query: string, caret: number, values: FilterValues): Completions | null {
  const head = query.slice(0, caret);
  const typed = /(?:^|[\s(-])((\p{L}+):(?:["“]([^"”]*)|(\S*)))$/u.exec(head);
  const key = filterKeys.find((known) => known === typed?.[2]?.toLowerCase());
  if (typed && key) return completionsOfValue(key, typed[3] ?? typed[4] ?? '', caret - (typed[1]?.length ?? 0), endOfValue(query, caret), values);
  const word = /(?:^|[\s(-])(\p{L}{2,})$/u.exec(head)?.[1]?.toLowerCase();
  if (word === undefined || /^[\p{L}\p{N}:]/u.test(query.slice(caret))) return null;
  const options = filterKeys.filter((known) => known.startsWith(word)).map((known) => ({ write: `${known}:`, name: `${known}:`, uses: null, key: known }));
  return options.length === 0 ? null : { start: caret - word.length, end: caret, ofValue: false, options };
}

/** A closing quotation mark behind the caret goes with the value. */
function endOfValue(query: string, caret: number): number {
  return /^["”]/.test(query.slice(caret)) ? caret + 1 : caret;
}

const fixed: FilterValues = {
  has: havings.map((name) => ({ name, uses: 0 })),
  is: ['reviewed', 'unreviewed'].map((name) => ({ name, uses: 0 })),
  in: Object.values(namesOfKinds).map((name) => ({ name, uses: 0 })),
};

function completionsOfValue(key: FilterKey, value: string, start: number, end: number, values: FilterValues): Completions | null {
  const wanted = foldText(value);
  const known = values[key] ?? fixed[key] ?? [];
  const isBegun = (name: string) => foldText(name).startsWith(wanted) || (key === 'tag' && foldText(name).includes(`${pathSign}${wanted}`));
  const begins = known.filter(({ name }) => isBegun(name));
  const holds = known.filter(({ name }) => !isBegun(name) && foldText(name).includes(wanted));
  const options = [...begins, ...holds].slice(0, most)
    .map(({ name, uses }) => ({ write: filterText(key, name), name, uses: uses > 0 ? uses : null, key }));
  const isWhole = options.length === 1 && foldText(options[0]?.name ?? '') === wanted;
  return options.length === 0 || isWhole ? null : { start, end, ofValue: true, options };
}

/** `outlet:Rudaw`, `outlet:"Al Jazeera"`. */
export function filterText(key: FilterKey, name: string): string {
  return `${key}:${/^[\p{L}\p{N}./-]+$/u.test(name) ? name : `"${name.replaceAll('"', '')}"`}`;
}

/** The query with a completion put in, and where the caret then stands: behind a name with a space, right behind a filter's colon. */
export function completed(query: string, { start, end }: Pick<Completions, 'start' | 'end'>, { write }: Completion): { query: string; caret: number } {
  const isKey = write.endsWith(':');
  const rest = query.slice(end).replace(/^\s+/, '');
  const head = `${query.slice(0, start)}${write}${isKey ? '' : ' '}`;
  return { query: isKey ? head + query.slice(end) : head + rest, caret: head.length };
}
