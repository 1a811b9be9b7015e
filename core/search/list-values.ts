// What can stand behind the filters of a search in this project.
import { languagesUsed, monthsUsed, namesByUse } from '../../db/search-names.ts';
import type { Sql } from '../../db/sql.ts';

export function listValues(sql: Sql) {
  return {
    ...namesByUse(sql),
    languages: languagesUsed(sql).map(({ language, articles }) => ({ name: language, uses: articles })),
    months: monthsUsed(sql).map(({ month, articles }) => ({ name: month, uses: articles })),
  };
}
