// Claims from other articles that may be about the same matter, for the analyst to link or to leave.
import type { LikelyMatch, Quantity } from '../../contract/claims.ts';
import { refuse } from '../../contract/refusals.ts';
import { foldText } from '../../contract/text/fold.ts';
import type { ClaimLinkKind } from '../../contract/vocabulary/claim-terms.ts';
import { listLinks, listOutlines, type Outline } from '../../db/claim-links.ts';
import type { Sql } from '../../db/sql.ts';

const mostShown = 3;
/** Below this two statements share no more than the words of their field. */
const least = 0.45;

/** The likeliest first. Linear in the number of claims. @throws Refusal NOT_FOUND */
export function likelyMatches(sql: Sql, id: string): LikelyMatch[] {
  const outlines = listOutlines(sql);
  const own = outlines.find(({ linked }) => linked.id === id);
  if (!own) throw refuse('NOT_FOUND', { what: 'claim', id });
  const linked = new Set(listLinks(sql, id).map(({ claim }) => claim.id));
  return outlines
    .filter((other) => other !== own && !linked.has(other.linked.id) && !isOfTheSameArticles(own, other))
    .map((other) => ({ other, score: likeness(own, other) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostShown)
    .map(({ other }) => ({ kind: suggestedLink(own, other), claim: other.linked }));
}

/** What one article says twice is no second voice. */
function isOfTheSameArticles(one: Outline, other: Outline): boolean {
  return [...other.articles].every((article) => one.articles.has(article));
}

/** 0 to 1: shared words of the statements, more for one unit and for bounds that meet, less for days that exclude each other. */
export function likeness(one: Outline, other: Outline): number {
  const [a, b] = [wordsOf(one.linked.statement), wordsOf(other.linked.statement)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const words = shared / Math.max(1, Math.min(a.size, b.size));
  if (shared < 2 || areApart(one.eventTime, other.eventTime)) return 0;
  const [q, r] = [one.linked.quantity, other.linked.quantity];
  const unit = q && r ? (shareUnit(q, r) ? 0.2 : -0.2) : 0;
  return Math.max(0, Math.min(1, words + unit));
}

function suggestedLink(one: Outline, other: Outline): ClaimLinkKind {
  if (one.polarity !== other.polarity) return one.polarity === 'denies' ? 'denies' : 'contradicts';
  const [q, r] = [one.linked.quantity, other.linked.quantity];
  return q && r && shareUnit(q, r) && areDisjoint(q, r) ? 'contradicts' : 'repeats';
}

function areDisjoint(one: Quantity, other: Quantity): boolean {
  const above = (low: number | null, high: number | null) => low !== null && high !== null && low > high;
  return above(one.atLeast, other.atMost) || above(other.atLeast, one.atMost);
}

/** "ISIS inmates" and "inmates", "prisoners" and "1,500 prisoners": the last words, or any shared one. */
function shareUnit(one: Quantity, other: Quantity): boolean {
  const [a, b] = [wordsOf(one.unit), wordsOf(other.unit)];
  return a.size === 0 || b.size === 0 || [...a].some((word) => b.has(word));
}

/** Days, months or years of which neither contains the other. */
function areApart(one: string | null, other: string | null): boolean {
  if (one === null || other === null || /[/~]/.test(one + other)) return false;
  const [a, b] = [one.slice(0, 10), other.slice(0, 10)];
  return !a.startsWith(b) && !b.startsWith(a);
}

/** Words by their first six letters, so that "escape" and "escaped" are one. */
function wordsOf(text: string): Set<string> {
  const all = foldText(text).match(/\p{L}{3,}/gu) ?? [];
  return new Set(all.filter((word) => !common.has(word)).map((word) => word.slice(0, 6)));
}

const common = new Set('the and that with from after have has had were was been for are this more than about said says into which their they who over في من على الى عن ان قد بعد كان'.split(' '));
