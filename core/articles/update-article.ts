// Corrects an article's metadata by hand; the origin of a corrected field becomes "by hand", of an emptied one, too: no newer text fills it.
import type { Article, ArticleField } from '../../contract/articles.ts';
import { refuse } from '../../contract/refusals.ts';
import { findArticle } from '../../db/articles.ts';
import { storedOrigins } from '../../db/text-origin.ts';
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
    if (record.update('article', id, { [name]: emptied(value) })) origins[name as ArticleField] = 'by hand';
  }
  if (outlet !== undefined) {
    const name = emptied(outlet);
    const sourceId = name === null ? null : findOrCreateSource(action, name);
    if (record.update('article', id, { source_id: sourceId })) origins.outlet = 'by hand';
  }
  if (marking !== undefined) record.update('article', id, { marking: marking.trim() });
  record.update('article', id, { origins: storedOrigins(origins, article) });
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
