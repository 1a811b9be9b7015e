// Comments in the margin of an imported document become memos on its article, in the step of the import.
import { memosOn } from '../../db/memos.ts';
import type { ImportedNote } from '../import/imported-article.ts';
import { createMemo } from '../memos/change-memo.ts';
import type { Action } from '../session.ts';

/** A newer text of an article brings only the comments that are not here yet. */
export function keepRemarks(action: Action, articleId: string, notes: readonly ImportedNote[]): void {
  if (notes.length === 0) return;
  const known = new Set(memosOn(action.sql, 'article_id', articleId).map(({ body }) => body));
  for (const note of notes) {
    const body = remarkInWords(note);
    if (body === '' || known.has(body)) continue;
    known.add(body);
    createMemo(action, { on: { record: 'article', id: articleId }, body });
  }
}

/** Who and when, the words that are meant, and the comment itself, each on lines of its own; no words of ours. */
function remarkInWords({ author, date, quote, text }: ImportedNote): string {
  const who = [author, date?.replace('T', ' ')].filter(Boolean).join(' · ');
  const about = quote.trim() === '' ? '' : `“${quote.trim()}”`;
  return [[who, about].filter(Boolean).join('\n'), text.trim()].filter(Boolean).join('\n\n');
}
