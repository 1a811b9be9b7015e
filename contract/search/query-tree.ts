// What a search says once it is read: words, phrases and filters, joined by and, or, not and near.
import type { Filter } from './filters.ts';
import type { Span } from '../text/span.ts';

/** One word, or several in this order; `prefix` leaves the last one open at its end. */
export interface Words {
  kind: 'words';
  words: string;
  prefix: boolean;
  /** Written between quotation marks: exactly this order. */
  phrase: boolean;
  /** Where it stands in the query, in UTF-16 code units. */
  at: Span;
}

export type QueryNode =
  | Words
  /** All of these with at most `distance` words between them, in any order. */
  | { kind: 'near'; items: Words[]; distance: number }
  | { kind: 'filter'; filter: Filter; at: Span }
  | { kind: 'and'; items: QueryNode[] }
  | { kind: 'or'; items: QueryNode[] }
  | { kind: 'not'; item: QueryNode };

/** All words that have to occur somewhere, for the marks in what was found; what a minus excludes is left out. */
export function wantedWords(node: QueryNode): Words[] {
  switch (node.kind) {
    case 'words':
      return [node];
    case 'near':
      return node.items;
    case 'filter':
    case 'not':
      return [];
    default:
      return node.items.flatMap(wantedWords);
  }
}
