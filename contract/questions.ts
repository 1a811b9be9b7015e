// Questions that claims answer: "How many escaped?" Claims stand under them to be compared.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { Id } from './records.ts';

export const QuestionWording = z.string().trim().min(1).max(400);

export const QuestionRef = z.object({ id: Id, wording: z.string() });
export type QuestionRef = z.infer<typeof QuestionRef>;

/** A question with what the analyst says about it, and how many claims stand under it. */
export const Question = QuestionRef.extend({ note: z.string(), claims: z.number() });
export type Question = z.infer<typeof Question>;

export const questions = {
  /** In the order of their wording. */
  list: question('question', 'question_claim').output(z.array(Question)),
  /** One that asks the same is given instead of a second. */
  create: action('Create question').input(z.object({ wording: QuestionWording })).output(Question),
  /** Refused with CONFLICT where another one asks the same already. */
  update: action('Change question')
    .input(z.object({ id: Id, wording: QuestionWording.optional(), note: z.string().max(20_000).optional() }))
    .output(Question),
  /** The claims of one stand under the other afterwards, and its memos hang there; the first is gone. */
  merge: action('Merge questions').input(z.object({ id: Id, intoId: Id })).output(Question),
  /** Its claims stay, under no question or under their others; its memos go with it. */
  remove: action('Delete question').input(z.object({ id: Id })).output(z.null()),
};
