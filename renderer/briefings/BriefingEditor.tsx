// Everything that an analyst writes in a briefing, from its title down to the order of its claims.
import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo, useCallback, useMemo, useRef } from 'react';
import type { Warning } from '../../contract/briefing-model.ts';
import type { Briefing, Judgement } from '../../contract/briefings.ts';
import type { Claim } from '../../contract/claims.ts';
import { words } from '../words/catalogue.ts';
import { BriefedClaims } from './BriefedClaims.tsx';
import { Drafted } from './Drafted.tsx';
import { HeadFields } from './HeadFields.tsx';
import { JudgementCard } from './JudgementCard.tsx';
import { mixedNote } from './mixed-note.ts';
import { moved } from './ordered.ts';
import { RestsOn } from './RestsOn.tsx';
import type { BriefingPatch } from './use-briefing-edits.ts';
import classes from './editor.module.css';

const text = words.briefings.editor;

// Hundreds of claims and dozens of judgements are not drawn anew at every key in another field.
const Card = memo(JudgementCard);
const ClaimsSection = memo(BriefedClaims);

interface BriefingEditorProps {
  briefing: Briefing;
  /** The claims of the briefing that are still in the project, in its order. */
  claims: readonly Claim[];
  /** Of the briefing as last saved: where one sentence mixes the scales, its field says so. */
  warnings: readonly Warning[];
  readOnly: boolean;
  edit(patch: BriefingPatch): void;
  onAddClaims(): void;
  /** A field was left: whatever was typed in it should be saved now. */
  onLeave(): void;
}

export function BriefingEditor(props: BriefingEditorProps) {
  const { briefing, claims, readOnly, edit, onAddClaims, onLeave } = props;
  const reorder = useCallback((claimIds: string[]) => edit({ claimIds }), [edit]);
  return (
    <div className={classes.editor} onBlur={onLeave}>
      <HeadFields briefing={briefing} readOnly={readOnly} edit={edit} />
      <BottomLineField {...props} />
      <Judgements {...props} />
      <ClaimsSection claims={claims} readOnly={readOnly} onChange={reorder} onAdd={onAddClaims} />
    </div>
  );
}

function BottomLineField({ briefing, claims, warnings, readOnly, edit }: BriefingEditorProps) {
  const { bottomLine, drafted } = briefing;
  const isDrafted = drafted.includes('bottomLine');
  return (
    <section className={classes.section} data-editor="bottomLine">
      <div className={classes.sectionHead}>
        <h3 id="briefing-bottom-line">{text.bottomLine}</h3>
        <Drafted shown={isDrafted} onKeep={readOnly ? undefined : () => edit({ bottomLine })} />
      </div>
      <Textarea
        aria-labelledby="briefing-bottom-line"
        data-drafted={isDrafted || undefined}
        placeholder={text.bottomLineHelp}
        autosize
        minRows={3}
        maxRows={14}
        dir="auto"
        maxLength={4000}
        readOnly={readOnly}
        value={bottomLine.text}
        {...mixedNote(mixesScales(warnings, 'bottomLine'))}
        onChange={({ currentTarget }) => edit({ bottomLine: { ...bottomLine, text: currentTarget.value } })}
      />
      <RestsOn
        claims={claims}
        chosen={bottomLine.claimIds}
        disabled={readOnly}
        onChange={(claimIds) => edit({ bottomLine: { ...bottomLine, claimIds } })}
      />
    </section>
  );
}

function Judgements({ briefing, claims, warnings, readOnly, edit }: BriefingEditorProps) {
  const { judgements, drafted } = briefing;
  const isDrafted = drafted.includes('judgements');
  const acts = useJudgementActs(judgements, edit);
  return (
    <section className={classes.section} data-editor="judgements" data-drafted={isDrafted || undefined}>
      <div className={classes.sectionHead}>
        <h3>{text.judgements}</h3>
        <Drafted shown={isDrafted} onKeep={readOnly ? undefined : () => edit({ judgements })} />
      </div>
      {judgements.map((judgement, index) => (
        <Card
          key={judgement.id}
          judgement={judgement}
          number={index + 1}
          last={index === judgements.length - 1}
          claims={claims}
          mixed={mixesScales(warnings, 'judgements', judgement.id)}
          readOnly={readOnly}
          onChange={acts.change}
          onMove={acts.move}
          onRemove={acts.remove}
        />
      ))}
      {!readOnly && (
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={acts.add} className={classes.addButton}>
          {text.addJudgement}
        </Button>
      )}
    </section>
  );
}

/** Acts that stay the same from key to key, so that only the card in hand is drawn anew. */
function useJudgementActs(judgements: readonly Judgement[], edit: BriefingEditorProps['edit']) {
  const latest = useRef(judgements);
  latest.current = judgements;
  return useMemo(() => {
    const put = (next: Judgement[]) => edit({ judgements: next });
    return {
      add: () => put([...latest.current, emptyJudgement()]),
      change: (next: Judgement) => put(latest.current.map((one) => (one.id === next.id ? next : one))),
      remove: (id: string) => put(latest.current.filter((one) => one.id !== id)),
      move: (id: string, by: 1 | -1) => {
        const from = latest.current.findIndex((one) => one.id === id);
        put(moved(latest.current, from, from + by));
      },
    };
  }, [edit]);
}

function emptyJudgement(): Judgement {
  return { id: crypto.randomUUID(), text: '', likelihood: null, confidence: null, basis: '', claimIds: [] };
}

function mixesScales(warnings: readonly Warning[], part: Warning['part'], judgementId: string | null = null): boolean {
  return warnings.some(
    (warning) => warning.kind === 'likelihood-with-confidence' && warning.part === part && warning.judgementId === judgementId,
  );
}
