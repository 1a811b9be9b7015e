// A query that could not be read: the sentence that says why, and beneath it what can be written.
import { IconInfoCircle } from '@tabler/icons-react';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { SearchSyntax } from './SearchSyntax.tsx';
import classes from './search.module.css';

export function UnreadableQuery({ error }: { error: Error }) {
  return (
    <>
      <p className={classes.unreadable} role="status">
        <IconInfoCircle size={16} stroke={1.75} aria-hidden />
        <span dir="auto">{refusalSentence(error)}</span>
      </p>
      <SearchSyntax />
    </>
  );
}
