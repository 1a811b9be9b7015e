// What of the text stands as fields just now, for the part of the page that holds it; other parts are not drawn again.
import { useMemo } from 'react';
import type { ArticleText } from '../../../contract/articles.ts';
import type { Span } from '../../../contract/text/span.ts';
import { useReadingState } from '../session.ts';

/** UTF-16 code units over the canonical text, end exclusive. */
export interface Corrected extends Span {
  /** Whether the fields stand in this part: they stand where the stretch begins. */
  holdsField: boolean;
  /** False where the text has changed since the correction began: then nothing is known to be what the fields hold. */
  isHiding: boolean;
}

/** Null where nothing between the two offsets is corrected. */
export function useCorrected({ sha256 }: ArticleText, from: number, until: number): Corrected | null {
  const start = useReadingState(({ correction }) => (correction && correction.start < until && correction.end > from ? correction.start : null));
  const end = useReadingState(({ correction }) => correction?.end ?? null);
  const isHiding = useReadingState(({ correction }) => correction?.textSha256 === sha256);
  return useMemo(
    () => (start === null || end === null ? null : { start, end, isHiding, holdsField: start >= from }),
    [start, end, isHiding, from],
  );
}
