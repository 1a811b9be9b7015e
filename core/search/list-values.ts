// What can stand behind the filters of a search in this project.
import { tagPaths } from '../../contract/tag-tree.ts';
import { languagesUsed, monthsUsed, namesByUse } from '../../db/search-names.ts';
import type { Sql } from '../../db/sql.ts';
import { listTags } from '../../db/tags.ts';

const mostTags = 500;

export function listValues(sql: Sql) {
  return {
    ...namesByUse(sql),
    tags: tagsByUse(sql),
    languages: languagesUsed(sql).map(({ language, articles }) => ({ name: language, uses: articles })),
    months: monthsUsed(sql).map(({ month, articles }) => ({ name: month, uses: articles })),
  };
}

/** As a filter finds them: by path, with what is under the tags below. */
function tagsByUse(sql: Sql): { name: string; uses: number }[] {
  const tags = listTags(sql);
  const paths = tagPaths(tags);
  return tags.map(({ id, name, usesBelow }) => ({ name: paths.get(id) ?? name, uses: usesBelow })).toSorted((a, b) => b.uses - a.uses).slice(0, mostTags);
}
