// The search itself: asks the index, then shows every hit in its sentence, cut from the canonical text.
import type { SearchHit } from '../../contract/search.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { findArticle, findArticleText } from '../../db/articles.ts';
import { findClaim } from '../../db/claims.ts';
import { findInIndex } from '../../db/search.ts';
import type { Sql } from '../../db/sql.ts';
import { parseQuery, type Term } from './parse-query.ts';
import { cutSnippet, firstHit } from './snippet.ts';

/** @throws Refusal SEARCH_SYNTAX */
export function find(sql: Sql, { query, limit }: { query: string; limit: number }): { hits: SearchHit[]; total: number } {
  const { match, terms } = parseQuery(query);
  const { hits, total } = findInIndex(sql, match, query, limit);
  const shown = hits.map(({ record, record_id }) =>
    record === 'article' ? articleHit(sql, record_id, terms) : claimHit(sql, record_id, terms));
  return { hits: shown.filter((hit) => hit !== null), total };
}

function articleHit(sql: Sql, id: string, terms: Term[]): SearchHit | null {
  const article = findArticle(sql, id);
  const text = findArticleText(sql, id);
  if (!article || !text) return null;
  const at = firstHit(text.text, terms);
  const detail = [article.source?.name, article.published && dateInWords(article.published)].filter(Boolean).join(' · ');
  return {
    record: 'article', id, articleId: id, title: article.title ?? article.opening, detail, direction: article.direction,
    snippet: cutSnippet(text.text, at, terms), at,
  };
}

function claimHit(sql: Sql, id: string, terms: Term[]): SearchHit | null {
  const claim = findClaim(sql, id);
  if (!claim) return null;
  const [first] = claim.evidence;
  const body = [claim.place, claim.note].filter(Boolean).join(' · ');
  return {
    record: 'claim', id, articleId: first?.article.id ?? null, title: claim.statement,
    detail: [claim.claimant?.name, first?.source?.name].filter(Boolean).join(' · '),
    direction: 'ltr',
    snippet: firstHit(claim.statement, terms) || body === '' ? cutSnippet(claim.statement, firstHit(claim.statement, terms), terms)
      : cutSnippet(body, firstHit(body, terms), terms),
    at: first ? { start: first.start, end: first.end } : null,
  };
}
