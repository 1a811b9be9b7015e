// Questions about parties: who says things, under which names.
import { sql as raw } from 'kysely';
import type { Party } from '../contract/parties.ts';
import { build, type Sql } from './sql.ts';

function partyQuery() {
  return build.selectFrom('party').select((eb) => [
    'party.id', 'party.name', 'party.kind', 'party.aliases',
    eb.selectFrom('claim').whereRef('claim.claimant_id', '=', 'party.id')
      .select(raw<number>`count(*)`.as('n')).$asScalar().$notNull().as('claims'),
  ]);
}

type JoinedRow = Omit<Party, 'aliases'> & { aliases: string };

function asParty(row: JoinedRow): Party {
  return { ...row, aliases: JSON.parse(row.aliases) as string[] };
}

export function listParties(sql: Sql): Party[] {
  return sql.rows(partyQuery().orderBy(raw`lower(party.name)`).orderBy('party.id')).map(asParty);
}

export function findParty(sql: Sql, id: string): Party | undefined {
  const row = sql.first(partyQuery().where('party.id', '=', id));
  return row && asParty(row);
}
