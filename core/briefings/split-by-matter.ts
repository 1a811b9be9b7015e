// Numbers in one unit may count different things: 120 inmates who escaped, 81 inmates who were caught again.
import type { Claim, Quantity } from '../../contract/claims.ts';
import { speakerKey } from './claimant-in-words.ts';
import { foldName } from '../../contract/text/fold-name.ts';

/**
 * The claims of one unit, parted by what they count. A speaker who gives two numbers that exclude each other in one article
 * speaks of two things; every other claim goes with the one of the two whose words it shares most. Without such a speaker
 * all stay together: words alone are too weak a ground to part claims ("fled" and "escaped").
 */
export function splitByMatter<C extends Claim & { quantity: Quantity }>(
  claims: readonly C[],
  areDisjoint: (a: Quantity, b: Quantity) => boolean,
): C[][] {
  const anchors = anchorsAmong(claims, areDisjoint);
  if (anchors.length < 2) return [[...claims]];
  const matters = new Map<C, C[]>(anchors.map((anchor) => [anchor, []]));
  for (const claim of claims) {
    const anchor = nearest(claim, anchors);
    if (anchor) matters.get(anchor)?.push(claim);
  }
  return [...matters.values()];
}

/** The claims of the one speaker who gives most numbers that exclude each other in one article. */
function anchorsAmong<C extends Claim & { quantity: Quantity }>(
  claims: readonly C[],
  areDisjoint: (a: Quantity, b: Quantity) => boolean,
): C[] {
  const bySpeaker = new Map<string, C[]>();
  for (const claim of claims) {
    const own = bySpeaker.get(speakerKey(claim)) ?? [];
    const apart = own.every((other) => areDisjoint(claim.quantity, other.quantity) && shareArticle(claim, other));
    if (apart) bySpeaker.set(speakerKey(claim), [...own, claim]);
  }
  return [...bySpeaker.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

function shareArticle(a: Claim, b: Claim): boolean {
  const articles = new Set(a.evidence.map(({ article }) => article.id));
  return b.evidence.some(({ article }) => articles.has(article.id));
}

function nearest<C extends Claim & { quantity: Quantity }>(claim: C, anchors: readonly C[]): C | undefined {
  if (anchors.includes(claim)) return claim;
  const own = stems(claim);
  let best = anchors[0];
  let most = -1;
  for (const anchor of anchors) {
    const shared = [...stems(anchor)].filter((stem) => own.has(stem)).length;
    if (shared > most) [best, most] = [anchor, shared];
  }
  return best;
}

/** The statement's words of four letters or more without their commonest English endings, and without those of the unit. */
function stems({ statement, quantity }: Claim & { quantity: Quantity }): Set<string> {
  const unit = new Set(words(quantity.unit));
  return new Set(words(statement).filter((word) => word.length > 3 && !unit.has(word)).map(stem));
}

function words(text: string): string[] {
  return foldName(text).match(/\p{L}+/gu) ?? [];
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word;
}
