// Where a hit leads: to the very place in its article; a claim to the passage that it rests on, with the claim shown beside it.
import type { SearchHit } from '../../contract/search.ts';
import { libraryRoute, type Route } from '../app/routes.ts';

export function hitRoute({ record, id, articleId, at, title, on }: SearchHit): Route {
  switch (record) {
    case 'article':
      return libraryRoute({ article: id, at });
    case 'passage':
      return libraryRoute({ article: articleId, at, passage: id });
    case 'claim':
      return articleId === null ? { view: 'claims', claim: id } : libraryRoute({ article: articleId, at, claim: id });
    case 'briefing':
      return { view: 'briefings', briefing: id };
    case 'party':
      return whatTheyClaim(title);
    case 'memo':
      if (on?.record === 'claim') return { view: 'claims', claim: on.id };
      if (articleId !== null) return libraryRoute({ article: articleId, at, passage: on?.record === 'passage' ? on.id : null });
      return on?.record === 'party' ? whatTheyClaim(on.name) : { view: 'search', query: on ? filterFor(on.record, on.name) : 'in:memos' };
  }
}

function whatTheyClaim(name: string): Route {
  return { view: 'search', query: filterFor('party', name) };
}

/** What is under a tag, from an outlet, by a party; else the memos. */
function filterFor(record: string, name: string): string {
  const key = { party: 'claimant', tag: 'tag', source: 'outlet' }[record];
  return key === undefined ? 'in:memos' : `${key}:"${name.replaceAll('"', '')}"`;
}
