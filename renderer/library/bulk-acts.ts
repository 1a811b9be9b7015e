// What can be done with chosen articles; each act is one step of history, whatever the number.
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { words } from '../words/catalogue.ts';

const text = words.browsing;

export async function reviewArticles(ids: readonly string[], reviewed: boolean): Promise<void> {
  await inBackground(async () => {
    await client.articles.review({ ids: [...ids], reviewed });
    await announceUndoable(reviewed ? text.review.marked(ids.length) : text.review.unmarked(ids.length));
  });
}

/** Resolves to false where it was refused. */
export async function trashArticles(ids: readonly string[]): Promise<boolean> {
  const done = await inBackground(async () => {
    await client.articles.trash({ ids: [...ids] });
    await announceUndoable(text.trash.done(ids.length));
    return true;
  });
  return done === true;
}

export async function restoreArticles(ids: readonly string[]): Promise<void> {
  await inBackground(async () => {
    await client.articles.restore({ ids: [...ids] });
    await announceUndoable(text.restore.done(ids.length));
  });
}

/** For a form, which shows a refusal itself. */
export async function tagArticles(ids: readonly string[], name: string): Promise<true> {
  const tag = await client.tags.apply({ name, targets: ids.map((id) => ({ record: 'article', id })) });
  await announceUndoable(text.tag.done(ids.length, tag.name));
  return true;
}

export async function untagArticles(ids: readonly string[], tag: { id: string; name: string }): Promise<true> {
  await client.tags.unapply({ id: tag.id, targets: ids.map((id) => ({ record: 'article', id })) });
  await announceUndoable(text.tag.undone(ids.length, tag.name));
  return true;
}

export async function gradeOutlets(articleIds: readonly string[], reliability: Reliability, rationale: string): Promise<true> {
  const graded = await client.sources.grade({ articleIds: [...articleIds], reliability, rationale });
  await announceUndoable(text.grade.done(graded.length, reliability));
  return true;
}
