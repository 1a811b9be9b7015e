// What the project file holds: the names of its records, by which questions are refreshed and changes announced.
import { z } from 'zod';

/** Every record that the journal knows. One name in the file, the events and the questions. */
export const RecordName = z.enum([
  'source',
  'article',
  'passage',
  'tag',
  'tagging',
  'party',
  'claim',
  'claim_link',
  'evidence',
  'question',
  'question_claim',
  'memo',
  'briefing',
  'saved_search',
  'meta',
]);
export type RecordName = z.infer<typeof RecordName>;

/** UUIDv7: sorts by the time of its making. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** A moment as ISO 8601 in UTC with milliseconds, of this machine's clock. */
export const Instant = z.string();

/**
 * A date as far as it is known, a subset of EDTF: `2026`, `2026-01`, `2026-01-20`, `2026-01-20T11:38`, the last with a
 * zone (`+03:00`, `Z`) only where one was stated; `~` behind a date means circa; `a/b` is an interval.
 */
export const PartialDate = z
  .string()
  .regex(
    /^(\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?~?)(\/(\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?~?|\.\.))?$/,
    'A date is written 2026, 2026-01, 2026-01-20 or 2026-01-20T11:38; add ~ for about, and / between two dates.',
  );
export type PartialDate = z.infer<typeof PartialDate>;
