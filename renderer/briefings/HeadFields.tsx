// The head of the briefing in the editor: title, marking, information cut-off.
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Briefing } from '../../contract/briefings.ts';
import { PartialDate } from '../../contract/records.ts';
import { words } from '../words/catalogue.ts';
import { Drafted } from './Drafted.tsx';
import { MarkingField } from './MarkingField.tsx';
import type { BriefingPatch } from './use-briefing-edits.ts';
import classes from './editor.module.css';

const text = words.briefings.editor;

interface HeadFieldsProps {
  briefing: Briefing;
  readOnly: boolean;
  edit(patch: BriefingPatch): void;
}

export function HeadFields({ briefing, readOnly, edit }: HeadFieldsProps) {
  return (
    <section className={classes.section} data-editor="title">
      <TitleField briefing={briefing} readOnly={readOnly} edit={edit} />
      <div className={classes.scales}>
        <MarkingField
          label={text.marking}
          placeholder={text.noMarking}
          readOnly={readOnly}
          value={briefing.marking}
          onChange={(marking) => edit({ marking })}
        />
        <CutOffField cutOff={briefing.cutOff} readOnly={readOnly} edit={edit} />
      </div>
    </section>
  );
}

/** An empty title is kept in the field alone: a briefing always has one. */
function TitleField({ briefing: { title, drafted }, readOnly, edit }: HeadFieldsProps) {
  const [isEmpty, setEmpty] = useState(false);
  const isDrafted = drafted.includes('title');
  return (
    <>
      <div className={classes.sectionHead}>
        <h3 id="briefing-title">{text.title}</h3>
        <Drafted shown={isDrafted} onKeep={readOnly ? undefined : () => edit({ title })} />
      </div>
      <Textarea
        aria-labelledby="briefing-title"
        classNames={{ input: classes.titleInput }}
        data-drafted={isDrafted || undefined}
        autosize
        minRows={1}
        maxRows={5}
        dir="auto"
        maxLength={300}
        readOnly={readOnly}
        error={isEmpty ? text.titleMissing : undefined}
        value={isEmpty ? '' : title}
        onChange={({ currentTarget: { value } }) => {
          const oneLine = value.replace(/\s*\n\s*/g, ' ');
          setEmpty(oneLine.trim() === '');
          if (oneLine.trim() !== '') edit({ title: oneLine });
        }}
        onBlur={() => setEmpty(false)}
      />
    </>
  );
}

function CutOffField({ cutOff, readOnly, edit }: { cutOff: string | null } & Omit<HeadFieldsProps, 'briefing'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const isBad = typed !== null && typed.trim() !== '' && !PartialDate.safeParse(typed.trim()).success;
  return (
    <TextInput
      label={text.cutOff}
      placeholder="2026-01-20"
      title={text.cutOffHelp}
      classNames={{ input: 'tabular' }}
      readOnly={readOnly}
      error={isBad ? text.cutOffBad : undefined}
      value={typed ?? cutOff ?? ''}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value);
        const date = value.trim();
        if (date === '') edit({ cutOff: null });
        else if (PartialDate.safeParse(date).success) edit({ cutOff: date });
      }}
      onBlur={() => !isBad && setTyped(null)}
    />
  );
}
