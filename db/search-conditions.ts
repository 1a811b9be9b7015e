// The conditions of a search beyond its words, as SQL over one kind of record: outlets, tags, claimants, dates, what there is on it.
import type { Having } from '../contract/search/filters.ts';
import type { Searchable } from './search-words.ts';

/** What must hold of a record. Names are resolved to ids before; `text` is an FTS5 expression made by core/search. */
export type Condition =
  | { kind: 'all' | 'any'; items: Condition[] }
  | { kind: 'not'; item: Condition }
  | { kind: 'text'; match: string }
  | { kind: 'sources' | 'tags' | 'parties'; ids: readonly string[] }
  | { kind: 'languages'; codes: readonly string[] }
  /** Published within these days, as far as the date is known; days as 2026-01-20, both included. */
  | { kind: 'published'; from: string | null; to: string | null }
  | { kind: 'has'; what: Having }
  | { kind: 'reviewed'; reviewed: boolean }
  | { kind: 'record'; record: Searchable };

export interface Fragment {
  sql: string;
  values: unknown[];
}

const never: Fragment = { sql: '0', values: [] };
const always: Fragment = { sql: '1', values: [] };

/** Holds of the record `e.record_id` of this kind, whose row in the index is `e.row`. */
export function conditionSql(condition: Condition, record: Searchable): Fragment {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return joined(condition.items.map((item) => conditionSql(item, record)), condition.kind === 'all' ? ' AND ' : ' OR ');
    case 'not': {
      const { sql, values } = conditionSql(condition.item, record);
      return { sql: `NOT (${sql})`, values };
    }
    case 'text':
      return { sql: 'e.row IN (SELECT rowid FROM search WHERE search MATCH ?)', values: [condition.match] };
    case 'record':
      return condition.record === record ? always : never;
    case 'sources':
      return ofArticle(record, `a.source_id IN ${list}`, [JSON.stringify(condition.ids)]);
    case 'languages':
      return ofArticle(record, `a.language IN ${list}`, [JSON.stringify(condition.codes)]);
    case 'published':
      return ofArticle(record, ...publishedWithin(condition.from, condition.to));
    case 'reviewed':
      return ofArticle(record, `a.reviewed_at IS ${condition.reviewed ? 'NOT NULL' : 'NULL'}`);
    case 'tags':
      return idsIn(tagged[record], condition.ids);
    case 'parties':
      return idsIn(claimedBy[record], condition.ids);
    case 'has':
      return { sql: having[condition.what][record] ?? '0', values: [] };
  }
}

function joined(parts: readonly Fragment[], operator: string): Fragment {
  return { sql: `(${parts.map(({ sql }) => sql).join(operator)})`, values: parts.flatMap(({ values }) => values) };
}

const list = '(SELECT value FROM json_each(?))';

/** A record is of an article where it is that article or rests on it. */
const articlesBehind: Partial<Record<Searchable, string>> = {
  article: 'article a WHERE a.id = e.record_id',
  passage: 'passage p JOIN article a ON a.id = p.article_id WHERE p.id = e.record_id',
  claim: 'evidence v JOIN passage p ON p.id = v.passage_id JOIN article a ON a.id = p.article_id WHERE v.claim_id = e.record_id',
  memo: 'memo m LEFT JOIN passage p ON p.id = m.passage_id JOIN article a ON a.id = coalesce(m.article_id, p.article_id) WHERE m.id = e.record_id',
};

function ofArticle(record: Searchable, condition: string, values: unknown[] = []): Fragment {
  const from = articlesBehind[record];
  return from === undefined ? never : { sql: `EXISTS (SELECT 1 FROM ${from} AND ${condition})`, values };
}

// The first and the last stretch of an interval, as far as the day: '2026-01' sorts before all its days, '2026-01~' behind them.
const begins = `substr(replace(CASE WHEN instr(a.published, '/') THEN substr(a.published, 1, instr(a.published, '/') - 1) ELSE a.published END, '~', ''), 1, 10)`;
const ends = `substr(replace(CASE WHEN a.published LIKE '%/..' THEN '9999' WHEN instr(a.published, '/') THEN substr(a.published, instr(a.published, '/') + 1)
  ELSE a.published END, '~', ''), 1, 10) || '~'`;

function publishedWithin(from: string | null, to: string | null): [string, unknown[]] {
  const parts = ['a.published IS NOT NULL', ...(from === null ? [] : [`${ends} >= ?`]), ...(to === null ? [] : [`${begins} <= ?`])];
  return [parts.join(' AND '), [from, to].filter((day) => day !== null)];
}

function idsIn(sql: string | undefined, ids: readonly string[]): Fragment {
  if (sql === undefined) return never;
  const places = sql.split('IN (ids)').length - 1;
  return { sql: `(${sql.replaceAll('IN (ids)', `IN ${list}`)})`, values: Array.from({ length: places }, () => JSON.stringify(ids)) };
}

