// The project as a whole: choosing, creating, opening, closing, sharing and checking its file, and what changes in it.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { action, errand, question } from './procedure.ts';
import { Id, Instant, RecordName } from './records.ts';

export const ProjectInfo = z.object({
  id: Id,
  title: z.string(),
  /** The file's name with its extension; never a path. */
  fileName: z.string(),
  /** The folder's name as people know it, for the window's title and messages; not used to find anything. */
  folder: z.string(),
  marking: z.string(),
  /** Null while the project can be written; otherwise the reason why not, as half a sentence. */
  readOnly: z.string().nullable(),
  openedAt: Instant,
  /** When the last action was committed; null where the file has no history yet. */
  savedAt: Instant.nullable(),
  counts: z.object({
    articles: z.number(),
    passages: z.number(),
    claims: z.number(),
    briefings: z.number(),
  }),
});
export type ProjectInfo = z.infer<typeof ProjectInfo>;

/** A file that the host can open. The token stands for its path, which the page never sees. */
export const ProjectChoice = z.object({
  token: z.string(),
  name: z.string(),
  folder: z.string(),
  modifiedAt: Instant,
  bytes: z.number(),
});
export type ProjectChoice = z.infer<typeof ProjectChoice>;

/** One committed step, told to every window after it is on disk. */
export const ChangeEvent = z.object({
  cause: z.enum(['action', 'undo', 'redo', 'opened', 'closed']),
  label: z.string(),
  at: Instant,
  /** Which records changed: record name -> ids. Empty for opened and closed: ask everything again. */
  records: z.partialRecord(RecordName, z.array(z.string())),
});
export type ChangeEvent = z.infer<typeof ChangeEvent>;

export const CheckFinding = z.object({
  part: z.enum(['file', 'schema', 'references', 'offsets', 'originals', 'journal', 'search']),
  ok: z.boolean(),
  /** What was looked at ("212 passages: every quote equals its text") or what is wrong, a line each. */
  sentence: z.string(),
  problems: z.array(z.string()),
});
export type CheckFinding = z.infer<typeof CheckFinding>;

export const project = {
  /** The open project, or null. */
  current: question(...RecordName.options).output(ProjectInfo.nullable()),
  /** What can be opened: the projects in the host's folder; `dialogs` says whether the host has a file dialog of its own. */
  choices: errand.output(
    z.object({ dialogs: z.boolean(), folder: z.string(), projects: z.array(ProjectChoice) }),
  ),
  /** Creates a project and opens it. Where the host has dialogs it asks for the place (null: the analyst thought better of it). */
  create: errand.input(z.object({ title: z.string().trim().min(1).max(200) })).output(ProjectInfo.nullable()),
  /** Opens a chosen project; without a token the host's dialog asks for one. Closes the one that was open. */
  open: errand.input(z.object({ token: z.string().optional() })).output(ProjectInfo.nullable()),
  close: errand.output(z.null()),
  update: action('Change project').input(
    z.object({ title: z.string().trim().min(1).max(200).optional(), marking: z.string().max(60).optional() }),
  ).output(ProjectInfo),
  /** Writes a clean, checked copy as one file. The answer names it; null when the dialog was closed. */
  share: errand.output(z.object({ fileName: z.string(), folder: z.string(), bytes: z.number() }).nullable()),
  /** Looks at the whole file: integrity, references, offsets, originals, journal, search. Changes nothing. */
  check: errand.output(z.object({ ok: z.boolean(), findings: z.array(CheckFinding) })),
  /** Every committed step from now on, of any window or command. Never ends by itself. */
  changes: errand.output(eventIterator(ChangeEvent)),
};
