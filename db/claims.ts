// Questions about claims, each with its claimant, its chain, its evidence and its tags.
import type { Claim, Evidence } from '../contract/claims.ts';
import type { PartyRef } from '../contract/parties.ts';
import type { PrefilledField } from '../contract/vocabulary/claim-terms.ts';
import { linksOf } from './claim-links.ts';
import { inList } from './in-list.ts';
import { questionsOf } from './questions.ts';
import { quantityOf } from './quantity.ts';
import type { ClaimRow, EvidenceRow } from './rows.ts';
import { build, type Sql } from './sql.ts';
import { tagsOf } from './tags.ts';

/** All claims in the order of their making, or those that rest on one article. Seven statements whatever the number. */
export function listClaims(sql: Sql, articleId?: string): Claim[] {
  let query = build.selectFrom('claim').selectAll();
  if (articleId !== undefined) {
    query = query.where('id', 'in', build.selectFrom('evidence').innerJoin('passage', 'passage.id', 'evidence.passage_id')
      .select('evidence.claim_id').where('passage.article_id', '=', articleId));
  }
  return complete(sql, sql.rows(query.orderBy('id')));
}

/** These claims, in the order of `ids`; ids of claims that are gone are left out. */
export function findClaims(sql: Sql, ids: readonly string[]): Claim[] {
  const rows = sql.rows(build.selectFrom('claim').selectAll().where('id', 'in', inList(ids)));
  const byId = new Map(complete(sql, rows).map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

export function findClaim(sql: Sql, id: string): Claim | undefined {
  return findClaims(sql, [id])[0];
}

export function evidenceOfClaim(sql: Sql, claimId: string): EvidenceRow[] {
  return sql.rows(build.selectFrom('evidence').selectAll().where('claim_id', '=', claimId).orderBy('id'));
}

export function evidenceOnPassage(sql: Sql, passageId: string): EvidenceRow[] {
  return sql.rows(build.selectFrom('evidence').selectAll().where('passage_id', '=', passageId).orderBy('id'));
}

export function findEvidence(sql: Sql, id: string): EvidenceRow | undefined {
  return sql.first(build.selectFrom('evidence').selectAll().where('id', '=', id));
}

/** Links and questions that point at a claim and have to go with it. */
export function pointersTo(sql: Sql, claimId: string) {
  return {
    links: sql.rows(build.selectFrom('claim_link').select('id')
      .where((eb) => eb.or([eb('from_claim_id', '=', claimId), eb('to_claim_id', '=', claimId)]))),
    questions: sql.rows(build.selectFrom('question_claim').select('id').where('claim_id', '=', claimId)),
  };
}

function complete(sql: Sql, rows: ClaimRow[]): Claim[] {
  const ids = rows.map((row) => row.id);
  const evidence = evidenceOf(sql, ids);
  const tags = tagsOf(sql, 'claim_id', ids);
  const links = linksOf(sql, ids);
  const questions = questionsOf(sql, ids);
  const parties = partiesOf(sql, rows);
  return rows.map((row) => ({
    ...asClaim(row, parties),
    evidence: evidence.get(row.id) ?? [], tags: tags.get(row.id) ?? [], links: links.get(row.id) ?? [], questions: questions.get(row.id) ?? [],
  }));
}

function asClaim(row: ClaimRow, parties: Map<string, PartyRef>): Omit<Claim, 'evidence' | 'tags' | 'links' | 'questions'> {
  return {
    id: row.id, statement: row.statement, kind: row.kind, polarity: row.polarity,
    claimant: row.claimant_id === null ? null : (parties.get(row.claimant_id) ?? { id: row.claimant_id, name: '', kind: 'unknown' }),
    via: (JSON.parse(row.via) as string[]).flatMap((id) => parties.get(id) ?? []),
    prefilled: JSON.parse(row.prefilled) as PrefilledField[],
    quantity: quantityOf(row), eventTime: row.event_time, saidTime: row.said_time, place: row.place,
    credibility: row.credibility, status: row.status, confidence: row.confidence, note: row.note,
    createdAt: row.created_at, updatedAt: row.updated_at,
  };
}

function partiesOf(sql: Sql, rows: ClaimRow[]): Map<string, PartyRef> {
  const ids = new Set(rows.flatMap((row) => [row.claimant_id ?? [], JSON.parse(row.via) as string[]].flat()));
  const parties = sql.rows(build.selectFrom('party').select(['id', 'name', 'kind']).where('id', 'in', inList([...ids])));
  return new Map(parties.map((party) => [party.id, party]));
}

function evidenceOf(sql: Sql, claimIds: string[]): Map<string, Evidence[]> {
  const rows = sql.rows(
    build.selectFrom('evidence')
      .innerJoin('passage', 'passage.id', 'evidence.passage_id')
      .innerJoin('article', 'article.id', 'passage.article_id')
      .leftJoin('source', 'source.id', 'article.source_id')
      .select([
        'evidence.id', 'evidence.claim_id', 'evidence.stance', 'evidence.passage_id',
        'passage.start_offset', 'passage.end_offset', 'passage.quote',
        'article.id as article_id', 'article.title', 'article.opening', 'article.published', 'article.direction',
        'article.language', 'article.trashed_at',
        'source.id as source_id', 'source.name as source_name', 'source.reliability',
      ])
      .where('evidence.claim_id', 'in', inList(claimIds)).orderBy('evidence.id'),
  );
  const evidence = new Map<string, Evidence[]>();
  for (const row of rows) {
    const list = evidence.get(row.claim_id) ?? [];
    evidence.set(row.claim_id, list);
    list.push({
      id: row.id, stance: row.stance, passageId: row.passage_id,
      start: row.start_offset, end: row.end_offset, quote: row.quote,
      article: {
        id: row.article_id, title: row.title, opening: row.opening, published: row.published,
        direction: row.direction, language: row.language, trashed: row.trashed_at !== null,
      },
      source: row.source_id === null || row.source_name === null
        ? null
        : { id: row.source_id, name: row.source_name, reliability: row.reliability },
    });
  }
  return evidence;
}