/** An article is tagged by its own tags and by those of its passages, a claim also by those of its evidence. */
const tagged: Partial<Record<Searchable, string>> = {
  article: `EXISTS (SELECT 1 FROM tagging t WHERE t.article_id = e.record_id AND t.tag_id IN (ids))
    OR EXISTS (SELECT 1 FROM passage p JOIN tagging t ON t.passage_id = p.id WHERE p.article_id = e.record_id AND t.tag_id IN (ids))`,
  passage: 'EXISTS (SELECT 1 FROM tagging t WHERE t.passage_id = e.record_id AND t.tag_id IN (ids))',
  claim: `EXISTS (SELECT 1 FROM tagging t WHERE t.claim_id = e.record_id AND t.tag_id IN (ids))
    OR EXISTS (SELECT 1 FROM evidence v JOIN tagging t ON t.passage_id = v.passage_id WHERE v.claim_id = e.record_id AND t.tag_id IN (ids))`,
  memo: 'EXISTS (SELECT 1 FROM memo m WHERE m.id = e.record_id AND m.tag_id IN (ids))',
};

const claimedBy: Partial<Record<Searchable, string>> = {
  article: `EXISTS (SELECT 1 FROM passage p JOIN evidence v ON v.passage_id = p.id JOIN claim c ON c.id = v.claim_id
    WHERE p.article_id = e.record_id AND c.claimant_id IN (ids))`,
  passage: 'EXISTS (SELECT 1 FROM evidence v JOIN claim c ON c.id = v.claim_id WHERE v.passage_id = e.record_id AND c.claimant_id IN (ids))',
  claim: 'EXISTS (SELECT 1 FROM claim c WHERE c.id = e.record_id AND c.claimant_id IN (ids))',
  party: 'e.record_id IN (ids)',
  question: 'EXISTS (SELECT 1 FROM question_claim q JOIN claim c ON c.id = q.claim_id WHERE q.question_id = e.record_id AND c.claimant_id IN (ids))',
  memo: `EXISTS (SELECT 1 FROM memo m LEFT JOIN claim c ON c.id = m.claim_id WHERE m.id = e.record_id AND coalesce(m.party_id, c.claimant_id) IN (ids))`,
};

function memoOn(column: string): string {
  return `EXISTS (SELECT 1 FROM memo m WHERE m.${column} = e.record_id)`;
}

const having: Record<Having, Partial<Record<Searchable, string>>> = {
  claim: {
    article: 'EXISTS (SELECT 1 FROM passage p JOIN evidence v ON v.passage_id = p.id WHERE p.article_id = e.record_id)',
    passage: 'EXISTS (SELECT 1 FROM evidence v WHERE v.passage_id = e.record_id)',
    claim: '1',
    party: 'EXISTS (SELECT 1 FROM claim c WHERE c.claimant_id = e.record_id)',
    question: 'EXISTS (SELECT 1 FROM question_claim q WHERE q.question_id = e.record_id)',
    memo: 'EXISTS (SELECT 1 FROM memo m WHERE m.id = e.record_id AND m.claim_id IS NOT NULL)',
  },
  passage: {
    article: 'EXISTS (SELECT 1 FROM passage p WHERE p.article_id = e.record_id)',
    passage: '1',
    claim: 'EXISTS (SELECT 1 FROM evidence v WHERE v.claim_id = e.record_id)',
    memo: 'EXISTS (SELECT 1 FROM memo m WHERE m.id = e.record_id AND m.passage_id IS NOT NULL)',
  },
  note: {
    article: `(${memoOn('article_id')} OR EXISTS (SELECT 1 FROM passage p WHERE p.article_id = e.record_id AND p.note <> ''))`,
    passage: `(${memoOn('passage_id')} OR EXISTS (SELECT 1 FROM passage p WHERE p.id = e.record_id AND p.note <> ''))`,
    claim: `(${memoOn('claim_id')} OR EXISTS (SELECT 1 FROM claim c WHERE c.id = e.record_id AND c.note <> ''))`,
    party: `(${memoOn('party_id')} OR EXISTS (SELECT 1 FROM party y WHERE y.id = e.record_id AND y.note <> ''))`,
    question: `(${memoOn('question_id')} OR EXISTS (SELECT 1 FROM question q WHERE q.id = e.record_id AND q.note <> ''))`,
    memo: '1',
  },
  tag: {
    article: 'EXISTS (SELECT 1 FROM tagging t WHERE t.article_id = e.record_id)',
    passage: 'EXISTS (SELECT 1 FROM tagging t WHERE t.passage_id = e.record_id)',
    claim: 'EXISTS (SELECT 1 FROM tagging t WHERE t.claim_id = e.record_id)',
  },
  problem: {
    article: `EXISTS (SELECT 1 FROM article a WHERE a.id = e.record_id AND (a.published IS NULL OR a.title IS NULL OR a.source_id IS NULL OR a.mentions <> '[]'
      OR EXISTS (SELECT 1 FROM similar s JOIN article o ON o.id = s.other_id WHERE s.article_id = a.id AND o.trashed_at IS NULL)
      OR EXISTS (SELECT 1 FROM passage p WHERE p.article_id = a.id AND p.orphaned_at IS NOT NULL)))`,
    passage: 'EXISTS (SELECT 1 FROM passage p WHERE p.id = e.record_id AND p.orphaned_at IS NOT NULL)',
  },
};
