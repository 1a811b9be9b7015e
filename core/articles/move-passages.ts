// Takes an article's passages over to its corrected text: each keeps its words, or takes the corrected ones.
import type { TextEdit } from '../../contract/text/correction.ts';
import { placeAfter } from '../../contract/text/place-after.ts';
import { passageRowsOf } from '../../db/passages.ts';
import type { Action } from '../session.ts';

/** `edits` in the order of the old text; `text` is the corrected one. A passage of which nothing is left becomes an orphan. */
export function movePassages(action: Action, articleId: string, edits: readonly TextEdit[], text: string): void {
  for (const { id, orphaned_at, start_offset, end_offset, quote, prefix, suffix } of passageRowsOf(action.sql, articleId)) {
    if (orphaned_at !== null) continue;
    const place = placeAfter({ start: start_offset, end: end_offset, quote, prefix, suffix }, edits, text);
    if (place === null) action.record.update('passage', id, { orphaned_at: action.now });
    else if (place !== 'same') {
      action.record.update('passage', id, {
        start_offset: place.start, end_offset: place.end, quote: place.exact, prefix: place.prefix, suffix: place.suffix,
      });
    }
  }
}
