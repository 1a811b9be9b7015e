// Questions about parties: who says things, under which names, in which claims.
import { sql as raw } from 'kysely';
import type { Party } from '../contract/parties.ts';
import { inList } from './in-list.ts';
import type { ClaimRow, MetaRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

function partyQuery() {
  return build.selectFrom('party').select((eb) => [
    'party.id', 'party.name', 'party.kind', 'party.aliases', 'party.note',
    eb.selectFrom('claim').whereRef('claim.claimant_id', '=', 'party.id')
      .select(raw<number>`count(*)`.as('n')).$asScalar().$notNull().as('claims'),
  ]);
}

type JoinedRow = Omit<Party, 'aliases' | 'through'> & { aliases: string };

function asParty(row: JoinedRow, through: ReadonlyMap<string, number>): Party {
  return { ...row, aliases: JSON.parse(row.aliases) as string[], through: through.get(row.id) ?? 0 };
}

/** Two statements whatever the number; the chains of all claims are read once. */
export function listParties(sql: Sql): Party[] {
  const through = countThrough(sql);
  return sql.rows(partyQuery().orderBy(raw`lower(party.name)`).orderBy('party.id')).map((row) => asParty(row, through));
}

export function findParty(sql: Sql, id: string): Party | undefined {
  const row = sql.first(partyQuery().where('party.id', '=', id));
  return row && asParty(row, countThrough(sql));
}

function countThrough(sql: Sql): Map<string, number> {
  const rows = sql.rawRows<{ id: string; n: number }>(
    `SELECT each.value AS id, count(DISTINCT claim.id) AS n FROM claim, json_each(claim.via) AS each WHERE claim.via <> '[]' GROUP BY each.value`,
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
}

export interface PartyNames {
  id: string;
  kind: Party['kind'];
  name: string;
  aliases: string[];
}

/** Names and aliases alone, in the order of making: what a name is looked up in. */
export function listPartyNames(sql: Sql): PartyNames[] {
  const rows = sql.rows(build.selectFrom('party').select(['id', 'kind', 'name', 'aliases']).orderBy('id'));
  return rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] }));
}

/** The claims that one of these parties made or that came through it. Reads the chain of every claim. */
export function claimsNaming(sql: Sql, partyIds: readonly string[]): Pick<ClaimRow, 'id' | 'claimant_id' | 'via'>[] {
  return sql.rows(
    build.selectFrom('claim').select(['id', 'claimant_id', 'via']).orderBy('id').where((eb) =>
      eb.or([
        eb('claimant_id', 'in', inList(partyIds)),
        eb.exists(eb.selectFrom(raw<{ value: string }>`json_each(claim.via)`.as('each')).select('each.value').where('each.value', 'in', inList(partyIds))),
      ]),
    ),
  );
}

const apart = 'apart:';

/** The name under which the project keeps that two parties are not the same: one row a pair, so that copies merge. */
export function apartKey(one: string, other: string): string {
  return apart + [one, other].toSorted().join(':');
}

/** The pairs that were kept apart. */
export function listApart(sql: Sql): { key: string; ids: [string, string] }[] {
  const rows: MetaRow[] = sql.rows(build.selectFrom('meta').selectAll().where('id', 'like', `${apart}%`).orderBy('id'));
  return rows.flatMap(({ id }) => {
    const [one, other] = id.slice(apart.length).split(':');
    return one && other ? [{ key: id, ids: [one, other] as [string, string] }] : [];
  });
}
