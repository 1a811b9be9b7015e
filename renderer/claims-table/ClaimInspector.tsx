// Beside the table: the chosen claim in full with the evidence that it rests on, or what can be done with several.
import type { ReactNode } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { credibilityRatings } from '../../contract/vocabulary/credibility.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { quantityValue } from '../../contract/vocabulary/quantity-in-words.ts';
import { addressOf, codebookRoute } from '../app/routes.ts';
import { ClaimLinks } from '../claims/ClaimLinks.tsx';
import { TagPath } from '../codebook/TagPath.tsx';
import { MemoList } from '../memos/MemoList.tsx';
import { Chip } from '../ui/Chip.tsx';
import { FieldRow } from '../ui/FieldRow.tsx';
import { GradeChip, gradeTone } from '../ui/GradeChip.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import type { ClaimActions } from './claim-actions.ts';
import { CredibilityMenu } from './CredibilityMenu.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { StatusChip, StatusMenu } from './StatusMenu.tsx';
import classes from './claims-table.module.css';

const text = words.claimsTable;

interface ClaimInspectorProps {
  chosen: readonly Claim[];
  actions: ClaimActions | null;
  /** In the head of the pane. */
  title?: ReactNode;
}

export function ClaimInspector({ chosen, actions, title = text.claim }: ClaimInspectorProps) {
  const [claim] = chosen;
  if (!claim) return null;
  if (chosen.length > 1) return <SeveralClaims chosen={chosen} />;
  return (
    <Pane title={title}>
      <article className={classes.claim}>
        <Statement claim={claim} />
        <Judged claim={claim} actions={actions} />
        <Facts claim={claim} />
        <section>
          <h3 className={classes.evidenceTitle}>
            {text.evidence}
            <span>{text.evidenceCount(claim.evidence.length, outletsOf(claim))}</span>
          </h3>
          <ul className={classes.cards}>
            {claim.evidence.map((evidence) => (
              <EvidenceCard key={evidence.id} claimId={claim.id} evidence={evidence} />
            ))}
          </ul>
        </section>
        <ClaimLinks claim={claim} />
        <MemoList on={{ record: 'claim', id: claim.id }} heading={words.memos.title} />
      </article>
    </Pane>
  );
}

function Statement({ claim: { statement, polarity, claimant, via, quantity } }: { claim: Claim }) {
  return (
    <header>
      <p className={classes.chain}>
        {[claimant, ...via].map((party, index) => (
          <span key={party?.id ?? 'none'}>
            {index > 0 && <span aria-hidden> → </span>}
            <bdi>{party?.name ?? words.claims.noClaimant}</bdi>
          </span>
        ))}
        {polarity === 'denies' && <span className={classes.denies}>{words.claims.denies}</span>}
      </p>
      <h3 className={classes.statement} dir="auto">
        {statement}
      </h3>
      {quantity !== null && (
        <p className={classes.bigValue}>
          {quantityValue(quantity)} <bdi>{quantity.unit}</bdi>
        </p>
      )}
    </header>
  );
}

function Judged({ claim, actions }: { claim: Claim; actions: ClaimActions | null }) {
  const { credibility, status } = claim;
  const rating = (
    <span className={classes.rated}>
      <GradeChip
        text={String(credibility ?? '–')}
        tone={gradeTone(credibility)}
        meaning={credibility === null ? words.claims.notGraded : words.claims.credibilityMeaning(String(credibility), credibilityRatings[credibility].name)}
      />
      {credibility === null ? words.claims.notGraded : credibilityRatings[credibility].name}
    </span>
  );
  return (
    <dl className={classes.facts}>
      <FieldRow label={text.credibility}>
        {actions ? (
          <CredibilityMenu value={credibility} onChange={(next) => void actions.change([claim], { credibility: next })}>
            {rating}
          </CredibilityMenu>
        ) : (
          rating
        )}
      </FieldRow>
      <FieldRow label={text.status}>
        {actions ? (
          <StatusMenu value={status} onChange={(next) => void actions.change([claim], { status: next })} />
        ) : (
          <StatusChip status={status} />
        )}
      </FieldRow>
    </dl>
  );
}

function Facts({ claim: { kind, eventTime, saidTime, place, tags, note, confidence, questions } }: { claim: Claim }) {
  const rows = [
    [text.fields.kind, words.claims.kinds[kind]],
    [text.fields.event, eventTime && dateInWords(eventTime)],
    [text.fields.said, saidTime && dateInWords(saidTime)],
    [text.fields.place, place],
    [text.fields.confidence, confidence && words.briefings.confidences[confidence]],
    [text.fields.note, note],
  ] as const;
  return (
    <dl className={classes.facts}>
      {questions.length > 0 && (
        <FieldRow label={text.columns.question}>
          <span className={classes.fact}>
            {questions.map(({ id, wording }) => (
              <a key={id} className={classes.ofClaim} href={addressOf(codebookRoute('questions', id))} dir="auto">{wording}</a>
            ))}
          </span>
        </FieldRow>
      )}
      {rows.map(
        ([label, value]) =>
          value && (
            <FieldRow key={label} label={label}>
              <span className={classes.fact} dir="auto">
                {value}
              </span>
            </FieldRow>
          ),
      )}
      {tags.length > 0 && (
        <FieldRow label={text.fields.tags}>
          <span className={classes.tags}>
            {tags.map(({ id, name }) => (
              <Chip key={id}>
                <TagPath id={id} name={name} />
              </Chip>
            ))}
          </span>
        </FieldRow>
      )}
    </dl>
  );
}

function SeveralClaims({ chosen }: { chosen: readonly Claim[] }) {
  return (
    <Pane title={text.severalChosen(chosen.length)} readOnly>
      <div className={classes.claim}>
        <p className={classes.soft}>{text.severalHelp}</p>
        <ul className={classes.chosenList}>
          {chosen.map(({ id, statement, claimant }) => (
            <li key={id}>
              <p dir="auto">{statement}</p>
              <small dir="auto">{claimant?.name ?? words.claims.noClaimant}</small>
            </li>
          ))}
        </ul>
      </div>
    </Pane>
  );
}

function outletsOf({ evidence }: Claim): number {
  return new Set(evidence.flatMap(({ source }) => source?.id ?? [])).size;
}
