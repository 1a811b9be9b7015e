// Questions about briefings: title and marking stand in columns, the rest is one JSON document.
import { Briefing, type BriefingFields, type BriefingSummary } from '../contract/briefings.ts';
import type { BriefingRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

export function listBriefings(sql: Sql): BriefingSummary[] {
  return sql.rows(build.selectFrom('briefing').selectAll().orderBy('id', 'desc')).map((row) => {
    const { title, marking, claimIds, id, createdAt, updatedAt } = asBriefing(row);
    return { id, title, marking, claims: claimIds.length, createdAt, updatedAt };
  });
}

export function findBriefing(sql: Sql, id: string): Briefing | undefined {
  const row = sql.first(build.selectFrom('briefing').selectAll().where('id', '=', id));
  return row && asBriefing(row);
}

/** The document is data from a file that may come from anywhere: it is parsed, not believed. */
export function asBriefing({ id, title, marking, document, created_at, updated_at }: BriefingRow): Briefing {
  const parsed = JSON.parse(document) as Omit<BriefingFields, 'title' | 'marking'>;
  return Briefing.parse({ ...parsed, id, title, marking, createdAt: created_at, updatedAt: updated_at });
}

export function asBriefingRow(fields: BriefingFields): Pick<BriefingRow, 'title' | 'marking' | 'document'> {
  const { title, marking, ...document } = fields;
  return { title, marking, document: JSON.stringify(document) };
}
