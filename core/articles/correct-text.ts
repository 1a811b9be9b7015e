// Corrects by hand what was extracted wrongly: a new canonical text, to which the article and its passages go over in one step.
import type { Article, ArticleText } from '../../contract/articles.ts';
import { refuse } from '../../contract/refusals.ts';
import type { Block } from '../../contract/text/block.ts';
import { normaliseText } from '../../contract/text/canonical-text.ts';
import { correctedText, cutsPair, type TextEdit } from '../../contract/text/correction.ts';
import { editsBetween } from '../../contract/text/edits-between.ts';
import { shiftedThrough } from '../../contract/text/place-after.ts';
import { findArticleRow } from '../../db/articles.ts';
import { keepText, readText } from '../../db/contents.ts';
import type { ArticleRow } from '../../db/rows.ts';
import type { Sql } from '../../db/sql.ts';
import { correctionsOf, extractedName, missingPagesOf, originsOf, storedOrigins } from '../../db/text-origin.ts';
import { countWords } from '../import/count-words.ts';
import { mentionedYears } from '../import/mentioned-years.ts';
import { properText } from '../import/proper-text.ts';
import type { Action } from '../session.ts';
import { correctionInWords } from './correction-in-words.ts';
import { movePassages } from './move-passages.ts';
import { openingOf } from './opening.ts';
import { requireArticle } from './update-article.ts';

/** A text with its blocks, and with what the analyst dimmed or undimmed in it: start of the block -> whether it is dimmed. */
interface Marked {
  text: string;
  blocks: readonly Block[];
  marks: Readonly<Record<string, boolean>>;
}

/** @throws Refusal NOT_FOUND; CONFLICT where the text has changed meanwhile; BAD_INPUT where the edits do not fit it */
export function correctText(action: Action, { id, textSha256, edits }: { id: string; textSha256: string; edits: readonly TextEdit[] }): Article {
  const row = findArticleRow(action.sql, id);
  const kept = row && readText(action.sql, row.text_sha256);
  if (!row || !kept) throw refuse('NOT_FOUND', { what: 'article', id });
  if (row.text_sha256 !== textSha256) {
    throw refuse('CONFLICT', { reason: 'The correction was not saved: the text has changed since you began. Look at it as it is now, and correct it again.' });
  }
  if (row.trashed_at !== null) throw refuse('CONFLICT', { reason: 'The correction was not saved: the article is in the trash. Restore it first.' });
  const old = markedAs(row, kept);
  const real = realEdits(old.text, edits);
  if (real.length === 0) return requireArticle(action, id);
  const corrected = real.reduceRight(applied, old);
  if (corrected.blocks.length === 0) throw refuse('BAD_INPUT', { reason: 'The correction was not saved: no words of the article would be left.' });
  const sha256 = keepText(action.sql, corrected.text, corrected.blocks);
  action.record.update('article', id, changedFields(row, sha256, old, corrected, real));
  movePassages(action, id, real, corrected.text);
  action.relabel(`Correct text: ${correctionInWords(old.text, real)}`);
  return requireArticle(action, id);
}

/** The text as it was extracted, whatever was corrected since. @throws Refusal NOT_FOUND; CONFLICT where the text has changed meanwhile */
export function takeCorrectionsBack(action: Action, { id, textSha256 }: { id: string; textSha256: string }): Article {
  const row = findArticleRow(action.sql, id);
  const kept = row && readText(action.sql, row.text_sha256);
  if (!row || !kept) throw refuse('NOT_FOUND', { what: 'article', id });
  if (row.text_sha256 !== textSha256) {
    throw refuse('CONFLICT', { reason: 'The corrections still stand: the text has changed since you looked. Look at it as it is now.' });
  }
  const extracted = extractedText(action.sql, { id });
  const count = correctionsOf(row.origins)?.count ?? 0;
  if (extracted.sha256 === row.text_sha256) return requireArticle(action, id);
  const edits = editsBetween(kept.text, extracted.text);
  const old = markedAs(row, kept);
  const marks = edits.reduceRight(applied, old).marks;
  const starts = new Set(extracted.blocks.map(({ start }) => String(start)));
  const now: Marked = { ...extracted, marks: Object.fromEntries(Object.entries(marks).filter(([start]) => starts.has(start))) };
  action.record.update('article', id, changedFields(row, extracted.sha256, old, now, edits));
  movePassages(action, id, edits, extracted.text);
  action.relabel(`Take back ${count === 1 ? 'the correction' : `${count} corrections`} of the text`);
  return requireArticle(action, id);
}

