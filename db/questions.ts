// Questions about the questions of a project, and which claims stand under each.
import { sql as raw } from 'kysely';
import type { Question, QuestionRef } from '../contract/questions.ts';
import { inList } from './in-list.ts';
import type { QuestionClaimRow } from './rows.ts';
import { build, type Sql } from './sql.ts';

export function listQuestions(sql: Sql): Question[] {
  return sql.rows(questionQuery().orderBy(raw`lower(question.wording)`).orderBy('question.id'));
}

export function findQuestion(sql: Sql, id: string): Question | undefined {
  return sql.first(questionQuery().where('question.id', '=', id));
}

function questionQuery() {
  return build.selectFrom('question').select((eb) => [
    'question.id', 'question.wording', 'question.note',
    eb.selectFrom('question_claim').whereRef('question_claim.question_id', '=', 'question.id')
      .select(raw<number>`count(*)`.as('n')).$asScalar().$notNull().as('claims'),
  ]);
}

/** Of each of these claims: id -> its questions, in the order in which it came under them. */
export function questionsOf(sql: Sql, claimIds: readonly string[]): Map<string, QuestionRef[]> {
  const rows = sql.rows(
    build.selectFrom('question_claim').innerJoin('question', 'question.id', 'question_claim.question_id')
      .select(['question_claim.claim_id', 'question.id', 'question.wording'])
      .where('question_claim.claim_id', 'in', inList(claimIds)).orderBy('question_claim.id'),
  );
  const questions = new Map<string, QuestionRef[]>();
  for (const { claim_id, ...question } of rows) questions.set(claim_id, [...(questions.get(claim_id) ?? []), question]);
  return questions;
}

export function placesOfClaim(sql: Sql, claimId: string): QuestionClaimRow[] {
  return sql.rows(build.selectFrom('question_claim').selectAll().where('claim_id', '=', claimId).orderBy('id'));
}

export function placesUnder(sql: Sql, questionId: string): QuestionClaimRow[] {
  return sql.rows(build.selectFrom('question_claim').selectAll().where('question_id', '=', questionId).orderBy('id'));
}
