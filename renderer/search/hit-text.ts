// How a hit is called and what stands beside it, from what the core says of it.
import type { SearchHit } from '../../contract/search.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';

const text = words.search;

export function hitTitle({ title, record, on }: SearchHit): string {
  if (record !== 'memo') return title;
  return on ? text.memoOn[on.record](shortened(on.name)) : text.memo;
}

export function hitDetail({ claimant, outlet, published, claims }: SearchHit): string {
  return [claimant, outlet, published && dateInWords(published), claims !== null && text.claimsOf(claims)].filter(Boolean).join(' · ');
}

function shortened(name: string): string {
  return name.length > 80 ? `${name.slice(0, 78).trimEnd()} …` : name;
}
