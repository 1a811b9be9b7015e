// The closed list of refusals: what each one needs to know, and the one sentence that an analyst reads.
import { quoted } from './text/quoted.ts';
import { z } from 'zod';

function refusal<Data extends z.ZodType>(data: Data, sentence: (data: z.infer<Data>) => string) {
  return { data, sentence };
}

const File = z.object({ file: z.string() });
const FileAndReason = z.object({ file: z.string(), reason: z.string() });

/** Code -> the shape of its data and its sentence: what happened, to what, why, and what to do now. */
export const refusals = {
  NO_PROJECT: refusal(z.object({}), () => 'No project is open. Open or create one first.'),
  NOT_FOUND: refusal(
    z.object({ what: z.string(), id: z.string() }),
    ({ what, id }) => `There is no ${what} ${id} in this project. It may have been deleted; look in History.`,
  ),
  /** What the contract does not take; `paths` are the fields by the contract's names, for programs. */
  BAD_REQUEST: refusal(z.object({ reason: z.string(), paths: z.array(z.string()) }), ({ reason }) => reason),
  /** What the contract takes and a rule does not. */
  BAD_INPUT: refusal(z.object({ reason: z.string() }), ({ reason }) => reason),
  CONFLICT: refusal(z.object({ reason: z.string() }), ({ reason }) => reason),
  PROJECT_EXISTS: refusal(
    File,
    ({ file }) => `${file} was not created: a file of that name is already there. Choose another name, or open the file.`,
  ),
  PROJECT_MISSING: refusal(
    FileAndReason,
    ({ file, reason }) => `${file} was not opened: ${reason}. Check the name and the folder.`,
  ),
  PROJECT_LOCKED: refusal(
    File,
    ({ file }) => `${file} was not opened: another program has it open. Close it there, then try again.`,
  ),
  PROJECT_READ_ONLY: refusal(
    FileAndReason,
    ({ file, reason }) => `Nothing was changed in ${file}: ${reason}. Save a copy elsewhere to work on it.`,
  ),
  PROJECT_TOO_NEW: refusal(
    z.object({ file: z.string(), needs: z.string() }),
    ({ file, needs }) => `${file} was not opened: it was written by a newer Assay. Update Assay to ${needs} or later.`,
  ),
  PROJECT_DAMAGED: refusal(
    FileAndReason,
    ({ file, reason }) =>
      `${file} was not opened: it is damaged (${reason}). It was left as it is; open a backup or a shared copy.`,
  ),
  NOT_A_PROJECT: refusal(
    FileAndReason,
    ({ file, reason }) => `${file} was not opened: it is not an Assay project (${reason}). Choose a file that ends in .assay.`,
  ),
  NOT_WRITABLE: refusal(
    FileAndReason,
    ({ file, reason }) => `${file} was not written: ${reason}. Choose a folder in which you may write.`,
  ),
  DISK_FULL: refusal(
    File,
    ({ file }) => `The disk has no room left for ${file}, and the last step was not saved. Free some room, then do it again.`,
  ),
  IMPORT_UNREADABLE: refusal(
    z.object({ file: z.string(), reason: z.string(), remedy: z.string() }),
    ({ file, reason, remedy }) => `${file} was not imported: ${reason}. ${remedy}`,
  ),
  EXPORT_FAILED: refusal(
    z.object({ what: z.string(), reason: z.string(), remedy: z.string() }),
    ({ what, reason, remedy }) => `${what} was not exported: ${reason}. ${remedy}`,
  ),
  SEARCH_SYNTAX: refusal(
    /** `at`: the part that could not be read, in UTF-16 code units of the query. */
    z.object({ query: z.string(), reason: z.string(), at: z.object({ start: z.number(), end: z.number() }).optional() }),
    ({ query, reason }) => `The search “${query}” could not be read: ${reason}.`,
  ),
  STEP_UNDER_WAY: refusal(
    z.object({ label: z.string() }),
    ({ label }) => `${quoted(label)} was not undone: it is still under way. Wait until it ends, or stop it, then undo it as a whole.`,
  ),
  NOTHING_TO_UNDO: refusal(z.object({}), () => 'There is nothing to undo in this session.'),
  NOTHING_TO_REDO: refusal(z.object({}), () => 'There is nothing to redo.'),
  HISTORY_STALE: refusal(
    z.object({ label: z.string() }),
    ({ label }) =>
      `${quoted(label)} was not undone: what it changed has been changed again since. The undo list was cleared; nothing else was touched.`,
  ),
  CANCELLED: refusal(z.object({ what: z.string() }), ({ what }) => `${what} was cancelled. What was finished is kept.`),
  CORE_DOWN: refusal(
    z.object({}),
    () => 'The workbench’s core has stopped. Everything saved is safe in the project file; reopen the project.',
  ),
  INTERNAL: refusal(
    z.object({ incident: z.string() }),
    ({ incident }) =>
      `That did not work because of a fault in Assay, and nothing was changed. The log names it as incident ${incident}.`,
  ),
} as const;

export type RefusalCode = keyof typeof refusals;
export type RefusalData<Code extends RefusalCode> = z.infer<(typeof refusals)[Code]['data']>;

/** What an analyst can cause and must be told: a code of the closed list, its data, its sentence as message. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  readonly code: Code;
  readonly data: RefusalData<Code>;

  constructor(code: Code, data: RefusalData<Code>) {
    super(sentenceOf(code, data));
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}

/** The refusal to throw: `throw refuse('NOT_FOUND', { what: 'claim', id })`. */
export function refuse<Code extends RefusalCode>(code: Code, data: RefusalData<Code>): Refusal<Code> {
  return new Refusal(code, data);
}

function sentenceOf<Code extends RefusalCode>(code: Code, data: RefusalData<Code>): string {
  const sentence = refusals[code].sentence as (data: RefusalData<Code>) => string;
  return sentence(data);
}
