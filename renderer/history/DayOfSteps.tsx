// One day of history: when, what, what it touched, who; what is taken back is struck.
import type { Step } from '../../contract/history.ts';
import { RecordName } from '../../contract/records.ts';
import { recordRoute } from '../app/record-route.ts';
import { addressOf } from '../app/routes.ts';
import { Chip } from '../ui/Chip.tsx';
import { words } from '../words/catalogue.ts';
import { dayKey, type Day } from './by-day.ts';
import classes from './history.module.css';

const text = words.history;
const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' });
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

export function DayOfSteps({ day }: { day: Day }) {
  return (
    <section>
      <h3 className={classes.day}>
        {dayInWords(day)}
        <small>{text.steps(day.steps.length, false)}</small>
      </h3>
      <ol className={classes.list}>
        {day.steps.map((step) => (
          <StepRow key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function dayInWords({ key, at }: Day): string {
  const now = new Date();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  const name = key === dayKey(now) ? text.today : key === dayKey(yesterday) ? text.yesterday : null;
  return [name, longDay.format(at)].filter(Boolean).join(', ');
}

function StepRow({ step: { at, actor, label, cause, undone, records, thing } }: { step: Step }) {
  return (
    <li className={classes.step} data-undone={undone || undefined}>
      <time className={classes.time} dateTime={at}>
        {clock.format(new Date(at))}
      </time>
      <span className={classes.label}>
        <span dir="auto">{label}</span>
        {cause === 'undo' && <Chip>{text.tookBack}</Chip>}
        {cause === 'redo' && <Chip>{text.didAgain}</Chip>}
        {undone && <Chip tone="amber">{text.undone}</Chip>}
      </span>
      <span className={classes.touched}>
        {thing && (
          <a href={addressOf(recordRoute(thing))} title={thing.name} dir="auto">
            {thing.name}
          </a>
        )}
        <span title={touchedInWords(records)}>{touchedInWords(records)}</span>
      </span>
      <span className={classes.actor} dir="auto">
        {actor}
      </span>
    </li>
  );
}

function touchedInWords(records: Step['records']): string {
  return RecordName.options.flatMap((name) => (records[name] ? [text.touched(name, records[name])] : [])).join(', ');
}
