// Everything that is known of the open article, from the answers that the page holds.
import { useQuery } from '@tanstack/react-query';
import type { Article, ArticleText } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { questions } from '../app/questions.ts';
import { useWithWanted } from './resizing/wanted-places.ts';

export interface OpenArticle {
  article: Article | undefined;
  text: ArticleText | undefined;
  passages: readonly Passage[];
  claims: readonly Claim[];
  /** Why the article cannot be shown. */
  error: Error | null;
}

const none: readonly never[] = [];

export function useArticle(id: string): OpenArticle {
  const article = useQuery(questions.articles.get.queryOptions({ input: { id } }));
  const text = useQuery(questions.articles.text.queryOptions({ input: { id } }));
  const select = useWithWanted();
  const passages = useQuery(questions.passages.list.queryOptions({ input: { articleId: id }, select }));
  const claims = useQuery(questions.claims.list.queryOptions({ input: { articleId: id } }));
  return {
    article: article.data,
    text: text.data,
    passages: passages.data ?? none,
    claims: claims.data ?? none,
    error: article.error ?? text.error ?? passages.error ?? claims.error,
  };
}
