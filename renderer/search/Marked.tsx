// A snippet with the words that were looked for set apart.
import type { Snippet } from '../../contract/search.ts';
import { markedPieces } from './marked-pieces.ts';
import classes from './search.module.css';

/** Without a direction it takes that of what is around it. */
export function Marked({ snippet, direction }: { snippet: Snippet; direction?: 'ltr' | 'rtl' | 'auto' }) {
  return (
    <span className={classes.snippet} dir={direction}>
      {markedPieces(snippet).map(({ text, marked, start }) => (marked ? <mark key={start}>{text}</mark> : text))}
    </span>
  );
}
