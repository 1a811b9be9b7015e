// What every procedure of the contract starts from: its meta (label, reads) and the closed list of errors.
import { oc } from '@orpc/contract';
import type { z } from 'zod';
import type { RecordName } from './records.ts';
import { refusals, type RefusalCode } from './refusals.ts';

/**
 * `label` makes a procedure an action: one transaction, one step of history, undoable under that name.
 * `reads` names the records that a question's answer is made of; when one of them changes, the answer is asked for again.
 */
export interface ProcedureMeta {
  label?: string;
  /** The action cannot be taken back, nor anything before it: the list of what can be undone ends with it. */
  final?: boolean;
  reads?: readonly RecordName[];
}

type ErrorMap = { [Code in RefusalCode]: { data: (typeof refusals)[Code]['data'] } };

const errors = Object.fromEntries(
  Object.entries(refusals).map(([code, { data }]) => [code, { data: data as z.ZodType }]),
) as unknown as ErrorMap;

const base = oc.$meta<ProcedureMeta>({}).errors(errors);

/** A question: changes nothing, and is asked again when one of these records changes. */
export function question(...reads: RecordName[]) {
  return base.meta({ reads });
}

/** An action: changes the project under this label ("Create claim"), wholly or not at all. */
export function action(label: string, { final = false }: Pick<ProcedureMeta, 'final'> = {}) {
  return base.meta(final ? { label, final } : { label });
}

/** An errand: neither question nor action: opening, closing, undoing, streaming, writing a file outside the project. */
export const errand = base;
