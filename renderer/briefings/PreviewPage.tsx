// The briefing as it will be printed: one sheet of paper, marked at top and bottom, every number a link to its passage.
import { memo } from 'react';
import type { BriefingModel } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { words } from '../words/catalogue.ts';
import { MarkingLine } from './MarkingLine.tsx';
import { PreviewAccounts } from './PreviewAccounts.tsx';
import { PreviewConflicts } from './PreviewConflicts.tsx';
import { PreviewJudgements } from './PreviewJudgements.tsx';
import { PreviewReferences } from './PreviewReferences.tsx';
import { PreviewSources } from './PreviewSources.tsx';
import { ReferenceLinks } from './ReferenceLinks.tsx';
import styles from './Preview.module.css';

const text = words.briefings.preview;

// What typing does not change is not drawn anew at every key: a briefing may have thousands of references.
const Accounts = memo(PreviewAccounts);
const Conflicts = memo(PreviewConflicts);
const References = memo(PreviewReferences);
const Sources = memo(PreviewSources);

export function PreviewPage({ model }: { model: BriefingModel }) {
  return (
    <article className={styles.paper} aria-label={text.label}>
      <MarkingLine marking={model.marking} />
      <PreviewHead model={model} />
      <section data-part="bottomLine" className={styles.bottomLine} tabIndex={-1}>
        <h2 className={styles.heading}>{text.bottomLine}</h2>
        <p className={styles.lead} dir="auto">
          {model.bottomLine.text || <span className={styles.missing}>{text.empty}</span>}
          <ReferenceLinks numbers={model.bottomLine.references} references={model.references} />
        </p>
      </section>
      <PreviewJudgements judgements={model.judgements} references={model.references} />
      <Accounts accounts={model.accounts} references={model.references} />
      <Conflicts conflicts={model.conflicts} references={model.references} />
      <References references={model.references} />
      <Sources sources={model.sources} summary={model.sourceSummary} />
      <MarkingLine marking={model.marking} />
    </article>
  );
}

function PreviewHead({ model }: { model: BriefingModel }) {
  return (
    <header data-part="title" className={styles.head} tabIndex={-1}>
      <p className={styles.project} dir="auto">
        {model.projectTitle}
      </p>
      <h1 className={styles.title} dir="auto">
        {model.title}
      </h1>
      <p className={styles.dates}>
        <span>
          {text.asOf(dateInWords(model.asOf.slice(0, 16)))}
        </span>
        {model.cutOff !== null && (
          <span>
            {text.cutOff} {dateInWords(model.cutOff)}
          </span>
        )}
      </p>
    </header>
  );
}
