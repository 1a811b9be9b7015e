// The window of an import: progress while it runs, one list of outcomes afterwards that can be copied whole.
import { Button, SegmentedControl } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ImportOutcome } from '../../contract/articles.ts';
import { announce } from '../app/act.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { copyText } from '../ui/copy-text.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { dismissImport, showImport, startImport, stopImport, useImportJob, type ImportJob } from './import-job.ts';
import { ImportHeadline } from './ImportHeadline.tsx';
import { ImportOutcomes } from './ImportOutcomes.tsx';
import { groupOutcomes, keepableFiles, outcomeGroups, outcomesAsTable, refusedFiles, type OutcomeGroup } from './outcome-groups.ts';
import classes from './import.module.css';

const texts = words.library.import;

type Groups = Record<OutcomeGroup, ImportOutcome[]>;
type Shown = OutcomeGroup | 'all';

export function ImportDialog() {
  const job = useImportJob();
  return (
    <Dialog opened={job?.shown ?? false} onClose={() => leave(job)} title={texts.title} closeLabel={words.frame.close} size={760}>
      {job && <Body key={job.startedAt} job={job} />}
    </Dialog>
  );
}

/** A running import goes on behind the ring in the bar; a finished one is done with. */
function leave(job: ImportJob | null): void {
  if (job?.running) showImport(false);
  else dismissImport();
}

function Body({ job }: { job: ImportJob }) {
  const [chosen, setShown] = useState<Shown>('all');
  const groups = useMemo(() => groupOutcomes(job.outcomes), [job.outcomes]);
  // What was chosen may have become empty by trying again.
  const shown = chosen !== 'all' && groups[chosen].length === 0 ? 'all' : chosen;
  const listed = shown === 'all' ? outcomeGroups : [shown];
  return (
    <div className={classes.body}>
      <div className={classes.top}>
        <ImportHeadline job={job} groups={groups} />
        {/* While it runs, they would come and go with what comes. */}
        {!job.running && <Filters groups={groups} shown={shown} onShown={setShown} />}
      </div>
      <RefusalLine sentence={job.refusal} />
      <ImportOutcomes groups={groups} listed={listed} />
      <div className={classes.foot}>{job.running ? <WhileRunning job={job} /> : <Afterwards job={job} groups={groups} listed={listed} />}</div>
    </div>
  );
}

function WhileRunning({ job }: { job: ImportJob }) {
  return (
    <>
      <Button variant="default" onClick={stopImport}>{job.stopping ? texts.stopping : texts.stop}</Button>
      <Button data-autofocus onClick={() => leave(job)}>{texts.goOn}</Button>
    </>
  );
}

function Afterwards({ job, groups, listed }: { job: ImportJob; groups: Groups; listed: readonly OutcomeGroup[] }) {
  const again = refusedFiles(job.files, groups.refused);
  const unread = keepableFiles(job.files, groups.refused);
  const first = groups.imported[0] ?? groups.incomplete[0] ?? groups.related[0];
  const last = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that had the focus while it ran is gone: Enter opens, as if one had waited for this one.
    if (document.activeElement === document.body) last.current?.focus();
  }, []);
  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={14} />} onClick={() => copyOutcomes(listed.flatMap((group) => groups[group]))}>
        {texts.copy}
      </Button>
      {unread.length > 0 && (
        <Button variant="default" title={texts.keepUnreadTitle} onClick={() => void startImport(unread, {}, unread.map(({ name }) => name))}>
          {texts.keepUnread(unread.length)}
        </Button>
      )}
      {again.length > 0 && <Button variant="default" onClick={() => void startImport(again, job.columns)}>{texts.retry(again.length)}</Button>}
      {job.left.length > 0 && (
        <Button variant="default" onClick={() => void startImport(job.left, job.columns, job.keepUnread)}>{texts.resume(job.left.length)}</Button>
      )}
      <Button ref={last} data-autofocus onClick={() => openFirst(first, job)}>
        {first ? texts.open(groups.imported.length + groups.incomplete.length + groups.related.length) : words.frame.close}
      </Button>
    </>
  );
}

function openFirst(first: ImportOutcome | undefined, job: ImportJob): void {
  leave(job);
  if (first?.articleId) go(libraryRoute({ article: first.articleId }));
}

function Filters({ groups, shown, onShown }: { groups: Groups; shown: Shown; onShown: (shown: Shown) => void }) {
  const present = outcomeGroups.filter((group) => groups[group].length > 0);
  if (present.length < 2) return null;
  return (
    <SegmentedControl
      value={shown}
      aria-label={texts.filter}
      onChange={(value) => onShown(value as Shown)}
      data={[
        { value: 'all', label: texts.all },
        ...present.map((group) => ({ value: group, label: texts.groupCount(group, groups[group].length) })),
      ]}
    />
  );
}

function copyOutcomes(outcomes: readonly ImportOutcome[]): void {
  copyText(outcomesAsTable(outcomes, (outcome) => texts.outcome[outcome]));
  announce(texts.copied(outcomes.length));
}
