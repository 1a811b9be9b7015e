// Where a hit leads: to the very place in its article; a claim to the passage that it rests on; questions, parties and memos to the codebook.
import type { SearchHit } from '../../contract/search.ts';
import { codebookRoute, libraryRoute, type Route } from '../app/routes.ts';

export function hitRoute({ record, id, articleId, at }: SearchHit): Route {
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
      return codebookRoute('memos', id);
  }
}
