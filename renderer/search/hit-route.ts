// Where a hit leads: a claim to the passage that it rests on, a memo to where it is read, the rest to where it always is.
import type { SearchHit } from '../../contract/search.ts';
import { recordRoute } from '../app/record-route.ts';
import { libraryRoute, type Route } from '../app/routes.ts';

export function hitRoute(hit: SearchHit): Route {
  if (hit.record === 'claim' && hit.articleId !== null) return libraryRoute({ article: hit.articleId, at: hit.at, claim: hit.id });
  return (hit.record === 'memo' ? placeOfMemo(hit) : null) ?? recordRoute(hit);
}

/** Null where the memo is not in sight there: on an article or a claim it is folded away. */
function placeOfMemo({ on, articleId, at }: SearchHit): Route | null {
  if (!on || on.record === 'article' || on.record === 'claim' || (on.record === 'passage' && articleId === null)) return null;
  return recordRoute({ record: on.record, id: on.id, articleId, at });
}
