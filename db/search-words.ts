// What of each record the search finds: a title, a body, and whether it is out of sight because its article lies in the trash.
import { asBriefing } from './briefings.ts';
import { build, once, type Sql } from './sql.ts';

export type Searchable = 'article' | 'passage' | 'claim' | 'party' | 'memo' | 'briefing' | 'question';

/** In the order of their rows in the index: a new kind comes last. */
export const searchables: readonly Searchable[] = ['article', 'passage', 'claim', 'party', 'memo', 'briefing', 'question'];

export interface Indexed {
  title: string;
  body: string;
  /** Kept out of the index until its article comes back from the trash. */
  hidden: boolean;
}

/** Undefined where there is no such record, or where it is an older text of an article. */
export function wordsOf(sql: Sql, record: Searchable, id: string): Indexed | undefined {
  return words[record](sql, id);
}

const words: Record<Searchable, (sql: Sql, id: string) => Indexed | undefined> = {
  article: wordsOfArticle,
  passage: wordsOfPassage,
  claim: wordsOfClaim,
  party: wordsOfParty,
  memo: wordsOfMemo,
  briefing: wordsOfBriefing,
  question: wordsOfQuestion,
};

const selectArticle = once((id: string) =>
  build.selectFrom('article').innerJoin('canonical_text', 'canonical_text.sha256', 'article.text_sha256')
    .select(['article.title', 'article.trashed_at', 'canonical_text.text']).where('article.id', '=', id).where('article.revision_of', 'is', null));

function wordsOfArticle(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(selectArticle(id));
  return row && { title: row.title ?? '', body: row.text, hidden: row.trashed_at !== null };
}

const selectPassage = once((id: string) =>
  build.selectFrom('passage').innerJoin('article', 'article.id', 'passage.article_id')
    .select(['passage.quote', 'passage.note', 'article.trashed_at']).where('passage.id', '=', id));

function wordsOfPassage(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(selectPassage(id));
  return row && { title: '', body: joined(row.quote, row.note), hidden: row.trashed_at !== null };
}

const selectClaim = once((id: string) =>
  build.selectFrom('claim').leftJoin('party', 'party.id', 'claim.claimant_id')
    .select(['claim.statement', 'claim.note', 'claim.place', 'party.name']).where('claim.id', '=', id));

function wordsOfClaim(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(selectClaim(id));
  return row && { title: row.statement, body: joined(row.name, row.place, row.note), hidden: false };
}

function wordsOfParty(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(build.selectFrom('party').select(['name', 'aliases', 'note']).where('id', '=', id));
  return row && { title: row.name, body: joined(...(JSON.parse(row.aliases) as string[]), row.note), hidden: false };
}

function wordsOfMemo(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(build.selectFrom('memo').select('body').where('id', '=', id));
  return row && { title: '', body: row.body, hidden: false };
}

function wordsOfBriefing(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(build.selectFrom('briefing').selectAll().where('id', '=', id));
  if (!row) return undefined;
  const { title, bottomLine, judgements } = asBriefing(row);
  return { title, body: joined(bottomLine.text, ...judgements.flatMap(({ text, basis }) => [text, basis])), hidden: false };
}

function wordsOfQuestion(sql: Sql, id: string): Indexed | undefined {
  const row = sql.first(build.selectFrom('question').select(['wording', 'note']).where('id', '=', id));
  return row && { title: row.wording, body: row.note, hidden: false };
}

/** Each on a line of its own, as they are searched and as their hits are shown. */
function joined(...parts: (string | null)[]): string {
  return parts.filter(Boolean).join('\n');
}
