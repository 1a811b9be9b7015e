// Where a hit leads: to the very place in its article; a claim to the passage that it rests on; a memo to where it is read; the rest to the codebook.
import type { SearchHit } from '../../contract/search.ts';
import { codebookRoute, libraryRoute, type Route } from '../app/routes.ts';

export function hitRoute({ record, id, articleId, at, on }: SearchHit): Route {
  switch (record) {
    case 'article':
      return libraryRoute({ article: id, at });
    case 'passage':
      return libraryRoute({ article: articleId, at, passage: id });
    case 'claim':
      return articleId === null ? { view: 'claims', claim: id } : libraryRoute({ article: articleId, at, claim: id });
    case 'briefing':
      return { view: 'briefings', briefing: id };
    case 'question':
      return codebookRoute('questions', id);
    case 'party':
      return codebookRoute('parties', id);
    case 'memo':
      return placeOfMemo(on, articleId, at) ?? codebookRoute('memos', id);
  }
}

/** Null where the memo is not in sight there: on an article or a claim it is folded away. */
function placeOfMemo(on: SearchHit['on'], articleId: SearchHit['articleId'], at: SearchHit['at']): Route | null {
  switch (on?.record) {
    case 'passage':
      return articleId === null ? null : libraryRoute({ article: articleId, at, passage: on.id });
    case 'tag':
      return codebookRoute('tags', on.id);
    case 'party':
      return codebookRoute('parties', on.id);
    case 'question':
      return codebookRoute('questions', on.id);
    case 'source':
      return codebookRoute('outlets', on.id);
    default:
      return null;
  }
}
