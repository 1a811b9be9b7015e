// A date as far as it is known, in words, with the machine's form beside it; or the words for "none".
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import classes from './small.module.css';

/** `none` is shown in italics where there is no date ("no date in the text"). */
export function DateText({ date, none, title }: { date: string | null; none: string; title?: string }) {
  if (date === null) return <span className={classes.undated} title={title}>{none}</span>;
  return (
    // Its own direction: in the head of an Arabic article "9 Nov 2026" would be torn apart.
    <time className="tabular" dir="ltr" dateTime={date.split('/')[0]?.replace('~', '')} title={title ?? date}>
      {dateInWords(date)}
    </time>
  );
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const full = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** A moment of this machine's clock: "14:02" today, "19 Nov 2026, 14:02" otherwise. */
export function momentInWords(instant: string): string {
  const moment = new Date(instant);
  return moment.toDateString() === new Date().toDateString() ? clock.format(moment) : full.format(moment);
}

/** The same with its day always: "20 Nov 2026, 14:02". */
export function momentInFull(instant: string): string {
  return full.format(new Date(instant));
}
