// Dims or undims one block by hand; the canonical text and the program's own marks stay as they are.
import { refuse } from '../../contract/refusals.ts';
import { findArticleText, findBoilerplateMarks } from '../../db/articles.ts';
import type { Action } from '../session.ts';

/** `start` is the block's first offset, in UTF-16 code units. @throws Refusal NOT_FOUND */
export function markBoilerplate(action: Action, { id, start, boilerplate }: { id: string; start: number; boilerplate: boolean }): null {
  const text = findArticleText(action.sql, id);
  if (!text) throw refuse('NOT_FOUND', { what: 'article', id });
  if (!text.blocks.some((block) => block.start === start)) throw refuse('NOT_FOUND', { what: 'block at', id: String(start) });
  const marks = { ...findBoilerplateMarks(action.sql, id), [String(start)]: boilerplate };
  action.record.update('article', id, { boilerplate: JSON.stringify(marks) });
  action.relabel(boilerplate ? 'Mark as boilerplate' : 'Mark as text');
  return null;
}
