// What is said above the list of an import: how far it is, how fast, what is being read and for how long; at its end, what came of it.
import { Progress } from '@mantine/core';
import type { ImportOutcome } from '../../contract/articles.ts';
import { PathText } from '../ui/PathText.tsx';
import { words } from '../words/catalogue.ts';
import { endedInWords } from './import-in-words.ts';
import type { ImportJob } from './import-job.ts';
import { outcomeGroups, type OutcomeGroup } from './outcome-groups.ts';
import { useSeconds, waitedFor } from './use-seconds.ts';
import classes from './import.module.css';

const texts = words.library.import;

interface Props {
  job: ImportJob;
  groups: Record<OutcomeGroup, ImportOutcome[]>;
}

export function ImportHeadline({ job, groups }: Props) {
  return <div className={classes.headline}>{job.running ? <UnderWay job={job} refused={groups.refused.length} /> : <Ended job={job} groups={groups} />}</div>;
}

/** Only the count is read aloud: the seconds would be, too, each of them. */
function UnderWay({ job, refused }: { job: ImportJob; refused: number }) {
  const now = useSeconds();
  const waited = waitedFor(job, now);
  return (
    <>
      <div className={classes.line}>
        <div role="status" className={classes.count}>{texts.running(job.done, job.total)}</div>
        {refused > 0 && <span className={classes.problems}>{texts.groupCount('refused', refused)}</span>}
        <span className={classes.pace}>{paceOf(job, now)}</span>
      </div>
      <Progress value={(100 * job.done) / Math.max(1, job.total)} size="sm" aria-label={texts.job} />
      <div className={classes.current}>
        {job.current === null ? texts.handingOver : <span className={classes.reading}><span>{texts.reading}</span> <PathText path={job.current} /></span>}
        <span className={classes.pace}>{waited === null ? '' : texts.since(waited)}</span>
      </div>
    </>
  );
}

function Ended({ job, groups }: Props) {
  const whole = groups.imported.length + groups.incomplete.length + groups.related.length;
  const present = outcomeGroups.filter((group) => groups[group].length > 0);
  // Where there are several, the switch below says how many of each.
  const only = present.length === 1 ? present[0] : undefined;
  const summary = job.stopped ? texts.kept(whole) : only && summaryOf(only, groups[only].length);
  return (
    <>
      <div role="status" className={classes.count}>{endedInWords(job, groups)}</div>
      {summary && <div className={classes.summary}>{summary}</div>}
    </>
  );
}

/** What is simply new was counted above already. */
function summaryOf(only: OutcomeGroup, count: number): string {
  return only === 'imported' ? texts.undoable : texts.groupCount(only, count);
}

/** Nothing is said of the pace in the first second: it would only jump. */
function paceOf({ done, total, startedAt }: ImportJob, now: number): string {
  const seconds = (now - startedAt) / 1000;
  if (seconds < 1 || done === 0) return '';
  return texts.pace(done / seconds, ((total - done) * seconds) / done);
}
