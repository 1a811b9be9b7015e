// Made-up searches in made-up texts: words rare and common, several of them, phrases, beginnings, alternatives.
import { madeUpText } from './made-up-text.ts';

export interface MadeUpQuery {
  kind: string;
  /** As an analyst types it. */
  typed: string;
  /** As FTS5 takes it. */
  match: string;
}

/** So many of each kind, with words from texts that are in the corpus. */
export function madeUpQueries(each: number, corpus: number, words: number): MadeUpQuery[] {
  return Array.from({ length: each }, (_, at) => {
    const text = madeUpText((at * 7919) % corpus, words).toLowerCase().replace(/[^a-z\s]/g, '').split(/\s+/).slice(10);
    const rare = text.filter((word) => word.length >= 7);
    const common = text.filter((word) => word.length === 4 || word.length === 5);
    const pick = (list: readonly string[], nth: number) => list[(at * 31 + nth * 97) % list.length] ?? 'bade';
    const [a, b] = [pick(common, 0), pick(common, 1)];
    const from = (at * 13) % (text.length - 2);
    const [first = '', second = ''] = text.slice(from, from + 2);
    return [
      { kind: 'a rare word', typed: pick(rare, 0), match: `"${pick(rare, 0)}"` },
      { kind: 'a common word', typed: a, match: `"${a}"` },
      { kind: 'two words', typed: `${a} ${b}`, match: `"${a}" AND "${b}"` },
      { kind: 'a phrase', typed: `"${first} ${second}"`, match: `"${first} ${second}"` },
      { kind: 'a beginning', typed: `${a}*`, match: `"${a}" *` },
      { kind: 'either word', typed: `${a} OR ${b}`, match: `"${a}" OR "${b}"` },
    ];
  }).flat();
}
