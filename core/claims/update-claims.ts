// Sets the same fields of many claims in one step: a selection in the claims table.
import type { SharedFields } from '../../contract/claims.ts';
import type { Action } from '../session.ts';
import { setQuestions } from '../questions/set-questions.ts';
import { claimCount, requireClaims } from './require-claims.ts';
import { columns } from './update-claim.ts';

/** Gives how many changed. @throws Refusal CONFLICT where one of them is gone */
export function updateClaims(action: Action, { ids, set }: { ids: string[]; set: SharedFields }): { changed: number } {
  const { question, ...fields } = set;
  const claims = requireClaims(action, ids);
  // Parties are found or made once, whatever the number of claims.
  const row = columns(action, fields);
  const changed = claims.filter((claim) => {
    const left = claim.prefilled.filter((field) => !(field in fields));
    const isChanged = action.record.update('claim', claim.id, { ...row, prefilled: JSON.stringify(left) });
    if (isChanged) action.record.update('claim', claim.id, { updated_at: action.now });
    return isChanged;
  });
  const moved = question === undefined ? [] : setQuestions(action, claims, question === null ? [] : [question]);
  const touched = new Set([...changed, ...moved].map(({ id }) => id));
  action.relabel(labelOf(set, touched));
  return { changed: touched.size };
}

const names: Record<keyof SharedFields, string> = {
  status: 'status', credibility: 'credibility', confidence: 'confidence', kind: 'kind', claimant: 'claimant', question: 'question',
};

/** "Set status of 12 claims". */
function labelOf(set: SharedFields, touched: ReadonlySet<string>): string {
  const fields = (Object.keys(set) as (keyof SharedFields)[]).map((field) => names[field]);
  return `Set ${fields.join(' and ')} of ${claimCount(touched.size)}`;
}
