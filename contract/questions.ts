// Questions that claims answer: "How many escaped?" Claims stand under them to be compared.
import { z } from 'zod';
import { question } from './procedure.ts';
import { Id } from './records.ts';

export const QuestionWording = z.string().trim().min(1).max(400);

export const QuestionRef = z.object({ id: Id, wording: z.string() });
export type QuestionRef = z.infer<typeof QuestionRef>;

export const questions = {
  /** In the order of their wording, with how many claims stand under each. */
  list: question('question', 'question_claim').output(z.array(QuestionRef.extend({ claims: z.number() }))),
};
