// The words that claims use already: places, and the units in which they count, by whom and under which question.
import { sql as raw } from 'kysely';
import type { ClaimWords } from '../contract/claims.ts';
import { build, type Sql } from './sql.ts';

/** Three statements whatever the number. */
export function listClaimWords(sql: Sql): ClaimWords {
  const places = sql.rows(build.selectFrom('claim').select('place').distinct().where('place', 'is not', null).orderBy('place'));
  const parties = sql.rows(build.selectFrom('party').select(['name', 'aliases']).where('kind', '=', 'place').orderBy('id'));
  const units = sql.rows(
    build.selectFrom('claim')
      .leftJoin('party', 'party.id', 'claim.claimant_id')
      .leftJoin('question_claim', 'question_claim.claim_id', 'claim.id')
      .select(['claim.unit', 'party.name as claimant', 'question_claim.question_id as questionId', raw<number>`count(*)`.as('count')])
      .where('claim.unit', 'is not', null).where('claim.unit', '<>', '')
      .groupBy(['claim.unit', 'claim.claimant_id', 'question_claim.question_id'])
      .orderBy('count', 'desc').orderBy('claim.unit'),
  );
  return {
    places: [
      ...parties.map(({ name, aliases }) => ({ name, aliases: JSON.parse(aliases) as string[] })),
      ...places.flatMap(({ place }) => (place === null ? [] : [{ name: place, aliases: [] }])),
    ],
    units: units.flatMap(({ unit, ...used }) => (unit === null ? [] : [{ unit, ...used }])),
  };
}
