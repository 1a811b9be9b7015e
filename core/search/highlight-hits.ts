// Highlights what was found and tags it: thousands of passages as one step of history, a few hundred a transaction.
import { setImmediate } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import type { Highlighting } from '../../contract/search.ts';
import { describeRange } from '../../contract/text/selector.ts';
import type { Span } from '../../contract/text/span.ts';
import { articlesFound } from '../../db/search-hits.ts';
import { passageRowsOf } from '../../db/passages.ts';
import { taggingsOn } from '../../db/tags.ts';
import type { Action, Session } from '../session.ts';
import { findOrCreateTag } from '../tags/apply-tag.ts';

interface Target {
  articleId: string;
  ranges: Span[];
}

/** After so many stretches what was done is committed, and other questions are answered. */
const together = 300;

/**
 * One event a transaction. Stopping to listen, or the signal, cancels: what was done until then stays and is undone by one
 * step, as is the whole. @throws Refusal PROJECT_READ_ONLY
 */
export async function* highlightHits(session: Session, { tag, targets }: { tag: string; targets: Target[] }, signal?: AbortSignal) {
  const step = uuid();
  const total = targets.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const progress: Highlighting = { done: 0, total, created: 0, tagged: 0, skipped: 0 };
  session.underWay.add(step);
  try {
    for (const batch of batchesOf(targets)) {
      if (signal?.aborted) return;
      session.act({ label: `Highlight hits as ${tag}`, action: 'search.highlight', step }, (action) => {
        const { id } = findOrCreateTag(action, tag);
        for (const target of batch) highlightIn(action, target, id, progress);
      });
      yield { ...progress };
      await setImmediate();
    }
  } finally {
    session.underWay.delete(step);
  }
}

function* batchesOf(targets: readonly Target[]): Generator<Target[]> {
  let batch: Target[] = [];
  let count = 0;
  for (const { articleId, ranges } of targets) {
    for (let from = 0; from < ranges.length; from += together) {
      const part = ranges.slice(from, from + together);
      batch.push({ articleId, ranges: part });
      count += part.length;
      if (count < together) continue;
      yield batch;
      [batch, count] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}

/** The text is read once for all of its hits. What does not fit it, since it was changed meanwhile, is left alone. */
function highlightIn(action: Action, { articleId, ranges }: Target, tagId: string, progress: Highlighting): void {
  const text = articlesFound(action.sql, [articleId]).get(articleId)?.text ?? '';
  const known = new Map(passageRowsOf(action.sql, articleId).filter((row) => row.orphaned_at === null).map((row) => [`${row.start_offset}-${row.end_offset}`, row.id]));
  for (const range of ranges) {
    progress.done++;
    if (range.start >= range.end || range.end > text.length) {
      progress.skipped++;
      continue;
    }
    const { start, end, exact, prefix, suffix } = describeRange(text, range.start, range.end);
    const there = known.get(`${start}-${end}`);
    if (there !== undefined && taggingsOn(action.sql, 'passage_id', there).some((one) => one.tag_id === tagId)) {
      progress.skipped++;
      continue;
    }
    const id = there ?? action.newId();
    if (there === undefined) {
      const place = { article_id: articleId, start_offset: start, end_offset: end, quote: exact, prefix, suffix };
      action.record.insert('passage', { id, ...place, note: '', orphaned_at: null, created_at: action.now });
      known.set(`${start}-${end}`, id);
    }
    progress[there === undefined ? 'created' : 'tagged']++;
    action.record.insert('tagging', { id: action.newId(), tag_id: tagId, article_id: null, passage_id: id, claim_id: null });
  }
}
