// From field to field: splitting one at the caret, joining two, and arrows that go over their edges.
import { preferences } from '../../app/preferences.ts';
import { queryClient, questions } from '../../app/questions.ts';
import type { ReadingSession } from '../session.ts';
import { joinedTo, splitAt, type FieldPlace } from './correction.ts';
import { fieldOf, fieldPlace, focusField } from './field-places.ts';

/** At the caret, or where it was last: the button of the foot may have the focus. */
export function splitField(session: ReadingSession): void {
  const { correction } = session.get();
  if (correction && !correction.saving) session.set({ correction: splitAt(correction, fieldPlace() ?? correction.caret) });
}

/** False where there is nothing to join with. */
export function joinFields(session: ReadingSession, by: 1 | -1): boolean {
  const { correction } = session.get();
  const text = queryClient.getQueryData(questions.articles.text.queryKey({ input: { id: session.articleId } }));
  if (!correction || correction.saving || !text || text.sha256 !== correction.textSha256) return false;
  const { piece } = fieldPlace() ?? correction.caret;
  const joined = joinedTo(correction, text, piece, by, preferences().showBoilerplate);
  if (joined === correction) return false;
  session.set({ correction: joined });
  return true;
}

/** The arrows leave a field at its first and last line, and at its first and last letter. False where they stay inside. */
export function stepToField(session: ReadingSession, key: string, { piece, at }: FieldPlace): boolean {
  const pieces = session.get().correction?.pieces ?? [];
  const index = pieces.findIndex(({ id }) => id === piece);
  const here = pieces[index];
  const field = fieldOf(piece);
  if (!here || !field) return false;
  const isRtl = getComputedStyle(field).direction === 'rtl';
  const forward = key === 'ArrowDown' || key === (isRtl ? 'ArrowLeft' : 'ArrowRight');
  const back = key === 'ArrowUp' || key === (isRtl ? 'ArrowRight' : 'ArrowLeft');
  const next = pieces[index + (forward ? 1 : -1)];
  if ((!forward && !back) || !next) return false;
  const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
  const isAtEdge = isSideways ? at === (forward ? here.text.length : 0) : isOnOuterLine(field, forward ? 'last' : 'first');
  if (isAtEdge) focusField({ piece: next.id, at: forward ? 0 : next.text.length });
  return isAtEdge;
}

function isOnOuterLine(field: HTMLElement, which: 'first' | 'last'): boolean {
  const caret = [...(window.getSelection()?.getRangeAt(0).getClientRects() ?? [])][0];
  if (!caret) return true;
  const { top, bottom } = field.getBoundingClientRect();
  return which === 'first' ? caret.top - top < caret.height / 2 : bottom - caret.bottom < caret.height / 2;
}
