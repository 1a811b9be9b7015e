// The two ways in which claims get into a briefing: a new one is written from them, or they are added to the open one.
import type { Claim } from '../../contract/claims.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { go } from '../app/routes.ts';
import { words } from '../words/catalogue.ts';
import { ClaimPicker } from './ClaimPicker.tsx';
import { added } from './ordered.ts';
import type { BriefingEdits } from './use-briefing-edits.ts';

const text = words.briefings.picker;

interface PickersProps {
  picking: 'create' | 'add' | null;
  claims: readonly Claim[];
  edits: BriefingEdits | undefined;
  onClose(): void;
}

export function Pickers({ picking, claims, edits, onClose }: PickersProps) {
  const create = async (claimIds: string[]) => {
    onClose();
    const briefing = await inBackground(() => client.briefings.create({ claimIds }));
    if (briefing) go({ view: 'briefings', briefing: briefing.id });
  };
  const add = (claimIds: string[]) => {
    onClose();
    edits?.edit({ claimIds: added(edits.briefing.claimIds, claimIds) });
  };
  const has = edits?.briefing.claimIds ?? [];
  return (
    <>
      <ClaimPicker
        opened={picking === 'create'}
        title={text.title}
        claims={claims}
        none={text.nothing}
        verb={text.create}
        onClose={onClose}
        onChoose={(ids) => void create(ids)}
      />
      <ClaimPicker
        opened={picking === 'add'}
        title={text.addTitle}
        claims={claims.filter(({ id }) => !has.includes(id))}
        none={text.allIn}
        verb={text.add}
        onClose={onClose}
        onChoose={add}
      />
    </>
  );
}
