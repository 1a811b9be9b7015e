// Where each kind of record is read: an article and its passages in the library, claims in their table, the rest in briefings and the codebook.
import { codebookRoute, libraryRoute, type Place, type Route } from './routes.ts';

export interface RecordAt {
  record: 'article' | 'passage' | 'claim' | 'briefing' | 'question' | 'party' | 'tag' | 'source' | 'memo';
  id: string;
  /** Of a passage: the article that it lies in. */
  articleId: string | null;
  /** Of an article or a passage; in UTF-16 code units, end exclusive. */
  at: Place | null;
}

const tabs = { question: 'questions', party: 'parties', tag: 'tags', source: 'outlets', memo: 'memos' } as const;

export function recordRoute({ record, id, articleId, at }: RecordAt): Route {
  switch (record) {
    case 'article':
      return libraryRoute({ article: id, at });
    case 'passage':
      return libraryRoute({ article: articleId, at, passage: id });
    case 'claim':
      return { view: 'claims', claim: id };
    case 'briefing':
      return { view: 'briefings', briefing: id };
    default:
      return codebookRoute(tabs[record], id);
  }
}
