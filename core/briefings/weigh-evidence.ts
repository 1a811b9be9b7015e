// What claims rest on, as facts: passages, outlets, independent origins, the best grade; and the confidence that follows from them.
import type { Claim, Evidence } from '../../contract/claims.ts';
import { grade } from '../../contract/vocabulary/grade.ts';
import type { Confidence } from '../../contract/vocabulary/confidence.ts';
import type { Credibility } from '../../contract/vocabulary/credibility.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { foldName } from '../../contract/text/fold-name.ts';

interface Grade {
  reliability: Reliability | null;
  credibility: Credibility | null;
}

export interface Weight {
  /** Supporting passages outside the trash, each once. */
  passages: number;
  outlets: number;
  /** Articles whose outlet is not stated: they add no independence. */
  unnamedArticles: number;
  /** Outlets that do not share the one through which they have it. */
  origins: number;
  best: Grade | null;
  contradicting: number;
  disputed: boolean;
}

/** F and 6 mean "not judged": they rank behind every judgement, not below the worst one only. */
const reliabilityOrder: readonly (Reliability | null)[] = ['A', 'B', 'C', 'D', 'E', 'F', null];
const credibilityOrder: readonly (Credibility | null)[] = [1, 2, 3, 4, 5, 6, null];

export function weigh(claims: readonly Claim[]): Weight {
  const supporting = claims.flatMap((claim) => standing(claim, 'supports').map((evidence) => ({ claim, evidence })));
  const outlets = new Set(supporting.flatMap(({ evidence }) => (evidence.source ? [foldName(evidence.source.name)] : [])));
  const unnamed = new Set(supporting.filter(({ evidence }) => !evidence.source).map(({ evidence }) => evidence.article.id));
  const origins = new Set(supporting.flatMap(({ claim, evidence }) => originOf(claim, evidence)));
  const grades = supporting.map(({ claim, evidence }) => gradeOf(claim, evidence)).sort(byGrade);
  const [best] = grades;
  return {
    passages: new Set(supporting.map(({ evidence }) => evidence.passageId)).size,
    outlets: outlets.size,
    unnamedArticles: unnamed.size,
    origins: Math.max(origins.size, unnamed.size > 0 ? 1 : 0),
    best: best && (best.reliability !== null || best.credibility !== null) ? best : null,
    contradicting: new Set(claims.flatMap((claim) => standing(claim, 'contradicts').map(({ passageId }) => passageId))).size,
    disputed: claims.some(({ status }) => status === 'disputed'),
  };
}

/**
 * A first proposal after JP 2-0: high needs three origins and a best grade of B2 or better, moderate two origins and C3 or
 * better, all else is low; dispute or contradiction takes one level. Null where nothing is graded: there is no ground to stand on.
 */
export function draftConfidence({ best, origins, contradicting, disputed }: Weight): Confidence | null {
  if (best === null) return null;
  const good = atLeast(best, 'C', 3);
  const proven = atLeast(best, 'B', 2);
  const level = proven && origins >= 3 ? 2 : good && origins >= 2 ? 1 : 0;
  const lowered = contradicting > 0 || disputed ? Math.max(0, level - 1) : level;
  return (['low', 'moderate', 'high'] as const)[lowered] ?? null;
}

/** "Rests on 2 passages from 2 outlets; best grade B2." */
export function basisSentence(weight: Weight): string {
  if (weight.passages === 0) return 'Rests on no supporting passage outside the trash.';
  const from = [
    ...(weight.outlets > 0 ? [counted(weight.outlets, 'outlet')] : []),
    ...(weight.unnamedArticles > 0 ? [`${counted(weight.unnamedArticles, 'article')} without a stated outlet`] : []),
  ].join(' and ');
  const shared = weight.origins < weight.outlets ? ` (${counted(weight.origins, 'independent origin')})` : '';
  const best = weight.best ? `best grade ${grade(weight.best.reliability, weight.best.credibility)}` : 'not graded yet';
  const facts = `Rests on ${counted(weight.passages, 'passage')} from ${from}${shared}; ${best}.`;
  const against = weight.contradicting > 0 ? ` ${speaking(weight.contradicting)} against it.` : '';
  return `${facts}${against}${weight.disputed ? ' Marked as disputed.' : ''}`;
}

/** "1 passage", "2 passages". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function speaking(count: number): string {
  return `${counted(count, 'passage')} ${count === 1 ? 'speaks' : 'speak'}`;
}

function standing(claim: Claim, stance: Evidence['stance']): Evidence[] {
  return claim.evidence.filter((evidence) => evidence.stance === stance && !evidence.article.trashed);
}

/** What came through one agency is one origin, whichever outlets carry it. */
function originOf(claim: Claim, { source }: Evidence): string[] {
  const [nearest] = claim.via;
  if (nearest) return [foldName(nearest.name)];
  return source ? [foldName(source.name)] : [];
}

function gradeOf({ credibility }: Claim, { source }: Evidence): Grade {
  return { reliability: source?.reliability ?? null, credibility };
}

/** Best first: reliability decides, then credibility. */
export function byGrade(a: Grade, b: Grade): number {
  const reliability = reliabilityOrder.indexOf(a.reliability) - reliabilityOrder.indexOf(b.reliability);
  return reliability || credibilityOrder.indexOf(a.credibility) - credibilityOrder.indexOf(b.credibility);
}

function atLeast({ reliability, credibility }: Grade, letter: Reliability, figure: Credibility): boolean {
  return (
    reliability !== null &&
    credibility !== null &&
    reliabilityOrder.indexOf(reliability) <= reliabilityOrder.indexOf(letter) &&
    credibilityOrder.indexOf(credibility) <= credibilityOrder.indexOf(figure)
  );
}
