// The quiet ring in the top bar while an import runs behind one's work; a press opens its list.
import { ActionIcon, RingProgress, Tooltip } from '@mantine/core';
import { words } from '../words/catalogue.ts';
import { showImport, useImportJob } from './import-job.ts';

export function ImportRing() {
  const job = useImportJob();
  if (!job || job.shown) return null;
  const label = job.running ? words.library.import.job : words.library.import.jobDone;
  const share = (100 * job.done) / Math.max(1, job.total);
  return (
    <Tooltip label={`${label}: ${words.library.import.running(job.done, job.total)}`}>
      <ActionIcon aria-label={label} onClick={() => showImport(true)}>
        <RingProgress size={22} thickness={3} sections={[{ value: share, color: 'var(--accent)' }]} rootColor="var(--line-strong)" />
      </ActionIcon>
    </Tooltip>
  );
}
