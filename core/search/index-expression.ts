// Makes the FTS5 expression of a search: every word between quotation marks, so that nothing typed is ever read as its syntax.
import type { QueryNode, Words } from '../../contract/search/query-tree.ts';
import { formsOf, usualFormsOf } from '../../contract/text/arabic-forms.ts';
import { foldText } from '../../contract/text/fold.ts';

/** Null where the index alone cannot answer: there is a filter in it, or it only excludes. */
export function expressionOf(node: QueryNode): string | null {
  switch (node.kind) {
    case 'words':
      return anyOf(formsOfWords(node, formsOf).map((form) => quoted(form, node.prefix)));
    case 'near':
      return nearExpression(node.items, node.distance);
    case 'or':
      return joinedBy(' OR ', node.items);
    case 'and':
      return allExpression(node.items);
    default:
      return null;
  }
}

/** What all wanted parts say, without what the unwanted ones say; null where a part cannot be said or none is wanted. */
export function allExpression(items: readonly QueryNode[]): string | null {
  const all = joinedBy(' AND ', items.filter(({ kind }) => kind !== 'not'));
  const unwanted = items.flatMap((node) => (node.kind === 'not' ? [node.item] : []));
  if (all === null || unwanted.length === 0) return all;
  const none = joinedBy(' OR ', unwanted);
  return none === null ? null : `(${all} NOT ${none})`;
}

function joinedBy(operator: string, items: readonly QueryNode[]): string | null {
  const parts = items.map(expressionOf);
  if (parts.length === 0 || parts.includes(null)) return null;
  return parts.length === 1 ? (parts[0] ?? null) : `(${parts.join(operator)})`;
}

function anyOf(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' OR ')})`;
}

/**
 * The spellings of one word or phrase, folded. Of an Arabic phrase only the first word takes what is written together with
 * it ("بسجن الشدادي" for "سجن الشدادي"); the rest stands as it was typed.
 */
export function formsOfWords({ words }: Pick<Words, 'words'>, forms: (word: string) => string[] = formsOf): string[] {
  const [first = '', ...rest] = foldText(words).trim().split(/\s+/);
  return forms(first).map((form) => [form, ...rest].join(' '));
}

/** FTS5 has no alternatives inside NEAR, so every combination of forms is asked for: one for Latin words, at most 64 for a pair of Arabic ones. */
function nearExpression(items: readonly Words[], distance: number): string {
  const forms = items.length > 2 ? (word: string) => [foldText(word)] : usualFormsOf;
  let combinations: string[][] = [[]];
  for (const item of items) {
    const own = formsOfWords(item, forms).map((form) => quoted(form, item.prefix));
    combinations = combinations.flatMap((known) => own.map((form) => [...known, form]));
  }
  return anyOf(combinations.map((words) => `NEAR(${words.join(' ')}, ${distance})`));
}

function quoted(words: string, prefix: boolean): string {
  return `"${words.replaceAll('"', ' ')}"${prefix ? ' *' : ''}`;
}
