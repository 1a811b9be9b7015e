// One outlet: its name, its grade with the reason for it, its articles, and merging it with another name of the same outlet.
import { Button, Select } from '@mantine/core';
import { IconArrowMerge, IconListSearch, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Source } from '../../contract/sources.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { SavedName } from '../app/SavedName.tsx';
import { SavedNote } from '../app/SavedNote.tsx';
import { reliabilityScale } from '../claims/GradesFields.tsx';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { useShowArticles } from '../library/browsing.ts';
import { MemoList } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { GradeRow } from '../ui/GradeRow.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import classes from './outlets.module.css';

const text = words.sources;

interface Props {
  source: Source;
  all: readonly Source[];
  /** It was merged into another one, or deleted. */
  onGone: (chosen: string | null) => void;
}

export function OutletDetail({ source, all, onGone }: Props) {
  const isReadOnly = useReadOnly();
  const showArticles = useShowArticles();
  return (
    <div className={classes.form}>
      <SavedName
        level="h3"
        name={source.name}
        label={text.rename}
        hint={text.nameHint}
        maxLength={200}
        isReadOnly={isReadOnly}
        className={classes.name}
        onSave={(name) => client.sources.update({ id: source.id, name })}
      />
      {source.articles > 0 ? (
        <Button variant="default" leftSection={<IconListSearch size={15} stroke={1.75} aria-hidden />} onClick={() => showArticles({ outlet: source.id })}>
          {text.showArticles(source.articles)}
        </Button>
      ) : (
        <p className={classes.hint}>{text.noArticles}</p>
      )}
      <OutletGrade source={source} isReadOnly={isReadOnly} />
      <MemoList on={{ record: 'source', id: source.id }} heading={words.memos.title} />
      {!isReadOnly && all.length > 1 && <MergeOutlet source={source} all={all} onGone={onGone} />}
      {!isReadOnly && source.articles === 0 && <RemoveOutlet source={source} onGone={onGone} />}
    </div>
  );
}

function OutletGrade({ source, isReadOnly }: { source: Source; isReadOnly: boolean }) {
  const grade = useAct((reliability: Reliability | null) => client.sources.update({ id: source.id, reliability }));
  return (
    <>
      <GradeRow
        label={words.claims.reliability}
        grades={reliabilityScale}
        value={source.reliability}
        none={words.claims.notGraded}
        onChange={(value) => !isReadOnly && void grade.run(value)}
      />
      <RefusalLine sentence={grade.refusal} />
      <SavedNote
        value={source.rationale}
        label={text.rationale}
        description={text.rationaleHint}
        minRows={4}
        maxLength={4000}
        isReadOnly={isReadOnly}
        onSave={(rationale) => client.sources.update({ id: source.id, rationale })}
      />
    </>
  );
}

function MergeOutlet({ source, all, onGone }: Props) {
  const [into, setInto] = useState<string | null>(null);
  const kept = all.find(({ id }) => id === into);
  const merge = useAct(async (other: Source) => {
    await client.sources.merge({ id: source.id, into: other.id });
    onGone(other.id);
    await announceUndoable(text.merged(source.name, other.name));
  });
  return (
    <fieldset className={classes.merge}>
      <legend>{text.merge}</legend>
      <p className={classes.hint}>{text.mergeHint}</p>
      <Select
        aria-label={text.mergeInto}
        placeholder={text.mergeChoose}
        data={all.filter(({ id }) => id !== source.id).map(({ id, name, articles }) => ({ value: id, label: `${name} (${text.articles(articles)})` }))}
        searchable
        clearable
        value={into}
        onChange={setInto}
      />
      <RefusalLine sentence={merge.refusal} />
      {kept && (
        <Button leftSection={<IconArrowMerge size={15} stroke={1.75} aria-hidden />} loading={merge.busy} onClick={() => void merge.run(kept)}>
          {text.mergeNow(source.name, kept.name)}
        </Button>
      )}
    </fieldset>
  );
}

function RemoveOutlet({ source, onGone }: Pick<Props, 'source' | 'onGone'>) {
  const remove = useAct(async () => {
    await client.sources.remove({ id: source.id });
    onGone(null);
    await announceUndoable(text.removed(source.name));
  });
  return (
    <>
      <Button variant="default" leftSection={<IconTrash size={15} stroke={1.75} aria-hidden />} onClick={() => void remove.run()}>
        {text.remove}
      </Button>
      <RefusalLine sentence={remove.refusal} />
    </>
  );
}
