// The codebook as a file: its quotes as a table, or the tree itself with descriptions and counts.
import { tagPaths, treeOf, withDescendants } from '../../contract/tag-tree.ts';
import type { CodebookFile, Tag } from '../../contract/tags.ts';
import { readFacts } from '../../db/project.ts';
import type { Sql } from '../../db/sql.ts';
import { listTags, tagUses } from '../../db/tags.ts';
import { csvOf } from '../export/csv.ts';
import { fileNameOf } from '../export/file-name.ts';
import { plain } from '../export/markdown.ts';
import { requireTag } from './change-tag.ts';

type Asked = { what: CodebookFile; id?: string | undefined };

/** With `id` the tag and everything below it. @throws Refusal NOT_FOUND */
export function exportCodebook(sql: Sql, { what, id }: Asked): File {
  const all = listTags(sql);
  const paths = tagPaths(all);
  const wanted = id === undefined ? null : withDescendants(all, requireTag({ sql }, id).id);
  const lines = treeOf(wanted ? all.filter((tag) => wanted.has(tag.id)) : all);
  const name = id === undefined ? readFacts(sql).title : (paths.get(id) ?? '').replaceAll('/', ' – ');
  if (what === 'quotes-csv') return csvFile(`${name} quotes`, quoteRows(sql, lines.map(({ tag }) => tag.id), paths));
  if (what === 'codebook-csv') return csvFile(`${name} codebook`, codebookRows(lines.map(({ tag }) => tag), paths));
  const text = `# Codebook of ${plain(name)}\n\n${lines.map(({ tag, depth }) => markdownLine(tag, depth)).join('\n')}\n`;
  return new File([text], fileNameOf(`${name} codebook`, 'md'), { type: 'text/markdown' });
}

function csvFile(name: string, rows: readonly (readonly (string | number)[])[]): File {
  return new File([csvOf(rows)], fileNameOf(name, 'csv'), { type: 'text/csv' });
}

/** One row a quote; an article tagged as a whole has its title and no quote. */
function quoteRows(sql: Sql, ids: readonly string[], paths: ReadonlyMap<string, string>) {
  const order = new Map(ids.map((id, at) => [id, at]));
  const uses = tagUses(sql, ids).toSorted((one, other) => (order.get(one.tagId) ?? 0) - (order.get(other.tagId) ?? 0));
  const rows = uses.map(({ tagId, quote, statement, note, article, source }) => [
    paths.get(tagId) ?? '', quote, statement ?? '', article?.title ?? article?.opening ?? '', source?.name ?? '', article?.published ?? '', note,
  ]);
  return [['Tag', 'Quote', 'Claim', 'Article', 'Outlet', 'Date', 'Note'], ...rows];
}

function codebookRows(tags: readonly Tag[], paths: ReadonlyMap<string, string>) {
  const rows = tags.map(({ id, colour, description, uses, usesBelow }) => [paths.get(id) ?? '', colour, description, uses, usesBelow]);
  return [['Tag', 'Colour', 'Description', 'Uses', 'Uses with the tags below'], ...rows];
}

function markdownLine({ name, description, uses, usesBelow }: Tag, depth: number): string {
  const indent = '  '.repeat(depth);
  const counts = usesBelow === uses ? `${uses}` : `${uses}; ${usesBelow} with the tags below`;
  const about = description.trim() && `\n${description.trim().split('\n').map((line) => `${indent}  ${plain(line)}`.trimEnd()).join('\n')}`;
  return `${indent}- **${plain(name)}** (${counts})${about && `  ${about}`}`;
}
