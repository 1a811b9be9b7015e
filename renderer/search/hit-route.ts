// Where a hit leads: to the very place in its article; a claim to the passage that it rests on, with the claim shown beside it.
import type { SearchHit } from '../../contract/search.ts';
import { libraryRoute, type Route } from '../app/routes.ts';
import type { z } from 'zod';

export function hitRoute({ record, id, articleId, at }: z.infer<typeof SearchHit>): Route {
  if (record === 'article') return libraryRoute({ article: id, at });
  if (articleId === null) return { view: 'claims', claim: id };
  return libraryRoute({ article: articleId, at, claim: id });
}
