// Corrects an article's metadata by hand; the origin of a corrected field becomes "by hand".
import type { Article, ArticleField } from '../../contract/articles.ts';
import { refuse } from '../../contract/refusals.ts';
import { findArticle } from '../../db/articles.ts';
import type { Action } from '../session.ts';
import { findOrCreateSource } from '../sources/find-or-create-source.ts';

type Text = string | null | undefined;
type Change = {
  id: string; title?: Text; byline?: Text; outlet?: Text; url?: Text; published?: Text; updated?: Text;
  marking?: string | undefined;
};

/** @throws Refusal NOT_FOUND */
export function updateArticle(action: Action, { id, outlet, marking, ...fields }: Change): Article {
  const article = requireArticle(action, id);
  const { record } = action;
  const origins: Article['origins'] = { ...article.origins };
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (record.update('article', id, { [name]: emptied(value) })) setOrigin(origins, name as ArticleField, emptied(value));
  }
  if (outlet !== undefined) {
    const name = emptied(outlet);
    const sourceId = name === null ? null : findOrCreateSource(action, name);
    if (record.update('article', id, { source_id: sourceId })) setOrigin(origins, 'outlet', name);
  }
  if (marking !== undefined) record.update('article', id, { marking: marking.trim() });
  record.update('article', id, { origins: JSON.stringify(origins) });
  return requireArticle(action, id);
}

export function requireArticle({ sql }: Pick<Action, 'sql'>, id: string): Article {
  const article = findArticle(sql, id);
  if (!article) throw refuse('NOT_FOUND', { what: 'article', id });
  return article;
}

function emptied(value: string | null): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : text;
}

function setOrigin(origins: Article['origins'], field: ArticleField, value: string | null): void {
  if (value === null) delete origins[field];
  else origins[field] = 'by hand';
}
