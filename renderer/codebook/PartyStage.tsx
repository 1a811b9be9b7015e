// The chosen party: its name, kind, other names and note, what may be the same, and the memos on it.
import { Button, NativeSelect, TagsInput } from '@mantine/core';
import { IconArrowsSplit2, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Party } from '../../contract/parties.ts';
import { PartyKind } from '../../contract/vocabulary/claim-terms.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { SavedName } from '../app/SavedName.tsx';
import { SavedNote } from '../app/SavedNote.tsx';
import { keyInWords } from '../app/shortcuts.ts';
import { MemoList } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { isUnused, removeParties } from './party-acts.ts';
import { SuggestionList } from './Suggestions.tsx';
import classes from './codebook.module.css';

const text = words.codebook.parties;
const icon = { size: 15, stroke: 1.75, 'aria-hidden': true } as const;

interface Props {
  party: Party;
  parties: readonly Party[];
  onSplit: () => void;
}

export function PartyStage({ party, parties, onSplit }: Props) {
  const isReadOnly = useReadOnly();
  const suggested = (useQuery(questions.parties.suggestions.queryOptions()).data ?? []).filter(({ ids }) => ids.includes(party.id));
  return (
    <Pane>
      <article className={classes.stage} aria-label={party.name}>
        <header>
          <SavedName
            level="h2"
            name={party.name}
            label={text.name}
            hint={text.nameHint}
            maxLength={200}
            isReadOnly={isReadOnly}
            className={classes.title}
            onSave={(name) => client.parties.update({ id: party.id, name })}
          />
          <p className={classes.soft}>{[text.claimant(party.claims), text.through(party.through)].filter(Boolean).join(' · ')}</p>
        </header>
        {!isReadOnly && (
          <div className={classes.acts}>
            <Button variant="default" leftSection={<IconArrowsSplit2 {...icon} />} title={keyInWords('s')} onClick={onSplit}>{text.split}</Button>
            <Button
              variant="default"
              leftSection={<IconTrash {...icon} />}
              disabled={!isUnused(party)}
              title={isUnused(party) ? keyInWords('Delete') : text.removeUsed}
              onClick={() => void removeParties([party])}
            >
              {text.remove}
            </Button>
          </div>
        )}
        {suggested.length > 0 && !isReadOnly && (
          <section className={classes.section}>
            <h3 className={classes.heading}>{text.likely}</h3>
            <SuggestionList suggestions={suggested} parties={parties} towards={party} />
          </section>
        )}
        <PartyFields party={party} isReadOnly={isReadOnly} />
        <MemoList on={{ record: 'party', id: party.id }} heading={words.memos.title} />
      </article>
    </Pane>
  );
}

type Change = { kind?: PartyKind; aliases?: string[] };

function PartyFields({ party, isReadOnly }: { party: Party; isReadOnly: boolean }) {
  const change = useAct((fields: Change) => client.parties.update({ id: party.id, ...fields }));
  return (
    <>
      <NativeSelect
        className={classes.short}
        label={text.kind}
        disabled={isReadOnly}
        data={PartyKind.options.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
        value={party.kind}
        onChange={(event) => void change.run({ kind: PartyKind.parse(event.currentTarget.value) })}
      />
      <TagsInput
        label={text.aliases}
        placeholder={text.addAlias}
        readOnly={isReadOnly}
        dir="auto"
        splitChars={[]}
        maxTags={100}
        maxLength={200}
        value={party.aliases}
        onChange={(aliases) => void change.run({ aliases })}
      />
      <RefusalLine sentence={change.refusal} />
      <SavedNote
        value={party.note}
        label={text.note}
        minRows={2}
        maxLength={20_000}
        isReadOnly={isReadOnly}
        onSave={(note) => client.parties.update({ id: party.id, note })}
      />
    </>
  );
}
