// The history screen: steps as people read them.
import type { Step } from '../../contract/history.ts';
import { listSteps } from '../../db/journal.ts';
import type { Sql } from '../../db/sql.ts';

export function listHistory(sql: Sql, { before, limit }: { before?: string | undefined; limit: number }): Step[] {
  return listSteps(sql, limit, before).map(({ step, at, actor, label, action, cause, undone, records }) => ({
    id: step, at, actor, label, action, cause, undone: undone > 0, records,
  }));
}
