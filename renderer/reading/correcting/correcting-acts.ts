// What is done with a correction: begun on a place of the text, saved as one step of history, left, or all of them taken back.
import type { Article, ArticleText } from '../../../contract/articles.ts';
import type { TextEdit } from '../../../contract/text/correction.ts';
import { shiftedThrough } from '../../../contract/text/place-after.ts';
import type { Span } from '../../../contract/text/span.ts';
import { client } from '../../app/client.ts';
import { queryClient, questions } from '../../app/questions.ts';
import { refusalSentence } from '../../app/refusal-sentence.ts';
import { announceUndoable } from '../../history/announce-undoable.tsx';
import { words } from '../../words/catalogue.ts';
import type { ReadingSession, Task } from '../session.ts';
import { clearSelection } from '../use-selection.ts';
import { beginCorrection, editsOf, newTextOf, placesOf, type Correction } from './correction.ts';
import { fieldPlace } from './field-places.ts';

/** A correction that is under way is gone on with: what was typed is not thrown away for another place. */
export function beginCorrecting(session: ReadingSession, text: ArticleText, place: Span): void {
  const { correction } = session.get();
  if (correction && editsOf(correction).length > 0) {
    session.set({ correction: { ...correction, focus: { ...correction.caret } } });
    return;
  }
  const begun = beginCorrection(text, place);
  if (!begun) return;
  clearSelection(session);
  session.set({ correction: begun, original: false });
}

export function leaveCorrection(session: ReadingSession): void {
  const { correction } = session.get();
  if (!correction) return;
  session.set({ correction: null, ...caretAfter(correction) });
  focusText();
}

export async function saveCorrection(session: ReadingSession): Promise<void> {
  const { correction } = session.get();
  if (!correction || correction.saving) return;
  const edits = editsOf(correction);
  if (newTextOf(correction) === '') {
    session.set({ correction: refused(correction, words.reading.correcting.empty) });
    return;
  }
  if (edits.length === 0) {
    leaveCorrection(session);
    return;
  }
  session.set({ correction: { ...correction, saving: true, refusal: null } });
  try {
    await client.articles.correctText({ id: session.articleId, textSha256: correction.textSha256, edits });
    await askAnew(session.articleId);
  } catch (error) {
    session.set({ correction: refused(correction, refusalSentence(error)) });
    return;
  }
  session.set({ task: taskAfter(session.get().task, edits) });
  leaveCorrection(session);
  await announceUndoable(words.reading.correcting.saved);
}

/** A claim or tag that is being written stays on its words. */
function taskAfter(task: Task | null, edits: readonly TextEdit[]): Task | null {
  if (!task || !('at' in task)) return task;
  const { start, end } = shiftedThrough(task.at, edits);
  return start < end ? { ...task, at: { start, end } } : task;
}

/** The fields stay as they are, with the caret where it was. */
function refused(correction: Correction, refusal: string): Correction {
  return { ...correction, saving: false, refusal, focus: { ...correction.caret } };
}

/** The corrected text is at hand before the fields go, so that the old one is not seen again in between. */
async function askAnew(articleId: string): Promise<void> {
  await Promise.all([
    queryClient.fetchQuery({ ...questions.articles.text.queryOptions({ input: { id: articleId } }), staleTime: 0 }),
    queryClient.fetchQuery({ ...questions.articles.get.queryOptions({ input: { id: articleId } }), staleTime: 0 }),
    queryClient.fetchQuery({ ...questions.passages.list.queryOptions({ input: { articleId } }), staleTime: 0 }),
  ]);
}

/** The reading caret goes on where the one of the field stood. */
function caretAfter(correction: Correction) {
  const { piece, at, to = at } = fieldPlace() ?? correction.caret;
  const place = placesOf(correction).find((one) => one.piece.id === piece);
  const offset = place ? Math.min(place.end, place.start + Math.max(0, to - place.lead)) : correction.start;
  return { caret: { anchor: offset, offset, leansBack: false, column: null } };
}

function focusText(): void {
  document.querySelector<HTMLElement>('[data-main-focus]')?.focus({ preventScroll: true });
}

/** @throws what the core refuses */
export async function takeCorrectionsBack(article: Article): Promise<void> {
  await client.articles.takeCorrectionsBack({ id: article.id, textSha256: article.textSha256 });
  await announceUndoable(words.reading.correcting.takenBack);
}
