// The chosen claim in full, with changing it and giving it the selection as further evidence.
import { Button, Menu } from '@mantine/core';
import { IconLink, IconPlus } from '@tabler/icons-react';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { Stance } from '../../contract/vocabulary/claim-terms.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { ClaimCard } from '../claims/ClaimCard.tsx';
import { draftOfClaim } from '../claims/claim-draft.ts';
import { words } from '../words/catalogue.ts';
import { useReadingState, useSession } from './session.ts';
import { clearSelection } from './use-selection.ts';

export function ChosenClaim({ claim, passage }: { claim: Claim; passage: Passage }) {
  const session = useSession();
  const lead = claim.evidence.find(({ passageId }) => passageId === passage.id);
  const edit = () => session.set({ task: { kind: 'edit', claimId: claim.id, draft: draftOfClaim(claim, lead?.source ?? null, lead?.article.published ?? null) } });
  return (
    <ClaimCard claim={claim} lead={lead} onEdit={edit}>
      <AddEvidence claim={claim} />
      <Button variant="default" leftSection={<IconLink size={14} />} onClick={() => session.set({ picking: { kind: 'link', claim } })}>{words.claims.links.add}</Button>
    </ClaimCard>
  );
}

/** Offered only while something of the text is selected. */
function AddEvidence({ claim }: { claim: Claim }) {
  const session = useSession();
  const selection = useReadingState((state) => state.selection);
  if (!selection) return null;
  const add = async (stance: Stance) => {
    const at = { articleId: session.articleId, ...selection };
    if (await inBackground(() => client.claims.addEvidence({ id: claim.id, at, stance }))) clearSelection(session);
  };
  return (
    <Menu>
      <Menu.Target>
        <Button variant="light" leftSection={<IconPlus size={14} />}>{words.claims.addEvidence}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.claims.stance}</Menu.Label>
        {Stance.options.map((stance) => (
          <Menu.Item key={stance} onClick={() => void add(stance)}>{words.claims.stances[stance]}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
