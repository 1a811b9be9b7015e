// The passages that a claim rests on, each with what it does for the claim and a way to its place in the article.
import { Menu, UnstyledButton } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import type { Claim, Evidence } from '../../contract/claims.ts';
import { Stance } from '../../contract/vocabulary/claim-terms.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { addressOf, libraryRoute } from '../app/routes.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { Chip, type ChipTone } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import classes from './card.module.css';

const texts = words.claims;
const tones: Record<Stance, ChipTone> = { supports: 'accent', contradicts: 'amber', context: 'neutral' };

/** `lead` is the evidence whose quote stands above already. */
export function EvidenceList({ claim, lead }: { claim: Claim; lead: Evidence | undefined }) {
  return (
    <ul className={classes.evidence} aria-label={texts.evidence}>
      {claim.evidence.map((evidence) => (
        <EvidenceLine key={evidence.id} claim={claim} evidence={evidence} isLead={evidence.id === lead?.id} />
      ))}
    </ul>
  );
}

function EvidenceLine({ claim, evidence, isLead }: { claim: Claim; evidence: Evidence; isLead: boolean }) {
  const { article, source, start, end, passageId } = evidence;
  const isReadOnly = useReadOnly();
  const place = libraryRoute({ article: article.id, at: { start, end }, passage: passageId, claim: claim.id });
  return (
    <li className={classes.evidenceLine}>
      <a href={addressOf(place)} className={classes.evidenceLink} title={texts.openArticle}>
        {!isLead && (
          <span className={classes.evidenceQuote} dir={article.direction} lang={article.language ?? undefined}>{evidence.quote}</span>
        )}
        <span className={classes.evidenceFrom}>
          <span dir="auto">{source?.name ?? words.library.noOutlet}</span>
          <DateText date={article.published} none={words.library.noDate} />
        </span>
      </a>
      <span className={classes.evidenceTools}>
        <Chip tone={tones[evidence.stance]}>{texts.stances[evidence.stance]}</Chip>
        {!isReadOnly && <EvidenceMenu evidence={evidence} isLast={claim.evidence.length === 1} />}
      </span>
    </li>
  );
}

function EvidenceMenu({ evidence, isLast }: { evidence: Evidence; isLast: boolean }) {
  const set = (stance: string) => void inBackground(() => client.claims.setStance({ evidenceId: evidence.id, stance: Stance.parse(stance) }));
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <IconButton label={texts.stance} size={22}>
          <IconDotsVertical size={14} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={evidence.stance} onChange={set}>
          {Stance.options.map((stance) => (
            <Menu.RadioItem key={stance} value={stance}>{texts.stances[stance]}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          disabled={isLast}
          title={isLast ? texts.lastEvidence : undefined}
          onClick={() => void inBackground(() => client.claims.removeEvidence({ evidenceId: evidence.id }))}
        >
          {texts.removeEvidence}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** A claim in one line, for lists beside the text: statement, value, status. */
export function ClaimLine({ claim, onOpen }: { claim: Pick<Claim, 'id' | 'statement' | 'status'>; onOpen: () => void }) {
  return (
    <UnstyledButton className={classes.line} onClick={onOpen}>
      <span className={classes.lineStatement} dir="auto">{claim.statement}</span>
      {claim.status !== 'open' && <span className={classes.lineStatus} data-status={claim.status}>{texts.statuses[claim.status]}</span>}
    </UnstyledButton>
  );
}
