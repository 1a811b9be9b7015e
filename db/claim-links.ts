// Questions about links between claims, and the outlines by which claims are compared.
import type { Claim, ClaimLink, LikelyMatch } from '../contract/claims.ts';
import type { Polarity } from '../contract/vocabulary/claim-terms.ts';
import { inList } from './in-list.ts';
import { quantityOf } from './quantity.ts';
import type { ClaimLinkRow, ClaimRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

type Linked = LikelyMatch['claim'];

function outlineQuery() {
  return build.selectFrom('claim').leftJoin('party', 'party.id', 'claim.claimant_id').select([
    'claim.id', 'claim.statement', 'claim.status', 'claim.polarity', 'claim.event_time', 'claim.at_least', 'claim.at_most',
    'claim.unit', 'claim.qualifier', 'party.name as claimant',
  ]);
}

type OutlineRow = Pick<ClaimRow, 'id' | 'statement' | 'status' | 'polarity' | 'event_time' | 'at_least' | 'at_most' | 'unit' | 'qualifier'> & { claimant: string | null };

function asLinked(row: OutlineRow): Linked {
  return { id: row.id, statement: row.statement, status: row.status, claimant: row.claimant, quantity: quantityOf(row) };
}

/** Both ways, in the order of their making. */
export function listLinks(sql: Sql, claimId: string): ClaimLink[] {
  const links = sql.rows(build.selectFrom('claim_link').selectAll().orderBy('id')
    .where((eb) => eb.or([eb('from_claim_id', '=', claimId), eb('to_claim_id', '=', claimId)])));
  return links.flatMap((link) => {
    const outward = link.from_claim_id === claimId;
    const other = sql.first(outlineQuery().where('claim.id', '=', outward ? link.to_claim_id : link.from_claim_id));
    return other ? [{ id: link.id, kind: link.kind, outward, claim: asLinked(other) }] : [];
  });
}

/** Of each of these claims: id -> the kinds of its links, both ways, in the order of their making. */
export function linksOf(sql: Sql, claimIds: readonly string[]): Map<string, Claim['links']> {
  const wanted = new Set(claimIds);
  const rows = sql.rows(build.selectFrom('claim_link').select(['from_claim_id', 'to_claim_id', 'kind']).orderBy('id')
    .where((eb) => eb.or([eb('from_claim_id', 'in', inList(claimIds)), eb('to_claim_id', 'in', inList(claimIds))])));
  const links = new Map<string, Claim['links']>();
  const note = (id: string, link: Claim['links'][number]) => wanted.has(id) && links.set(id, [...(links.get(id) ?? []), link]);
  for (const { from_claim_id, to_claim_id, kind } of rows) {
    note(from_claim_id, { kind, outward: true });
    note(to_claim_id, { kind, outward: false });
  }
  return links;
}

export function findLink(sql: Sql, id: string): ClaimLinkRow | undefined {
  return sql.first(build.selectFrom('claim_link').selectAll().where('id', '=', id));
}

export interface Outline {
  linked: Linked;
  polarity: Polarity;
  eventTime: string | null;
  articles: ReadonlySet<string>;
}

/** All claims as far as likeness needs, with the articles under them. Two statements whatever the number. */
export function listOutlines(sql: Sql): Outline[] {
  const articles = new Map<string, Set<string>>();
  for (const { claim_id, article_id } of sql.rows(
    build.selectFrom('evidence').innerJoin('passage', 'passage.id', 'evidence.passage_id').select(['evidence.claim_id', 'passage.article_id']),
  )) articles.set(claim_id, (articles.get(claim_id) ?? new Set()).add(article_id));
  return sql.rows(outlineQuery().orderBy('claim.id')).map((row) => ({
    linked: asLinked(row), polarity: row.polarity, eventTime: row.event_time, articles: articles.get(row.id) ?? new Set(),
  }));
}
