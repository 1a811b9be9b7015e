// What stands in a cell of the claims table while it is edited, column by column.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Claim, ClaimFields } from '../../contract/claims.ts';
import { parseDate } from '../../contract/dating/parse-date.ts';
import { foldText } from '../../contract/text/fold.ts';
import { ClaimKind, ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { Confidence } from '../../contract/vocabulary/confidence.ts';
import { Credibility } from '../../contract/vocabulary/credibility.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { parseQuantity } from '../../contract/vocabulary/parse-quantity.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import { Reliability } from '../../contract/vocabulary/reliability.ts';
import { questions } from '../app/questions.ts';
import { credibilityGrades, reliabilityScale } from '../claims/GradesFields.tsx';
import { unitsToOffer } from '../claims/units-used.ts';
import { useOfferedParties } from '../claims/use-offered-parties.ts';
import { CellChoice, type CellOption } from '../ui/CellChoice.tsx';
import { CellText } from '../ui/CellText.tsx';
import type { EditEnd } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import type { ClaimActions } from './claim-actions.ts';
import { onlySource } from './claim-grades.ts';
import { chainInWords, lastOfChain, readChain, withLast } from './written-chain.ts';

const text = words.claimsTable;

interface EditorProps {
  claim: Claim;
  actions: ClaimActions;
  onDone: (end: EditEnd) => void;
}

interface ChoiceProps extends EditorProps {
  children: React.ReactNode;
}

const statuses = ClaimStatus.options.map((value) => ({ value, label: words.claims.statuses[value] }));
const kinds = ClaimKind.options.map((value) => ({ value, label: words.claims.kinds[value] }));
const noChoice = { value: '', label: words.claims.noConfidence };
const confidences: CellOption[] = [...Confidence.options.map((value) => ({ value, label: words.claims.confidences[value] })), noChoice];
const credibilities: CellOption[] = [
  ...credibilityGrades.map(({ value, name }, index) => ({ value: String(value), sign: String(value), label: name, ...(index === 0 && { heading: words.claims.credibility }) })),
  { value: 'none', sign: '–', label: words.claims.notGraded },
];

export function StatusEditor({ claim, actions, onDone, children }: ChoiceProps) {
  const save = (value: string) => void actions.change([claim], { status: ClaimStatus.parse(value) });
  return <CellChoice label={text.columns.status} options={statuses} value={claim.status} onSave={save} onDone={onDone}>{children}</CellChoice>;
}

export function KindEditor({ claim, actions, onDone, children }: ChoiceProps) {
  const save = (value: string) => void actions.change([claim], { kind: ClaimKind.parse(value) });
  return <CellChoice label={text.columns.kind} options={kinds} value={claim.kind} onSave={save} onDone={onDone}>{children}</CellChoice>;
}

export function ConfidenceEditor({ claim, actions, onDone, children }: ChoiceProps) {
  const save = (value: string) => void actions.change([claim], { confidence: value === '' ? null : Confidence.parse(value) });
  return <CellChoice label={text.columns.confidence} options={confidences} value={claim.confidence ?? ''} onSave={save} onDone={onDone}>{children}</CellChoice>;
}

/** Credibility of the claim, and reliability of its outlet where it has only one. */
export function GradeEditor({ claim, actions, onDone, children }: ChoiceProps) {
  const source = onlySource(claim);
  const options = source ? [...credibilities, ...outletGrades(source.name)] : credibilities;
  const save = (value: string) => {
    if (value === 'none') return void actions.change([claim], { credibility: null });
    const credibility = Credibility.safeParse(Number(value));
    if (credibility.success) void actions.change([claim], { credibility: credibility.data });
    else void actions.gradeOutlet(claim, Reliability.parse(value));
  };
  return (
    <CellChoice label={text.columns.grade} options={options} value={claim.credibility === null ? 'none' : String(claim.credibility)} onSave={save} onDone={onDone}>
      {children}
    </CellChoice>
  );
}

function outletGrades(outlet: string): CellOption[] {
  return reliabilityScale.map(({ value, name }, index) => ({ value, sign: value, label: name, ...(index === 0 && { heading: text.gradeOf(outlet) }) }));
}

export function StatementEditor({ claim, actions, onDone }: EditorProps) {
  const save = (given: string) => actions.save(claim, ['statement'], { statement: given });
  return (
    <CellText
      label={text.columns.statement} value={claim.statement} maxLength={4000} isLong needed={words.claims.needsStatement}
      onSave={save} onDone={onDone}
    />
  );
}

/** Who says it and through whom, in one line. */
export function ClaimantEditor({ claim, actions, onDone }: EditorProps) {
  const chain = chainInWords(claim);
  const [typed, setTyped] = useState(chain);
  const last = lastOfChain(typed);
  const offered = useOfferedParties(last).filter((name) => name !== last).map((name) => withLast(typed, name));
  const save = (given: string) => actions.save(claim, ['claimant', 'via'], readChain(given));
  return (
    <CellText
      label={text.chain} value={chain} placeholder={text.chainPlaceholder} maxLength={800}
      offered={offered} onType={setTyped} onSave={save} onDone={onDone}
    />
  );
}

export function PlaceEditor({ claim, actions, onDone }: EditorProps) {
  const save = (given: string) => actions.save(claim, ['place'], { place: given || null });
  return <CellText label={text.columns.place} value={claim.place ?? ''} maxLength={200} onSave={save} onDone={onDone} />;
}

export function EventEditor({ claim, actions, onDone }: EditorProps) {
  const published = claim.evidence[0]?.article.published ?? null;
  const read = (given: string) => parseDate(given, published);
  return (
    <CellText
      label={words.claims.eventTime}
      value={claim.eventTime ?? ''}
      placeholder={words.claims.datePlaceholder}
      problem={(given) => (read(given) === null ? words.claims.dateWrong : null)}
      echo={(given) => {
        const date = read(given);
        return date && words.claims.dateEcho(dateInWords(date), date);
      }}
      onSave={(given) => actions.save(claim, ['eventTime'], { eventTime: given === '' ? null : read(given) })}
      onDone={onDone}
    />
  );
}

export function QuantityEditor({ claim, actions, onDone }: EditorProps) {
  const written = claim.quantity === null ? '' : quantityInWords(claim.quantity);
  const [typed, setTyped] = useState(written);
  const save = (given: string) => actions.save(claim, ['quantity'], { quantity: parseQuantity(given) } satisfies Partial<ClaimFields>);
  return (
    <CellText
      label={words.claims.quantity}
      value={written}
      placeholder={words.claims.quantityPlaceholder}
      problem={(given) => (parseQuantity(given) === null ? words.claims.quantityUnread : null)}
      echo={(given) => {
        const quantity = parseQuantity(given);
        return quantity && words.claims.quantityEcho(quantityInWords(quantity));
      }}
      offered={useOfferedUnits(claim, typed)}
      onType={setTyped}
      onSave={save}
      onDone={onDone}
    />
  );
}

/** What is typed, counted in what is counted in elsewhere. */
function useOfferedUnits({ claimant, questions: under }: Claim, typed: string): string[] {
  const used = useQuery(questions.claims.words.queryOptions()).data?.units ?? [];
  const quantity = parseQuantity(typed);
  if (!quantity) return [];
  const units = unitsToOffer(used, { claimant: claimant?.name ?? '', questions: under.map(({ id }) => id), unit: quantity.unit });
  return units.map((unit) => quantityInWords({ ...quantity, unit }));
}

export function QuestionEditor({ claim, actions, onDone }: EditorProps) {
  const known = useQuery(questions.questions.list.queryOptions()).data ?? [];
  const wording = claim.questions[0]?.wording ?? '';
  const [typed, setTyped] = useState(wording);
  const offered = known.map((question) => question.wording).filter((one) => one !== typed && foldText(one).includes(foldText(typed)));
  const save = (given: string) => actions.setQuestion(claim, given || null);
  return (
    <CellText
      label={text.columns.question} value={wording} placeholder={text.bulk.questionPlaceholder} maxLength={400}
      offered={offered} onType={setTyped} onSave={save} onDone={onDone}
    />
  );
}
