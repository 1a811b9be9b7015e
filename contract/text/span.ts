// A stretch of text by its two ends, the unit in which every position in Assay is given.
import { z } from 'zod';

/** UTF-16 code units into a canonical text, end exclusive. An empty span (a caret) is allowed. */
export const Span = z
  .object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() })
  .refine(({ start, end }) => start <= end, 'A stretch of text cannot end before it starts.');
export type Span = z.infer<typeof Span>;

/** Throws a RangeError unless the span lies within the text: a position from elsewhere is a fault, never clipped. */
export function assertWithin(text: string, { start, end }: Span): void {
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length) return;
  throw new RangeError(`No stretch ${start}–${end} in a text of ${text.length} units.`);
}

/** The span without the white space at its ends; of white space alone, an empty span at its start. Costs what it trims. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}

/** What `\s` means, without a regular expression for the usual case. */
export function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return /\s/.test(String.fromCharCode(unit));
}
