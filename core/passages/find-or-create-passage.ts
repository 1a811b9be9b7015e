// A passage for a range: trimmed, never splitting what a reader sees as one character, and made only once for each range.
import { refuse } from '../../contract/refusals.ts';
import type { TextRange } from '../../contract/passages.ts';
import { describeRange, tidySelection, type TextSelector } from '../../contract/text/selector.ts';
import { findTextName } from '../../db/articles.ts';
import { readWords } from '../../db/contents.ts';
import { findPassageAt, findPassageRow } from '../../db/passages.ts';
import type { Action } from '../session.ts';

export type PassageAt = { passageId: string } | TextRange;

/** Gives the passage's id. @throws Refusal NOT_FOUND; BAD_INPUT where the range is outside the text or only white space */
export function findOrCreatePassage(action: Action, at: PassageAt): string {
  if ('passageId' in at) {
    if (!findPassageRow(action.sql, at.passageId)) throw refuse('NOT_FOUND', { what: 'passage', id: at.passageId });
    return at.passageId;
  }
  const selector = selectorFor(action, at);
  const known = findPassageAt(action.sql, at.articleId, selector.start, selector.end);
  if (known) return known.id;
  const id = action.newId();
  action.record.insert('passage', {
    id, article_id: at.articleId, start_offset: selector.start, end_offset: selector.end,
    quote: selector.exact, prefix: selector.prefix, suffix: selector.suffix,
    note: '', orphaned_at: null, created_at: action.now,
  });
  return id;
}

/** What is stored of a range: its offsets after trimming and snapping, quote, prefix and suffix. */
export function selectorFor({ sql }: Pick<Action, 'sql'>, { articleId, start, end }: TextRange): TextSelector {
  const name = findTextName(sql, articleId);
  const text = name === undefined ? undefined : readWords(sql, name);
  if (text === undefined) throw refuse('NOT_FOUND', { what: 'article', id: articleId });
  if (end > text.length) {
    throw refuse('BAD_INPUT', { reason: `The passage ends at ${end}, but the text has only ${text.length} characters. Select it again.` });
  }
  const range = tidySelection(text, { start, end });
  if (!range) throw refuse('BAD_INPUT', { reason: 'The selection holds only white space. Select some words.' });
  return describeRange(text, range.start, range.end);
}
