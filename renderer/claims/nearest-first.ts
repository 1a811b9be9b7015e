// Claims in the order in which a passage may be meant for them: those that share most of its words first, the newest among equals; pure.
import type { Claim } from '../../contract/claims.ts';
import { foldText } from '../../contract/text/fold.ts';

/** One shared word says nothing: "the ministry said". */
const fewestShared = 2;

/** `claims` in the order of their making. Linear in the words of all statements. */
export function nearestFirst(claims: readonly Claim[], words: string): Claim[] {
  const wanted = stems(words);
  const keyed = claims.toReversed().map((claim) => ({ claim, shared: sharedWith(claim, wanted) }));
  return keyed.sort((one, other) => other.shared - one.shared).map(({ claim }) => claim);
}

function sharedWith({ statement, quantity, claimant }: Claim, wanted: ReadonlySet<string>): number {
  const own = stems([statement, quantity?.unit, quantity?.atLeast, quantity?.atMost, claimant?.name].join(' '));
  const shared = [...own].filter((stem) => wanted.has(stem)).length;
  return shared < fewestShared ? 0 : shared;
}

/** Numbers, and words of four letters or more by their first six, so that "escape" and "escaped" are one. */
function stems(text: string): Set<string> {
  const all = foldText(text).replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+|\p{L}{4,}/gu) ?? [];
  return new Set(all.map((word) => word.slice(0, 6)));
}
