// How a hit is called and what stands beside it, from what the core says of it.
import type { SearchHit } from '../../contract/search.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';

const text = words.search;

export function hitTitle({ title, record, on }: SearchHit): string {
  if (record !== 'memo') return title;
  return on ? text.memoOn[on.record](shortened(on.name)) : text.memo;
}

/** Who, where and when, each to be shown in a direction of its own. */
export function hitDetails({ claimant, outlet, published, claims }: SearchHit): string[] {
  return [claimant, outlet, published && dateInWords(published), claims !== null && text.claimsOf(claims)].filter((part) => typeof part === 'string');
}

function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 78).trimEnd()} …` : name;
}
