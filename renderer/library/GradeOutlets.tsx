// Grades the outlets of the chosen articles at once, with the reason for it.
import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { useAct } from '../app/act.ts';
import { questions } from '../app/questions.ts';
import { reliabilityScale } from '../claims/GradesFields.tsx';
import { GradeRow } from '../ui/GradeRow.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import form from '../ui/popover-form.module.css';
import { words } from '../words/catalogue.ts';
import { gradeOutlets } from './bulk-acts.ts';

const text = words.browsing.grade;
const mostNames = 4;

export function GradeOutlets({ ids, onDone }: { ids: readonly string[]; onDone: () => void }) {
  const outlets = useQuery(questions.sources.ofArticles.queryOptions({ input: { articleIds: [...ids] }, gcTime: 0 })).data;
  const [reliability, setReliability] = useState<Reliability | null>(null);
  const [rationale, setRationale] = useState('');
  const grade = useAct((value: Reliability) => gradeOutlets(ids, value, rationale.trim()));
  const names = outlets?.slice(0, mostNames).map(({ name }) => name) ?? [];
  if (outlets?.length === 0) return <p className={form.hint}>{text.noOutlet}</p>;
  return (
    <form
      className={form.form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (reliability && (await grade.run(reliability))) onDone();
      }}
    >
      <strong>{text.title}</strong>
      <p className={form.hint} dir="auto">{outlets ? text.outlets(names, outlets.length - names.length) : text.looking}</p>
      <GradeRow label={words.claims.reliability} grades={reliabilityScale} value={reliability} none={words.claims.notGraded} onChange={setReliability} />
      <Textarea
        label={text.rationale}
        description={text.rationaleHint}
        autosize
        minRows={2}
        maxRows={6}
        dir="auto"
        maxLength={4000}
        value={rationale}
        onChange={(event) => setRationale(event.currentTarget.value)}
      />
      <RefusalLine sentence={grade.refusal} />
      <div className={form.foot}>
        <Button type="submit" disabled={!reliability || !outlets} loading={grade.busy}>
          {reliability && outlets ? text.now(outlets.length, reliability) : text.choose}
        </Button>
      </div>
    </form>
  );
}
