// Makes of a search that was read what the project file can answer: an expression for the index, and conditions with ids for names.
import { refuse } from '../../contract/refusals.ts';
import type { Filter } from '../../contract/search/filters.ts';
import { wantedWords, type QueryNode, type Words } from '../../contract/search/query-tree.ts';
import { readQuery } from '../../contract/search/read-query.ts';
import { tagPaths, withDescendants } from '../../contract/tag-tree.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import type { Condition } from '../../db/search-conditions.ts';
import { languagesUsed, outletNames, partyNames, tagNodes, type Named } from '../../db/search-names.ts';
import type { IndexQuery } from '../../db/search.ts';
import type { Sql } from '../../db/sql.ts';
import { allExpression, expressionOf } from './index-expression.ts';
import { tagsCalled } from './tags-called.ts';

export interface CompiledQuery extends IndexQuery {
  node: QueryNode;
  /** What has to be found, for the marks in snippets. */
  words: Words[];
}

/** @throws Refusal SEARCH_SYNTAX */
export function compileQuery(sql: Sql, query: string): CompiledQuery {
  const node = readQuery(query);
  const resolve = (filter: Filter) => resolved(sql, filter, query);
  const items = node.kind === 'and' ? node.items : [node];
  // What the index can answer alone is one expression, by which hits are ranked; the rest is looked up for each of them.
  const forIndex = items.filter((item) => expressionOf(item.kind === 'not' ? item.item : item) !== null);
  const wanted = forIndex.some(({ kind }) => kind !== 'not');
  const match = wanted ? allExpression(forIndex) : null;
  const rest = wanted ? items.filter((item) => !forIndex.includes(item)) : items;
  const conditions = rest.map((item) => conditionOf(item, resolve));
  return { node, match, condition: conditions.length === 0 ? null : { kind: 'all', items: conditions }, words: wantedWords(node) };
}

function conditionOf(node: QueryNode, resolve: (filter: Filter) => Condition): Condition {
  const match = expressionOf(node);
  if (match !== null) return { kind: 'text', match };
  switch (node.kind) {
    case 'filter':
      return resolve(node.filter);
    case 'not':
      return { kind: 'not', item: conditionOf(node.item, resolve) };
    case 'and':
    case 'or':
      return { kind: node.kind === 'and' ? 'all' : 'any', items: node.items.map((item) => conditionOf(item, resolve)) };
    default:
      throw new Error(`${node.kind} is always an expression`);
  }
}

function resolved(sql: Sql, filter: Filter, query: string): Condition {
  switch (filter.key) {
    case 'outlet':
      return { kind: 'sources', ids: namedLike(outletNames(sql), filter.name, 'outlet', query).map(({ id }) => id) };
    case 'claimant':
      return { kind: 'parties', ids: namedLike(partyNames(sql), filter.name, 'person or organisation', query).map(({ id }) => id) };
    case 'tag':
      return { kind: 'tags', ids: tagsLike(sql, filter.name, query) };
    case 'lang':
      return { kind: 'languages', codes: languagesLike(sql, filter.name, query) };
    case 'date':
      return { kind: 'published', ...filter.days };
    case 'has':
      return { kind: 'has', what: filter.what };
    case 'is':
      return { kind: 'reviewed', reviewed: filter.reviewed };
    case 'in':
      return { kind: 'record', record: filter.record };
  }
}

/** Those called exactly so, whatever the spelling; where there is none, those whose name holds it. @throws Refusal SEARCH_SYNTAX */
function namedLike<One extends Named>(all: readonly One[], name: string, what: string, query: string): One[] {
  const wanted = foldName(name);
  const exact = all.filter(({ names }) => names.some((known) => foldName(known) === wanted));
  if (exact.length > 0) return exact;
  const alike = all.filter(({ names }) => names.some((known) => foldName(known).includes(wanted)));
  if (alike.length > 0) return alike;
  throw unknownName(name, what, all.flatMap(({ names }) => names[0] ?? []), query);
}

const mostNames = 4;

function unknownName(name: string, what: string, known: readonly string[], query: string) {
  const there = known.slice(0, mostNames).map((one) => `“${one}”`).join(', ');
  const more = known.length > mostNames ? ` and ${known.length - mostNames} more` : '';
  const hint = known.length === 0 ? `No ${what} is in this project yet` : `There ${known.length === 1 ? 'is' : 'are'} ${there}${more}`;
  return refuse('SEARCH_SYNTAX', { query, reason: `no ${what} here is called “${name}”. ${hint}` });
}

/** By name or path, with everything below. @throws Refusal SEARCH_SYNTAX */
function tagsLike(sql: Sql, written: string, query: string): string[] {
  const tags = tagNodes(sql);
  const found = tagsCalled(tags, written);
  if (found.length === 0) throw unknownName(written, 'tag', [...tagPaths(tags).values()].toSorted(), query);
  return [...new Set(found.flatMap((id) => [...withDescendants(tags, id)]))];
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** By code ("ar" also finds "ar-SY") or English name. */
function languagesLike(sql: Sql, name: string, query: string): string[] {
  const wanted = foldName(name);
  const used = languagesUsed(sql).map(({ language }) => language);
  const codes = used.filter((code) => {
    const folded = foldName(code);
    return folded === wanted || folded.startsWith(`${wanted}-`) || foldName(languageNames.of(code) ?? '') === wanted;
  });
  if (codes.length === 0) throw unknownName(name, 'language', used, query);
  return codes;
}
