// What stands in each cell of the claims table; what the program filled in and nobody accepted yet is marked.
import { IconBan, IconArrowsDiff, IconChevronDown, IconCopy, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { channelsOf, claimantWithOrganisation } from '../../contract/claim-chain.ts';
import type { Claim } from '../../contract/claims.ts';
import { ClaimLinkKind, type PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import prefilled from '../claims/prefilled.module.css';
import { DateText } from '../ui/DateText.tsx';
import { GradeChip } from '../ui/GradeChip.tsx';
import { words } from '../words/catalogue.ts';
import { claimGrades } from './claim-grades.ts';
import classes from './claims-table.module.css';
import { StatusChip } from './StatusMenu.tsx';
import { valueParts } from './value-parts.ts';

const text = words.claimsTable;

interface CellProps {
  claim: Claim;
}

interface EditableProps extends CellProps {
  /** Undefined where it cannot be edited. */
  onEdit?: (() => void) | undefined;
}

/** Marks what was read from the text and not accepted, for the eye and for the ear. */
function Guessed({ claim, fields, children }: CellProps & { fields: readonly PrefilledField[]; children: ReactNode }) {
  if (!fields.some((field) => claim.prefilled.includes(field))) return children;
  return (
    <span className={prefilled.mark} title={words.claims.prefilledField}>
      {children}
      <span className="visually-hidden">{` (${words.claims.prefilledField})`}</span>
    </span>
  );
}

export function StatementCell({ claim }: CellProps) {
  const { statement, polarity } = claim;
  return (
    <span className={classes.statementCell}>
      {polarity === 'denies' && <span className={classes.denies}>{words.claims.denies}</span>}
      <span className={classes.statementWords} dir="auto" title={statement}>
        <Guessed claim={claim} fields={['statement', 'polarity']}>{statement}</Guessed>
      </span>
      <LinkMarks claim={claim} />
    </span>
  );
}

const linkIcons = { repeats: IconCopy, updates: IconRefresh, contradicts: IconArrowsDiff, denies: IconBan } as const;

/** One mark for each kind of link, whichever way it goes; its name says how many go which way. */
function LinkMarks({ claim: { links } }: CellProps) {
  if (links.length === 0) return null;
  return (
    <span className={classes.links}>
      {ClaimLinkKind.options.map((kind) => {
        const own = links.filter((link) => link.kind === kind);
        if (own.length === 0) return null;
        const Icon = linkIcons[kind];
        const outward = own.filter((link) => link.outward).length;
        const name = text.linked(kind, outward, own.length - outward);
        return (
          <span key={kind} role="img" aria-label={name} title={name} data-kind={kind}>
            <Icon size={14} stroke={1.75} aria-hidden />
          </span>
        );
      })}
    </span>
  );
}

export function KindCell({ claim }: CellProps) {
  return <span className={classes.soft}><Guessed claim={claim} fields={['kind']}>{words.claims.kinds[claim.kind]}</Guessed></span>;
}

export function ClaimantCell({ claim }: CellProps) {
  const chain = channelsOf(claim).map(({ name }) => ` → ${name}`).join('');
  if (!claim.claimant && claim.via.length === 0) return <span className={classes.none}>{text.nobody}</span>;
  const who = claimantWithOrganisation(claim) ?? words.claims.noClaimant;
  return (
    <span title={`${who}${chain}`}>
      <Guessed claim={claim} fields={['claimant', 'via']}>
        {who}
        <span className={classes.soft}>{chain}</span>
      </Guessed>
    </span>
  );
}

export function ValueCell({ claim }: CellProps) {
  if (claim.quantity === null) return null;
  const { qualifier, number, unit } = valueParts(claim.quantity);
  const isGuessed = claim.prefilled.includes('quantity');
  return (
    <span className={classes.value} title={quantityInWords(claim.quantity)}>
      <span className={classes.qualifier}>{qualifier}</span>
      <span className={classes.number}>{isGuessed ? <Guessed claim={claim} fields={['quantity']}>{number}</Guessed> : number}</span>
      <bdi className={classes.unit}>{unit}</bdi>
    </span>
  );
}

export function EventCell({ claim }: CellProps) {
  if (claim.eventTime === null) return null;
  return <Guessed claim={claim} fields={['eventTime']}><DateText date={claim.eventTime} none="" /></Guessed>;
}

export function PlaceCell({ claim }: CellProps) {
  const { place } = claim;
  return place === null ? null : <span title={place}><Guessed claim={claim} fields={['place']}>{place}</Guessed></span>;
}

export function QuestionCell({ claim: { questions } }: CellProps) {
  const wordings = questions.map(({ wording }) => wording).join(' · ');
  return wordings === '' ? null : <span title={wordings}>{wordings}</span>;
}

export function ConfidenceCell({ claim: { confidence } }: CellProps) {
  return confidence && <span className={classes.soft}>{words.claims.confidences[confidence]}</span>;
}

export function GradeCell({ claim, onEdit }: EditableProps) {
  return (
    <Opens onEdit={onEdit} label={text.columns.grade}>
      <span className={classes.grades}>
        {claimGrades(claim).slice(0, 2).map((grade) => (
          <GradeChip key={grade.text} {...grade} />
        ))}
      </span>
    </Opens>
  );
}

export function StatusCell({ claim: { status }, onEdit }: EditableProps) {
  return (
    <Opens onEdit={onEdit} label={`${words.claims.status}: ${words.claims.statuses[status]}`}>
      <StatusChip status={status} />
    </Opens>
  );
}

/** A press on what looks as if it could be pressed edits the cell at once; by keys the cell itself is edited. */
function Opens({ onEdit, label, children }: { onEdit: (() => void) | undefined; label: string; children: ReactNode }) {
  if (!onEdit) return children;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.editable}
      aria-label={label}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) return;
        event.stopPropagation();
        onEdit();
      }}
    >
      {children}
      <IconChevronDown size={12} stroke={2} aria-hidden />
    </button>
  );
}
