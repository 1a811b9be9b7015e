// The journal: one row an action, with label, actor, clock and diff; read again for history, undo and merge.
import { sql as raw } from 'kysely';
import type { RecordName } from '../contract/records.ts';
import type { Entry } from './recorder.ts';
import type { ChangeRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

export type NewChange = Omit<ChangeRow, 'seq' | 'diff'> & { entries: readonly Entry[] };

export function appendChange(sql: Sql, { entries, ...change }: NewChange): void {
  sql.run(build.insertInto('change').values({ ...change, diff: raw<string>`cast(${diffOf(entries)} as text)` } as unknown as ChangeRow));
}

/** Filled anew for each change: a string of a megabyte would be new memory each time, which takes longer than all that is written into it. */
let diff = Buffer.alloc(64 * 1024);
/** A larger one is not kept. */
const mostKept = 4 * 1024 * 1024;

/** The entries as a JSON list in UTF-8; good until the next call. */
function diffOf(entries: readonly Entry[]): Uint8Array {
  let end = 0;
  const write = (text: string) => {
    if (end + 3 * text.length > diff.length) diff = Buffer.concat([diff.subarray(0, end)], 2 * (end + 3 * text.length));
    end += diff.write(text, end, 'utf8');
  };
  for (const entry of entries) {
    write(end === 0 ? '[' : ',');
    write(JSON.stringify(entry));
  }
  write(end === 0 ? '[]' : ']');
  const written = diff.subarray(0, end);
  if (diff.length > mostKept) diff = Buffer.alloc(64 * 1024);
  return written;
}

/** The entries of a step in the order in which they were written; a long step (an import) has several changes. */
export function entriesOfStep(sql: Sql, step: string): Entry[] {
  const rows = sql.rows(build.selectFrom('change').select('diff').where('step', '=', step).orderBy('seq'));
  return rows.flatMap(({ diff }) => JSON.parse(diff) as Entry[]);
}

/** The latest reading of the clock, or null in a file without history. */
export function lastClock(sql: Sql): string | null {
  return sql.first(build.selectFrom('change').select('clock').orderBy('clock', 'desc').limit(1))?.clock ?? null;
}

/** When the last change was written, as an instant; null in a file without history. */
export function lastChangeAt(sql: Sql): string | null {
  return sql.first(build.selectFrom('change').select('at').orderBy('seq', 'desc').limit(1))?.at ?? null;
}

export interface StepRow {
  step: string;
  at: string;
  actor: string;
  label: string;
  action: string;
  cause: ChangeRow['cause'];
  of_step: string | null;
  /** How often the step was taken back less how often it was done again: 1 while it is undone. */
  undone: number;
  records: Partial<Record<RecordName, number>>;
  /** The ids of the first and the last of each kind, and of what a tag, a piece of evidence or a place under a question was put on. */
  touched: Partial<Record<RecordName, string[]>>;
}

/** Steps, newest first; `before` is the last step already seen. Counts are taken from the diffs by SQLite's own JSON. */
export function listSteps(sql: Sql, limit: number, before?: string): StepRow[] {
  const lastOf = build
    .selectFrom('change')
    .select(['step', raw<number>`max(seq)`.as('last'), raw<number>`min(seq)`.as('first')])
    .groupBy('step');
  let page = build
    .selectFrom(lastOf.as('steps'))
    .innerJoin('change', 'change.seq', 'steps.last')
    .select((eb) => [
      'change.step', 'change.at', 'change.actor', 'change.label', 'change.action', 'change.cause', 'change.of_step',
      eb.selectFrom('change as later').whereRef('later.of_step', '=', 'change.step')
        .select(raw<number>`coalesce(sum(CASE later.cause WHEN 'undo' THEN 1 ELSE -1 END), 0)`.as('n')).as('undone'),
    ])
    .orderBy('steps.last', 'desc')
    .limit(limit);
  if (before !== undefined) {
    const edge = build.selectFrom('change').select(raw<number>`min(seq)`.as('seq')).where('step', '=', before);
    page = page.where('steps.last', '<', edge);
  }
  return sql.rows(page).map((row) => ({ ...row, undone: row.undone ?? 0, ...recordsOf(sql, row.step) }));
}

function recordsOf(sql: Sql, step: string): Pick<StepRow, 'records' | 'touched'> {
  const pointer = (column: string) => `max(coalesce(value -> 'after' ->> '${column}', value -> 'before' ->> '${column}')) AS ${column}`;
  const rows = sql.rawRows<{ record: RecordName; n: number; first: string; last: string; claim_id: string | null; passage_id: string | null }>(
    `SELECT value ->> 'record' AS record, count(DISTINCT value ->> 'id') AS n, min(value ->> 'id') AS first, max(value ->> 'id') AS last,
       ${pointer('claim_id')}, ${pointer('passage_id')}
     FROM change, json_each(change.diff) WHERE step = ? GROUP BY 1`,
    step,
  );
  const touched: StepRow['touched'] = Object.fromEntries(rows.map(({ record, first, last }) => [record, [first, last]]));
  for (const { claim_id, passage_id } of rows) {
    if (claim_id !== null) touched.claim = [...(touched.claim ?? []), claim_id];
    if (passage_id !== null) touched.passage = [...(touched.passage ?? []), passage_id];
  }
  return { records: Object.fromEntries(rows.map(({ record, n }) => [record, n])), touched };
}
