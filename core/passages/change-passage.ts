// Making, resizing, noting and deleting passages.
import type { Passage, TextRange } from '../../contract/passages.ts';
import { refuse } from '../../contract/refusals.ts';
import { evidenceOfClaim, evidenceOnPassage } from '../../db/claims.ts';
import { findPassage, findPassageAt } from '../../db/passages.ts';
import { taggingsOn } from '../../db/tags.ts';
import { removeMemosOn } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';
import { findOrCreatePassage, selectorFor } from './find-or-create-passage.ts';

/** @throws Refusal NOT_FOUND, BAD_INPUT */
export function createPassage(action: Action, range: TextRange): Passage {
  return requirePassage(action, findOrCreatePassage(action, range));
}

/** Also gives an orphan its place. @throws Refusal NOT_FOUND, BAD_INPUT; CONFLICT where another passage covers exactly that range */
export function resizePassage(action: Action, { id, start, end }: { id: string; start: number; end: number }): Passage {
  const { articleId } = requirePassage(action, id);
  if (start >= end) throw refuse('BAD_INPUT', { reason: 'A passage needs at least one character. Its end must come after its start.' });
  const selector = selectorFor(action, { articleId, start, end });
  const other = findPassageAt(action.sql, articleId, selector.start, selector.end);
  if (other && other.id !== id) throw refuse('CONFLICT', { reason: 'Another passage covers exactly these words. Use that one.' });
  action.record.update('passage', id, {
    start_offset: selector.start, end_offset: selector.end,
    quote: selector.exact, prefix: selector.prefix, suffix: selector.suffix,
    orphaned_at: null,
  });
  return requirePassage(action, id);
}

/** @throws Refusal NOT_FOUND */
export function notePassage(action: Action, { id, note }: { id: string; note: string }): Passage {
  action.record.update('passage', id, { note });
  return requirePassage(action, id);
}

/** Takes evidence, tags and memos with it. @throws Refusal NOT_FOUND; CONFLICT while a claim rests on this passage alone */
export function removePassage(action: Action, { id }: { id: string }): null {
  requirePassage(action, id);
  const orphaned = evidenceOnPassage(action.sql, id).filter((one) => evidenceOfClaim(action.sql, one.claim_id).length === 1);
  if (orphaned.length > 0) {
    const claims = orphaned.length === 1 ? 'A claim rests' : `${orphaned.length} claims rest`;
    throw refuse('CONFLICT', { reason: `The passage was not deleted: ${claims} on it alone. Delete the claim first, or give it other evidence.` });
  }
  removePassageRows(action, id);
  return null;
}

/** The passage with evidence, tags and memos, whatever rests on it. */
export function removePassageRows(action: Action, id: string): void {
  const { sql, record } = action;
  for (const one of evidenceOnPassage(sql, id)) record.remove('evidence', one.id);
  for (const one of taggingsOn(sql, 'passage_id', id)) record.remove('tagging', one.id);
  removeMemosOn(action, 'passage_id', id);
  record.remove('passage', id);
}

function requirePassage({ sql }: Action, id: string): Passage {
  const passage = findPassage(sql, id);
  if (!passage) throw refuse('NOT_FOUND', { what: 'passage', id });
  return passage;
}
