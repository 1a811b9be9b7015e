// What a tag is put on: every passage as it reads in its sentence.
import type { ArticleText } from '../../contract/articles.ts';
import { withDescendants } from '../../contract/tag-tree.ts';
import type { TagUse } from '../../contract/tags.ts';
import { snapToSentences } from '../../contract/text/snap.ts';
import type { Span } from '../../contract/text/span.ts';
import { findArticleText } from '../../db/articles.ts';
import type { Sql } from '../../db/sql.ts';
import { listTags, tagUses, type TagUseRow } from '../../db/tags.ts';
import { requireTag } from './change-tag.ts';

/** How many units of the sentence are shown on either side of a quote. */
const reach = 200;

/** Loads the text of each article once. @throws Refusal NOT_FOUND */
export function listTagUses(sql: Sql, { id, below }: { id: string; below: boolean }): TagUse[] {
  requireTag({ sql }, id);
  return inTheirSentences(sql, tagUses(sql, below ? [...withDescendants(listTags(sql), id)] : [id]));
}

function inTheirSentences(sql: Sql, rows: readonly TagUseRow[]): TagUse[] {
  let last: ArticleText | undefined;
  return rows.map((row) => {
    if (!row.article || !row.place) return { ...row, before: '', after: '' };
    if (last?.id !== row.article.id) last = findArticleText(sql, row.article.id);
    return { ...row, ...(last ? sentenceAround(last, row.place) : { before: '', after: '' }) };
  });
}

function sentenceAround({ text, blocks }: ArticleText, place: Span): { before: string; after: string } {
  const sentence = snapToSentences(text, place, blocks);
  return { before: lastUnits(text.slice(sentence.start, place.start)), after: firstUnits(text.slice(place.end, sentence.end)) };
}

function lastUnits(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= reach ? line : `… ${line.slice(-reach).replace(/^\S*\s/, '')}`;
}

function firstUnits(text: string): string {
  const line = text.replaceAll('\n', ' ');
  return line.length <= reach ? line : `${line.slice(0, reach).replace(/\s\S*$/, '')} …`;
}
