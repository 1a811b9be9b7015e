// Every hit of a search in the texts themselves, as the stretches that would be highlighted: what the analyst looks through before.
import { setImmediate } from 'node:timers/promises';
import type { ArticleOccurrences, HitScope, Occurrence } from '../../contract/search.ts';
import { blockAt, type Block } from '../../contract/text/block.ts';
import { tidySelection } from '../../contract/text/selector.ts';
import { sentencesIn } from '../../contract/text/sentences.ts';
import type { Span } from '../../contract/text/span.ts';
import { findArticleText } from '../../db/articles.ts';
import { passageRowsOf } from '../../db/passages.ts';
import { articlesFound } from '../../db/search-hits.ts';
import { idsInIndex } from '../../db/search.ts';
import type { Sql } from '../../db/sql.ts';
import { compileQuery } from './compile-query.ts';
import { hasNear, holderOf } from './holds.ts';
import { Sought } from './sought.ts';

const mostArticles = 100_000;
const mostOccurrences = 20_000;
/** Other questions are answered between two of these. */
const together = 25;

interface Request {
  query: string;
  scope: HitScope;
  boilerplate: boolean;
}

interface Hunt extends Request {
  sought: Sought;
  /** Does a stretch hold all that is looked for? Always true where every single word is a hit. */
  holds: (text: string) => boolean;
}

/** Articles in the order of the search. @throws Refusal SEARCH_SYNTAX */
export async function* findOccurrences(sql: Sql, request: Request, signal?: AbortSignal) {
  const compiled = compileQuery(sql, request.query);
  const ids = idsInIndex(sql, 'article', compiled, mostArticles);
  const asksMore = request.scope !== 'word' || hasNear(compiled.node);
  const hunt: Hunt = { ...request, sought: new Sought(compiled.words), holds: asksMore ? holderOf(compiled.node) : () => true };
  let left = mostOccurrences;
  let done = 0;
  do {
    const batch = ids.slice(done, done + together);
    const articles = batch.flatMap((id) => occurrencesIn(sql, id, hunt) ?? []);
    for (const article of articles) {
      article.occurrences = article.occurrences.slice(0, left);
      left -= article.occurrences.length;
    }
    done += batch.length;
    yield { done, total: ids.length, full: left === 0, articles: articles.filter(({ occurrences }) => occurrences.length > 0) };
    await setImmediate();
  } while (done < ids.length && left > 0 && signal?.aborted !== true);
}

function occurrencesIn(sql: Sql, id: string, hunt: Hunt): ArticleOccurrences | null {
  const article = articlesFound(sql, [id]).get(id);
  const hits = article ? hunt.sought.all(article.text) : [];
  const text = hits.length > 0 ? findArticleText(sql, id) : undefined;
  if (!article || !text) return null;
  const known = new Map(passageRowsOf(sql, id).filter((row) => row.orphaned_at === null).map((row) => [`${row.start_offset}-${row.end_offset}`, row.id]));
  const occurrences = new Map<string, Occurrence>();
  for (const hit of hits) {
    const stretch = stretchOf(text.text, text.blocks, hit, hunt);
    const key = stretch && `${stretch.start}-${stretch.end}`;
    if (!stretch || key === null || occurrences.has(key)) continue;
    occurrences.set(key, { ...stretch, snippet: hunt.sought.snippet(text.text, hit), passageId: known.get(key) ?? null });
  }
  const { title, opening, outlet, published, direction } = article;
  return { articleId: id, title: title ?? opening, outlet, published, direction, occurrences: [...occurrences.values()] };
}

/** What would be highlighted of this hit; null where it lies in boilerplate, or not all that is looked for is there. */
function stretchOf(text: string, blocks: readonly Block[], hit: Span, { scope, boilerplate, holds }: Hunt): Span | null {
  const block = blockAt(blocks, hit.start);
  if (block?.boilerplate !== undefined && !boilerplate) return null;
  const area = block ?? hit;
  const unit = scope === 'sentence' ? (sentenceAround(text, area, hit) ?? area) : area;
  if (!holds(text.slice(unit.start, unit.end))) return null;
  return tidySelection(text, scope === 'word' ? hit : { start: Math.min(unit.start, hit.start), end: Math.max(unit.end, hit.end) });
}

function sentenceAround(text: string, area: Span, { start }: Span): Span | undefined {
  return sentencesIn(text, { start: area.start, end: area.end }).findLast((sentence) => sentence.start <= start);
}
