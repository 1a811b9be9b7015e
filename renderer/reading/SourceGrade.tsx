// The reliability of an outlet as a chip; pressed, it offers A to F in NATO's wording and the reason for the grade.
import { Button, Popover, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SourceOfArticle } from '../../contract/articles.ts';
import { Reliability, reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import type { z } from 'zod';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { GradeButton, gradeTone } from '../ui/GradeChip.tsx';
import { GradeScale } from '../ui/GradeScale.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import classes from './head.module.css';

type Source = z.infer<typeof SourceOfArticle>;

export function SourceGrade({ source }: { source: Source }) {
  const [isOpen, setOpen] = useState(false);
  const { name, reliability } = source;
  const meaning = reliability
    ? words.reading.reliabilityOf(name, reliability, reliabilityGrades[reliability].name)
    : words.reading.notGraded(name);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" width={380} trapFocus returnFocus>
      <Popover.Target>
        <GradeButton text={reliability ?? '–'} tone={gradeTone(reliability)} meaning={meaning} onClick={() => setOpen(!isOpen)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={words.reading.gradeOutlet(name)}>
        <GradeForm source={source} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function GradeForm({ source, onDone }: { source: Source; onDone: () => void }) {
  const stored = useQuery(questions.sources.list.queryOptions()).data?.find(({ id }) => id === source.id);
  const [edited, setEdited] = useState<string | null>(null);
  const grade = useAct((reliability: Reliability | null) => client.sources.update({ id: source.id, reliability }));
  const explain = useAct((rationale: string) => client.sources.update({ id: source.id, rationale }));
  const rationale = edited ?? stored?.rationale ?? '';
  const saveRationale = async () => {
    if (edited === null || (await explain.run(edited))) onDone();
  };
  return (
    <div className={classes.gradeForm}>
      <strong>{words.reading.gradeOutlet(source.name)}</strong>
      <span className={classes.hint}>{words.reading.gradeHint}</span>
      <GradeScale
        label={words.claims.reliability}
        grades={Reliability.options.map((option) => ({ value: option, ...reliabilityGrades[option] }))}
        value={source.reliability}
        onChange={(value) => void grade.run(value)}
      />
      <Textarea
        label={words.reading.rationale}
        description={words.reading.rationaleHint}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={4000}
        value={rationale}
        onChange={(event) => setEdited(event.currentTarget.value)}
      />
      <RefusalLine sentence={grade.refusal ?? explain.refusal} />
      <div className={classes.gradeFoot}>
        <Button variant="subtle" color="gray" disabled={source.reliability === null} onClick={() => void grade.run(null)}>
          {words.reading.clearGrade}
        </Button>
        <Button onClick={() => void saveRationale()}>{words.frame.save}</Button>
      </div>
    </div>
  );
}
