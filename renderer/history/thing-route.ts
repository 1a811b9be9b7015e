// Where the thing is that a step of history was about.
import type { StepThing } from '../../contract/history.ts';
import { codebookRoute, libraryRoute, type Route } from '../app/routes.ts';

export function thingRoute({ record, id, articleId, at }: StepThing): Route {
  switch (record) {
    case 'article':
      return libraryRoute({ article: id });
    case 'passage':
      return libraryRoute({ article: articleId, at, passage: id });
    case 'claim':
      return { view: 'claims', claim: id };
    case 'briefing':
      return { view: 'briefings', briefing: id };
    case 'question':
      return codebookRoute('questions', id);
    case 'memo':
      return codebookRoute('memos', id);
    case 'party':
      return codebookRoute('parties', id);
    case 'tag':
      return codebookRoute('tags', id);
    case 'source':
      return codebookRoute('outlets', id);
  }
}
