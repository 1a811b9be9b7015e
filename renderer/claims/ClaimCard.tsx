// A claim as a card: the quote first, then the statement; who → through whom → outlet; value large; grades; what can be done.
import { Button, Kbd } from '@mantine/core';
import { IconCheck, IconPencil, IconQuestionMark, IconTrash } from '@tabler/icons-react';
import { channelsOf, organisationOf } from '../../contract/claim-chain.ts';
import type { Claim, Evidence } from '../../contract/claims.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import type { PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import { credibilityRatings } from '../../contract/vocabulary/credibility.ts';
import { quantityValue } from '../../contract/vocabulary/quantity-in-words.ts';
import { reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { addressOf, codebookRoute } from '../app/routes.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { MemoList } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { GradeChip, gradeTone } from '../ui/GradeChip.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { keyInWords } from '../app/shortcuts.ts';
import { acceptPrefilled } from './claim-acts.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import classes from './card.module.css';
import prefilledClasses from './prefilled.module.css';

interface Props {
  claim: Claim;
  /** The evidence whose quote leads the card; the claim's first without it. */
  lead?: Evidence | undefined;
  onEdit?: () => void;
  /** Buttons that belong to the place where the card stands. */
  children?: React.ReactNode;
}

const texts = words.claims;

export const statusTones: Record<Claim['status'], ChipTone> = {
  open: 'neutral',
  corroborated: 'green',
  disputed: 'amber',
  refuted: 'red',
  withdrawn: 'neutral',
};

export function ClaimCard({ claim, lead = claim.evidence[0], onEdit, children }: Props) {
  const isReadOnly = useReadOnly();
  return (
    <article className={classes.card} aria-label={claim.statement}>
      {lead && (
        <blockquote className={classes.quote} dir={lead.article.direction} lang={lead.article.language ?? undefined}>{lead.quote}</blockquote>
      )}
      <p className={guessed(claim, 'statement', classes.statement)} dir="auto">{claim.statement}</p>
      <ClaimChain claim={claim} lead={lead} />
      {claim.quantity && (
        <p className={guessed(claim, 'quantity', classes.value)}>
          {quantityValue(claim.quantity)} <span className={classes.unit} dir="auto">{claim.quantity.unit}</span>
        </p>
      )}
      <ClaimMarks claim={claim} lead={lead} />
      <Answered claim={claim} />
      {claim.note && <p className={classes.note} dir="auto">{claim.note}</p>}
      <EvidenceList claim={claim} lead={lead} />
      <ClaimLinks claim={claim} />
      <MemoList on={{ record: 'claim', id: claim.id }} write={words.memos.writeOn.claim} />
      {!isReadOnly && (
        <div className={classes.acts}>
          {claim.prefilled.length > 0 && (
            <Button variant="light" leftSection={<IconCheck size={14} />} rightSection={<Kbd>{keyInWords('Enter')}</Kbd>} onClick={() => void acceptPrefilled(claim)}>
              {texts.acceptPrefilled(claim.prefilled.length)}
            </Button>
          )}
          {onEdit && <Button variant="default" leftSection={<IconPencil size={14} />} onClick={onEdit}>{texts.edit}</Button>}
          {children}
          <IconButton className={classes.delete} label={texts.remove} onClick={() => void deleteClaim(claim.id)}>
            <IconTrash size={16} stroke={1.75} />
          </IconButton>
        </div>
      )}
    </article>
  );
}

/** The class of what stands there, with the mark of the program where it was the program. */
function guessed({ prefilled }: Claim, field: PrefilledField, className?: string): string | undefined {
  if (!prefilled.includes(field)) return className;
  return [className, prefilledClasses.mark].filter(Boolean).join(' ');
}

async function deleteClaim(id: string): Promise<void> {
  await inBackground(async () => {
    await client.claims.remove({ id });
    await announceUndoable(texts.removed);
  });
}

/** "Farhad Shami → Rudaw → The National", with "denies" where the claimant does. */
export function ClaimChain({ claim, lead }: { claim: Claim; lead: Evidence | undefined }) {
  const organisation = organisationOf(claim);
  const channels = channelsOf(claim).map(({ name }) => name);
  const outlet = lead?.source?.name;
  return (
    <p className={classes.chain}>
      {claim.claimant ? (
        <span className={guessed(claim, 'claimant')}>
          <b dir="auto">{claim.claimant.name}</b>
          {organisation && <> (<bdi>{organisation.name}</bdi>)</>}
        </span>
      ) : (
        <i className={classes.nobody}>{texts.noClaimant}</i>
      )}
      {claim.polarity === 'denies' && <span className={classes.denies}>{texts.denies}</span>}
      {channels.map((name) => <Link key={name} name={name} className={guessed(claim, 'via')} />)}
      {outlet !== undefined && outlet !== channels.at(-1) && <Link name={outlet} />}
    </p>
  );
}

function Link({ name, className }: { name: string; className?: string | undefined }) {
  return (
    <span className={classes.through}>
      <span aria-hidden>→</span> <span className={className} dir="auto">{name}</span>
    </span>
  );
}

function ClaimMarks({ claim, lead }: { claim: Claim; lead: Evidence | undefined }) {
  return (
    <div className={classes.marks}>
      <ClaimGrades claim={claim} lead={lead} />
      <Chip tone={statusTones[claim.status]}>{texts.statuses[claim.status]}</Chip>
      <Chip><span className={guessed(claim, 'kind')}>{texts.kinds[claim.kind]}</span></Chip>
      {claim.confidence && <Chip>{texts.confidenceIs(texts.confidences[claim.confidence])}</Chip>}
      {claim.eventTime && (
        <span className={guessed(claim, 'eventTime', classes.fact)} title={texts.eventTime}>
          <DateText date={claim.eventTime} none="" />
        </span>
      )}
      {claim.saidTime && <span className={guessed(claim, 'saidTime', classes.fact)}>{texts.saidOn(dateInWords(claim.saidTime))}</span>}
      {claim.place && <span className={guessed(claim, 'place', classes.fact)} title={texts.place} dir="auto">{claim.place}</span>}
    </div>
  );
}

/** The questions under which it stands, each the way to the others that answer it. */
function Answered({ claim: { questions } }: { claim: Claim }) {
  if (questions.length === 0) return null;
  return (
    <ul className={classes.questions} aria-label={texts.questions}>
      {questions.map(({ id, wording }) => (
        <li key={id}>
          <IconQuestionMark size={13} stroke={1.75} aria-hidden />
          <a href={addressOf(codebookRoute('questions', id))} dir="auto">{wording}</a>
        </li>
      ))}
    </ul>
  );
}

/** Reliability of the outlet and credibility of the information, side by side and never mixed. */
export function ClaimGrades({ claim, lead }: { claim: Claim; lead: Evidence | undefined }) {
  const reliability = lead?.source?.reliability ?? null;
  const { credibility } = claim;
  return (
    <span className={classes.grades}>
      <GradeChip
        text={reliability ?? '–'}
        tone={gradeTone(reliability)}
        meaning={reliability ? texts.reliabilityMeaning(reliability, reliabilityGrades[reliability].name) : `${texts.reliability}: ${words.frame.ungraded}`}
      />
      <GradeChip
        text={credibility === null ? '–' : String(credibility)}
        tone={gradeTone(credibility)}
        meaning={
          credibility === null
            ? `${texts.credibility}: ${words.frame.ungraded}`
            : texts.credibilityMeaning(String(credibility), credibilityRatings[credibility].name)
        }
      />
    </span>
  );
}
