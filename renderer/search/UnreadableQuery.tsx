// A query that could not be read: the sentence that says why, the query with the place, and beneath them what can be written.
import { isDefinedError } from '@orpc/client';
import { IconInfoCircle } from '@tabler/icons-react';
import { z } from 'zod';
import { Span } from '../../contract/text/span.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { Marked } from './Marked.tsx';
import { SearchSyntax } from './SearchSyntax.tsx';
import classes from './search.module.css';

const Place = z.object({ at: Span });

export function UnreadableQuery({ query, error }: { query: string; error: Error }) {
  const place = isDefinedError(error) ? Place.safeParse((error as { data?: unknown }).data).data?.at : undefined;
  return (
    <>
      <div className={classes.unreadable} role="status">
        <IconInfoCircle size={16} stroke={1.75} aria-hidden />
        <div>
          <span dir="auto">{refusalSentence(error)}</span>
          {place && place.start < place.end && (
            <p className={classes.where} dir="auto">
              <Marked snippet={{ text: query, marks: [place] }} />
            </p>
          )}
        </div>
      </div>
      <SearchSyntax />
    </>
  );
}
