// The columns of the claims table, and which of them a stage of some width has room for.
import { z } from 'zod';
import type { KeyboardEvent } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { GradeChip } from '../ui/GradeChip.tsx';
import type { Column } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import { claimGrades } from './claim-grades.ts';
import type { ClaimActions } from './claim-actions.ts';
import { CredibilityMenu } from './CredibilityMenu.tsx';
import { StatusChip, StatusMenu } from './StatusMenu.tsx';
import { valueParts } from './value-parts.ts';
import classes from './claims-table.module.css';

const text = words.claimsTable;

interface ClaimColumnOf extends Column<Claim> {
  id: keyof typeof text.columns;
  /** The least width in px. */
  least: number;
  /** Its share of the room that is left over. */
  share: number;
}

/** Where the stage is narrow these go first to last, each as long as less than so many px would be left over for the statement. */
const leftOver = { kind: 200, place: 110, evidence: 40, event: 0, claimant: 0 } as const;
export const OptionalColumn = z.enum(['kind', 'place', 'evidence', 'event', 'claimant']);
export type OptionalColumn = z.infer<typeof OptionalColumn>;
export const optionalColumns: readonly OptionalColumn[] = OptionalColumn.options;

/** The padding at both ends of a row, and a scroll bar. */
const edges = 24 + 12;

/** The chosen columns that fit into `width` px, with their widths; statement, value, grade and status always stay. */
export function columnsThatFit(columns: readonly ClaimColumnOf[], hidden: readonly OptionalColumn[], width: number): Column<Claim>[] {
  const gone = new Set<string>(hidden);
  const shown = () => columns.filter(({ id }) => !gone.has(id));
  const spare = () => width - shown().reduce((sum, { least }) => sum + least, edges);
  for (const id of optionalColumns) {
    if (spare() < leftOver[id]) gone.add(id);
  }
  const shares = shown().reduce((sum, { share }) => sum + share, 0);
  return shown().map((column) => ({
    ...column,
    width: `${column.least + Math.floor((Math.max(0, spare()) * column.share) / shares)}px`,
  }));
}

/** `actions` is null in a project that cannot be written: nothing can be changed in place. */
export function claimColumns(actions: ClaimActions | null): ClaimColumnOf[] {
  return [
    column('statement', 232, 5, (claim) => <StatementCell claim={claim} />),
    column('kind', 92, 0, ({ kind }) => <span className={classes.soft}>{words.claims.kinds[kind]}</span>),
    column('claimant', 124, 1.5, (claim) => <ClaimantCell claim={claim} />),
    column('value', 174, 0.3, (claim) => <ValueCell claim={claim} />),
    column('event', 102, 0.3, ({ eventTime }) => <DateCell date={eventTime} />),
    column('place', 92, 0.6, ({ place }) => (
      <span dir="auto" title={place ?? undefined}>
        {place}
      </span>
    )),
    column('grade', 82, 0, (claim) => <GradeCell claim={claim} actions={actions} />),
    { ...column('evidence', 74, 0, ({ evidence }) => evidence.length), align: 'end' },
    column('status', 124, 0, (claim) => <StatusCell claim={claim} actions={actions} />),
  ];
}

function column(id: ClaimColumnOf['id'], least: number, share: number, cell: Column<Claim>['cell']): ClaimColumnOf {
  return { id, head: text.columns[id], least, share, width: `${least}px`, cell, sortable: true };
}

function StatementCell({ claim: { statement, polarity } }: { claim: Claim }) {
  return (
    <span title={statement}>
      {polarity === 'denies' && <span className={classes.denies}>{words.claims.denies}</span>}
      <bdi>{statement}</bdi>
    </span>
  );
}

function ClaimantCell({ claim: { claimant, via } }: { claim: Claim }) {
  const chain = via.map(({ name }) => ` → ${name}`).join('');
  if (!claimant && via.length === 0) return <span className={classes.none}>{words.claims.noClaimant}</span>;
  return (
    <span title={`${claimant?.name ?? words.claims.noClaimant}${chain}`}>
      <bdi>{claimant?.name ?? words.claims.noClaimant}</bdi>
      <span className={classes.soft}>{chain}</span>
    </span>
  );
}

function ValueCell({ claim: { quantity } }: { claim: Claim }) {
  if (quantity === null) return null;
  const { qualifier, number, unit } = valueParts(quantity);
  return (
    <span className={classes.value} title={quantityInWords(quantity)}>
      <span className={classes.qualifier}>{qualifier}</span>
      <span className={classes.number}>{number}</span>
      <span className={classes.unit}>{unit}</span>
    </span>
  );
}

function DateCell({ date }: { date: string | null }) {
  if (date === null) return null;
  const inWords = dateInWords(date);
  return (
    <span className="tabular" title={inWords}>
      {inWords}
    </span>
  );
}

function GradeCell({ claim, actions }: { claim: Claim; actions: ClaimActions | null }) {
  const grades = claimGrades(claim);
  const chips = (
    <span className={classes.grades}>
      {grades.slice(0, 2).map((grade) => (
        <GradeChip key={grade.text} {...grade} />
      ))}
    </span>
  );
  if (!actions) return chips;
  return (
    <span onKeyDown={keepFromTable}>
      <CredibilityMenu value={claim.credibility} inTable onChange={(credibility) => void actions.change([claim], { credibility })}>
        {chips}
      </CredibilityMenu>
    </span>
  );
}

function StatusCell({ claim, actions }: { claim: Claim; actions: ClaimActions | null }) {
  if (!actions) return <StatusChip status={claim.status} />;
  return (
    <span onKeyDown={keepFromTable}>
      <StatusMenu value={claim.status} inTable onChange={(status) => void actions.change([claim], { status })} />
    </span>
  );
}

/** Keys pressed in an open menu move in the menu, not in the table from which it was opened. */
function keepFromTable(event: KeyboardEvent): void {
  if (event.target instanceof Element && event.target.closest('[role="menu"]')) event.stopPropagation();
}
