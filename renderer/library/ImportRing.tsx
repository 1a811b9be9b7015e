// The quiet ring in the top bar while an import runs behind one's work; a press opens its list.
import { ActionIcon, RingProgress, Tooltip } from '@mantine/core';
import { words } from '../words/catalogue.ts';
import { showImport, useImportJob, type ImportJob } from './import-job.ts';
import { useSeconds, waitedFor } from './use-seconds.ts';
import classes from './import.module.css';

const texts = words.library.import;

export function ImportRing() {
  const job = useImportJob();
  return job && !job.shown ? <Ring job={job} /> : null;
}

/** The red part is what was refused. Where one file takes long, the ring breathes: it is alive, and the tip says which file. */
function Ring({ job }: { job: ImportJob }) {
  const { running, done, total, outcomes, current } = job;
  const waited = waitedFor(job, useSeconds());
  const label = running ? texts.job : texts.jobDone;
  const refused = outcomes.reduce((sum, { outcome }) => sum + Number(outcome === 'refused'), 0);
  const share = (count: number) => (100 * count) / Math.max(1, total);
  return (
    <Tooltip label={texts.jobNow(label, texts.running(done, total), running ? current : null, waited)}>
      <ActionIcon aria-label={label} className={classes.ring} data-waiting={waited !== null || undefined} onClick={() => showImport(true)}>
        <RingProgress
          size={22}
          thickness={3}
          sections={[{ value: share(done - refused), color: 'var(--accent)' }, { value: share(refused), color: 'var(--red)' }]}
          rootColor="var(--line-strong)"
        />
      </ActionIcon>
    </Tooltip>
  );
}
