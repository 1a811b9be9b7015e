// What the keys and the selection bar do: highlight, begin a claim, tag or note, copy with citation.
import type { Article, ArticleText } from '../../contract/articles.ts';
import type { Passage } from '../../contract/passages.ts';
import { readClaim } from '../../contract/prefill/read-claim.ts';
import { announce, inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { showInspector } from '../app/panes.ts';
import { queryClient, questions } from '../app/questions.ts';
import { go, libraryRoute, type Place } from '../app/routes.ts';
import { draftOfQuote } from '../claims/claim-draft.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { copyText } from '../ui/copy-text.ts';
import { words } from '../words/catalogue.ts';
import { quoteWithCitation, quoteWithCitationAsHtml } from './citation.ts';
import type { ReadingSession } from './session.ts';
import { clearSelection, hideSelection } from './use-selection.ts';

interface Reading {
  session: ReadingSession;
  article: Article;
  text: ArticleText;
}

/**
 * Highlights the selection and chooses the new passage. It is painted and the selection gone before the core has answered; where
 * the core refuses, the paint goes and the place is selected again.
 */
export async function highlight({ session, article }: Reading, place: Place): Promise<Passage | undefined> {
  const withoutIt = () => session.get().fresh.filter((one) => one !== place);
  session.set({ fresh: [...session.get().fresh, place] });
  hideSelection();
  const answer = inBackground(() => client.passages.create({ articleId: article.id, ...place }));
  await painted();
  const { selection } = session.get();
  if (selection?.start === place.start && selection.end === place.end) clearSelection(session);
  const passage = await answer;
  if (!passage) {
    session.set({ fresh: withoutIt(), selection: place });
    return undefined;
  }
  // The paint stays until the passage is among the others, unless it was there before.
  const isNew = showAtOnce(passage);
  session.set({ fresh: isNew ? [...withoutIt(), { start: passage.start, end: passage.end }] : withoutIt() });
  choose(article.id, passage.id);
  return passage;
}

/** After the next frame: what there is to draw besides the new highlight comes later. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Lists the new passage with the answer in hand; the change event asks for the whole list a moment later. False where it is listed. */
function showAtOnce(passage: Passage): boolean {
  const key = questions.passages.list.queryKey({ input: { articleId: passage.articleId } });
  const known = queryClient.getQueryData(key);
  if (!known || known.some(({ id }) => id === passage.id)) return false;
  queryClient.setQueryData<Passage[]>(key, [...known, passage].toSorted((a, b) => a.start - b.start || a.end - b.end));
  return true;
}

function choose(articleId: string, passageId: string): void {
  go(libraryRoute({ article: articleId, passage: passageId }), { replace: true });
}

/** Opens the claim form on a place; a claim that was being written there is taken up again. */
export function beginClaim({ session, article, text }: Reading, place: Place): void {
  showInspector(true);
  const { task } = session.get();
  const isSame = task?.kind === 'claim' && task.at.start === place.start && task.at.end === place.end;
  if (isSame) return;
  const quote = text.text.slice(place.start, place.end);
  // A text that states only when it was changed was there on that day.
  const published = article.published ?? article.updated;
  const draft = draftOfQuote(quote, article.source, published, readClaim({
    text: text.text, blocks: text.blocks, ...place,
    published,
    outlet: article.source?.name ?? null,
    parties: queryClient.getQueryData(questions.parties.list.queryKey()) ?? [],
    outlets: (queryClient.getQueryData(questions.sources.list.queryKey()) ?? []).map(({ name }) => name),
    places: queryClient.getQueryData(questions.claims.words.queryKey())?.places ?? [],
  }));
  session.set({ task: { kind: 'claim', at: place, draft } });
}

export function beginTag({ session }: Reading, place: Place): void {
  showInspector(true);
  session.set({ task: { kind: 'tag', at: place } });
}

/** A note lies on a passage: the selection becomes one, while its field takes what is typed already. */
export async function beginNote(reading: Reading, place: Place, chosen: Passage | null): Promise<void> {
  const { session } = reading;
  showInspector(true);
  const passage = chosen ? Promise.resolve(chosen) : highlight(reading, place);
  const task = { kind: 'note', at: place, note: chosen?.note ?? '', passage } as const;
  session.set({ task });
  if (!(await passage) && session.get().task === task) session.set({ task: null });
}

/** What is selected outside of the text is copied as it is: the key is that of every copy. */
export function copyWithCitation({ session, article, text }: Reading, place: Place): void {
  const isElsewhere = session.get().live === 'no' && window.getSelection()?.isCollapsed === false;
  if (isElsewhere) {
    document.execCommand('copy');
    return;
  }
  const quote = text.text.slice(place.start, place.end);
  copyText(quoteWithCitation(quote, article), quoteWithCitationAsHtml(quote, article));
  announce(words.reading.copiedCitation);
}

export function copyPlain({ text }: Reading, place: Place): void {
  copyText(text.text.slice(place.start, place.end));
  announce(words.frame.copied);
}

export async function removePassage(passage: Passage): Promise<void> {
  await inBackground(async () => {
    await client.passages.remove({ id: passage.id });
    go(libraryRoute({ article: passage.articleId }), { replace: true });
    await announceUndoable(words.reading.removed);
  });
}

/** Dims the blocks that the place touches, or undims them where all are dimmed. One step of history a block. */
export async function toggleDimmed({ session, article, text }: Reading, place: Place): Promise<void> {
  const touched = text.blocks.filter(({ start, end }) => start < place.end && end > place.start);
  const boilerplate = !touched.every((block) => block.boilerplate);
  const changed = touched.filter((block) => Boolean(block.boilerplate) !== boilerplate);
  await inBackground(async () => {
    for (const { start } of changed) await client.articles.markBoilerplate({ id: article.id, start, boilerplate });
    await announceUndoable(boilerplate ? words.reading.dimmed : words.reading.undimmed, changed.length);
  });
  clearSelection(session);
}