/** The text as it came out of the file. @throws Refusal NOT_FOUND */
export function extractedText(sql: Sql, { id }: { id: string }): ArticleText {
  const row = findArticleRow(sql, id);
  const sha256 = row && extractedName(row);
  const kept = sha256 === undefined ? undefined : readText(sql, sha256);
  if (sha256 === undefined || !kept) throw refuse('NOT_FOUND', { what: 'article', id });
  return { id, text: kept.text, blocks: JSON.parse(kept.blocks) as Block[], sha256 };
}

function markedAs(row: ArticleRow, { text, blocks }: { text: string; blocks: string }): Marked {
  return { text, blocks: JSON.parse(blocks) as Block[], marks: JSON.parse(row.boilerplate) as Record<string, boolean> };
}

/** Those that change something, in canonical form. */
function realEdits(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let at = 0;
  for (const { start, end } of edits) {
    if (start < at || end > text.length || cutsPair(text, start) || cutsPair(text, end)) {
      throw refuse('BAD_INPUT', { reason: `The correction at ${start}–${end} does not fit the text. Select the words again.` });
    }
    at = end;
  }
  return edits.map((edit) => ({ ...edit, text: normaliseText(edit.text) })).filter(({ start, end, text: given }) => text.slice(start, end) !== given);
}

/** Applied from the last to the first, so that the places of those before stay true. */
function applied({ text, blocks, marks }: Marked, edit: TextEdit): Marked {
  const corrected = correctedText(text, blocks, edit);
  const moved = corrected.blocks.flatMap(({ start }, at) => {
    const mark = marks[String(blocks[corrected.origins[at] ?? -1]?.start)];
    return mark === undefined ? [] : [[String(start), mark] as const];
  });
  return { text: corrected.text, blocks: corrected.blocks, marks: Object.fromEntries(moved) };
}

/** What the article says of its text. A headline that was its title still is. */
function changedFields(row: ArticleRow, sha256: string, old: Marked, now: Marked, edits: readonly TextEdit[]): Partial<ArticleRow> {
  const proper = properText(now.text, now.blocks);
  const before = correctionsOf(row.origins);
  const extractedSha256 = extractedName(row);
  const corrections = sha256 === extractedSha256 ? null : { extractedSha256, count: (before?.count ?? 0) + edits.length };
  return {
    text_sha256: sha256,
    title: titleAfter(row.title, old, now, edits),
    opening: openingOf(now.text, now.blocks),
    words: row.words + countWords(proper) - countWords(properText(old.text, old.blocks)),
    mentions: JSON.stringify(mentionedYears(proper, row.published ?? row.updated)),
    boilerplate: JSON.stringify(now.marks),
    origins: storedOrigins(originsOf(row.origins), { missingPages: missingPagesOf(row.origins), corrections }),
  };
}

/** Only where the headline still is one block of its own: one that was split, joined or taken out leaves the title as it was. */
function titleAfter(title: string | null, old: Marked, now: Marked, edits: readonly TextEdit[]): string | null {
  const plain = ({ text }: Marked, block: Block) => text.slice(block.start, block.end).replace(/\s+/g, ' ');
  const at = title === null ? -1 : old.blocks.findIndex((block) => block.kind === 'heading' && plain(old, block) === title);
  const headline = old.blocks[at];
  if (!headline || now.blocks.some((block) => plain(now, block) === title)) return title;
  const { start, end } = shiftedThrough(headline, edits);
  const holding = now.blocks.find((block) => block.kind === 'heading' && block.start <= start && end <= block.end);
  const isIn = (block: Block | undefined) => {
    const place = block && shiftedThrough(block, edits);
    return place && holding && place.start < holding.end && place.end > holding.start;
  };
  return holding && !isIn(old.blocks[at - 1]) && !isIn(old.blocks[at + 1]) ? plain(now, holding) : title;
}
