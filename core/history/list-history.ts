// The history screen: steps as people read them, each with the way to what it was about, where that is still there.
import { StepThing, type Step } from '../../contract/history.ts';
import { thingsThere } from '../../db/history-things.ts';
import { listSteps, type StepRow } from '../../db/journal.ts';
import type { Sql } from '../../db/sql.ts';

type Kind = StepThing['record'];
interface Candidate {
  record: Kind;
  id: string;
}

export function listHistory(sql: Sql, { before, limit }: { before?: string | undefined; limit: number }): Step[] {
  const rows = listSteps(sql, limit, before).map((row) => ({ row, candidates: candidatesOf(row) }));
  const there = findThere(sql, rows.flatMap(({ candidates }) => candidates));
  return rows.map(({ row, candidates }) => ({
    id: row.step, at: row.at, actor: row.actor, label: row.label, action: row.action, cause: row.cause, undone: row.undone > 0, records: row.records,
    thing: candidates.map(({ record, id }) => there.get(`${record} ${id}`)).find((thing) => thing !== undefined) ?? null,
  }));
}

/** What a step of each feature is about; of other steps the analyst's own work comes before what it was made of. */
const about: Readonly<Record<string, Kind>> = {
  claims: 'claim', parties: 'party', tags: 'tag', questions: 'question', memos: 'memo', briefings: 'briefing', sources: 'source', articles: 'article', passages: 'passage',
};

function candidatesOf({ action, touched }: StepRow): Candidate[] {
  const own = about[action.split('.')[0] ?? ''];
  const order = [...(own ? [own] : []), ...StepThing.shape.record.options];
  return order.flatMap((record) => [...new Set(touched[record] ?? [])].map((id) => ({ record, id })));
}

function findThere(sql: Sql, candidates: readonly Candidate[]): Map<string, StepThing> {
  const ids = Map.groupBy(candidates, ({ record }) => record);
  const things = [...ids].flatMap(([record, own]) => thingsThere(sql, record, [...new Set(own.map(({ id }) => id))]));
  return new Map(things.map((thing) => [`${thing.record} ${thing.id}`, thing]));
}
