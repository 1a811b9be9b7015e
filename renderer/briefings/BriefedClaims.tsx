// The claims of a briefing in the order of its text: moved by dragging, by buttons or by Alt with the arrows; taken out; added.
import { Button } from '@mantine/core';
import { IconGripVertical, IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { DottedLine } from '../ui/DottedLine.tsx';
import { words } from '../words/catalogue.ts';
import { moved, without } from './ordered.ts';
import classes from './editor.module.css';

const text = words.briefings.editor;

interface BriefedClaimsProps {
  claims: readonly Claim[];
  readOnly: boolean;
  onChange(claimIds: string[]): void;
  onAdd(): void;
}

export function BriefedClaims({ claims, readOnly, onChange, onAdd }: BriefedClaimsProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const ids = claims.map(({ id }) => id);
  const move = (from: number, to: number) => {
    if (readOnly || to < 0 || to >= ids.length) return;
    onChange(moved(ids, from, to));
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-handle]')[to]?.focus());
  };
  return (
    <section>
      <h3 className={classes.sectionTitle}>
        {text.claims} <span className="tabular">{claims.length}</span>
      </h3>
      <ol ref={list} className={classes.briefed}>
        {claims.map((claim, index) => (
          <li
            key={claim.id}
            data-over={dragged !== null && dragged !== index ? true : undefined}
            onDragOver={(event) => dragged !== null && event.preventDefault()}
            onDrop={() => dragged !== null && move(dragged, index)}
          >
            {!readOnly && (
              <Handle onDrag={(from) => setDragged(from ? index : null)} onMove={(by) => move(index, index + by)} />
            )}
            <ClaimLine claim={claim} />
            {!readOnly && (
              <IconButton size={24} label={text.removeClaim} onClick={() => onChange(without(ids, claim.id))}>
                <IconX size={14} stroke={1.75} />
              </IconButton>
            )}
          </li>
        ))}
      </ol>
      {!readOnly && (
        <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={onAdd}>
          {text.addClaims}
        </Button>
      )}
    </section>
  );
}

function Handle({ onDrag, onMove }: { onDrag(started: boolean): void; onMove(by: 1 | -1): void }) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <button
      type="button"
      data-handle
      className={classes.handle}
      draggable
      aria-label={text.drag}
      title={text.drag}
      onDragStart={() => onDrag(true)}
      onDragEnd={() => onDrag(false)}
      onKeyDown={onKeyDown}
    >
      <IconGripVertical size={14} stroke={1.75} aria-hidden />
    </button>
  );
}

function ClaimLine({ claim }: { claim: Claim }) {
  return (
    <div className={classes.claimLine}>
      <p dir="auto" title={claim.statement}>
        {claim.statement}
      </p>
      <small>
        <DottedLine items={[claim.claimant?.name, claim.quantity && quantityInWords(claim.quantity)]} />
      </small>
    </div>
  );
}
