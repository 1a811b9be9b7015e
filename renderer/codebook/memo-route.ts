// Where the thing is that a memo hangs on.
import type { Memo } from '../../contract/memos.ts';
import { codebookRoute, libraryRoute, type Route } from '../app/routes.ts';

/** Null for the project itself, which is everywhere. */
export function routeOfMemo({ on, place }: Pick<Memo, 'on' | 'place'>): Route | null {
  switch (on.record) {
    case 'article':
    case 'passage':
      if (!place) return null;
      return libraryRoute({ article: place.articleId, at: place.at, passage: on.record === 'passage' ? on.id : null });
    case 'claim':
      return { view: 'claims', claim: on.id };
    case 'tag':
      return codebookRoute('tags', on.id);
    case 'party':
      return codebookRoute('parties', on.id);
    case 'source':
      return codebookRoute('outlets', on.id);
    case 'question':
      return codebookRoute('questions', on.id);
    case 'project':
      return null;
  }
}
