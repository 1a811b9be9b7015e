// A newer text of an article that is already here: the old one is kept as a revision, its passages find their words in the new one.
import { anchor } from '../../contract/text/match-quote.ts';
import { describeRange } from '../../contract/text/selector.ts';
import { findArticleRow } from '../../db/articles.ts';
import { passageRowsOf } from '../../db/passages.ts';
import type { ArticleRow, PassageRow } from '../../db/rows.ts';
import type { Action } from '../session.ts';

/** What became of the passages: same words at the same place or at another, other words, none. */
export interface Moves {
  stayed: number;
  moved: number;
  changed: number;
  lost: number;
}

/**
 * The article keeps its id, its claims and what was corrected by hand; the old text becomes an article of its own that
 * names it (`revision_of`) and stays out of library and search.
 */
export function reviseArticle(action: Action, id: string, row: ArticleRow, text: string): Moves {
  const old = findArticleRow(action.sql, id);
  if (!old) throw new Error(`article ${id} is gone`);
  action.record.insert('article', { ...old, id: action.newId(), revision_of: id });
  const { id: _id, imported_at: _at, marking: _marking, copy_of: _copy, ...fresh } = row;
  action.record.update('article', id, keptByHand(old, fresh));
  const moves: Moves = { stayed: 0, moved: 0, changed: 0, lost: 0 };
  for (const passage of passageRowsOf(action.sql, id)) moves[moveOne(action, passage, text)]++;
  return moves;
}

/** A text that is older than the one here changes nothing of it: it joins the texts from before. */
export function keepOlderText(action: Action, id: string, row: ArticleRow): void {
  action.record.insert('article', { ...row, revision_of: id });
}

/** Fields that the analyst corrected, or emptied, stay as they are. */
function keptByHand(old: ArticleRow, fresh: Partial<ArticleRow>): Partial<ArticleRow> {
  const origins = JSON.parse(old.origins) as Record<string, string>;
  const byHand = Object.entries(origins).filter(([, origin]) => origin === 'by hand').map(([field]) => field);
  const kept = Object.fromEntries(byHand.map((field) => {
    const column = field === 'outlet' ? 'source_id' : (field as keyof ArticleRow);
    return [column, old[column]];
  }));
  const handOrigins = Object.fromEntries(byHand.map((field) => [field, 'by hand']));
  const freshOrigins = JSON.parse(fresh.origins ?? '{}') as Record<string, string>;
  return { ...fresh, ...kept, origins: JSON.stringify({ ...freshOrigins, ...handOrigins }) };
}

function moveOne(action: Action, passage: PassageRow, text: string): keyof Moves {
  const { start_offset: start, end_offset: end, quote: exact, prefix, suffix } = passage;
  const found = anchor(text, { start, end, exact, prefix, suffix });
  if (!found) {
    action.record.update('passage', passage.id, { orphaned_at: passage.orphaned_at ?? action.now });
    return 'lost';
  }
  const place = describeRange(text, found.start, found.end);
  action.record.update('passage', passage.id, {
    start_offset: place.start, end_offset: place.end, quote: place.exact, prefix: place.prefix, suffix: place.suffix,
    orphaned_at: null,
  });
  if (place.exact !== exact) return 'changed'; // the number itself may be what was corrected: never without a word
  return found.start === start ? 'stayed' : 'moved';
}

/** "2 passages stayed in place; 1 passage moved with its words"; '' where there were none. */
export function movesInWords({ stayed, moved, changed, lost }: Moves): string {
  const parts = [
    stayed > 0 && `${counted(stayed)} stayed in place`,
    moved > 0 && `${counted(moved)} moved with ${moved === 1 ? 'its' : 'their'} words`,
    changed > 0 && `${counted(changed)} now ${changed === 1 ? 'reads' : 'read'} otherwise`,
    lost > 0 && `${counted(lost)} found no place and ${lost === 1 ? 'waits' : 'wait'} in the list of orphans`,
  ].filter((part) => part !== false);
  return parts.join('; ');
}

function counted(count: number): string {
  return count === 1 ? '1 passage' : `${count} passages`;
}
