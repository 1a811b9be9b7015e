// Splitting a party: the name of the other one, and which names and claims go to it.
import { Autocomplete, Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Party } from '../../contract/parties.ts';
import { useAct } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { announceUndoable } from '../history/announce-undoable.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { claimsOfParties } from './claims-of-parties.ts';
import { chooseParty } from './party-acts.ts';
import classes from './codebook.module.css';
import ofParties from './parties.module.css';

const text = words.codebook.parties;

export function PartySplit({ party, onClose }: { party: Party | null; onClose: () => void }) {
  return (
    <Dialog opened={party !== null} onClose={onClose} title={text.splitTitle(party?.name ?? '')} closeLabel={words.frame.close} size={520}>
      {party && <SplitForm party={party} onClose={onClose} />}
    </Dialog>
  );
}

function SplitForm({ party, onClose }: { party: Party; onClose: () => void }) {
  const claims = claimsOfParties(useQuery(questions.claims.list.queryOptions({ input: {} })).data ?? [], [party.id]);
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState<string[]>([]);
  const [claimIds, setClaimIds] = useState<string[]>([]);
  // A name that is typed or chosen among the aliases goes along by itself.
  const goes = party.aliases.includes(name.trim()) ? [...new Set([...aliases, name.trim()])] : aliases;
  const split = useAct(async () => {
    const made = await client.parties.split({ id: party.id, name: name.trim(), aliases: goes, claimIds });
    onClose();
    chooseParty(made.id);
    await announceUndoable(text.splitDone(made.name));
  });
  const isReady = name.trim() !== '' && goes.length + claimIds.length > 0;
  return (
    <form
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void split.run();
      }}
    >
      <p className={classes.soft}>{text.splitHelp}</p>
      <Autocomplete label={text.splitName} data={party.aliases} value={name} maxLength={200} dir="auto" data-autofocus onChange={setName} />
      {party.aliases.length > 0 && (
        <Checkbox.Group label={text.splitAliases} value={goes} onChange={setAliases}>
          <div className={ofParties.options}>
            {party.aliases.map((alias) => <Checkbox key={alias} size="xs" value={alias} label={<bdi>{alias}</bdi>} />)}
          </div>
        </Checkbox.Group>
      )}
      {claims.length > 0 && (
        <Checkbox.Group label={text.splitClaims} value={claimIds} onChange={setClaimIds}>
          <div className={ofParties.claimOptions}>
            {claims.map((claim) => <Checkbox key={claim.id} size="xs" value={claim.id} label={<bdi>{claim.statement}</bdi>} />)}
          </div>
        </Checkbox.Group>
      )}
      <RefusalLine sentence={split.refusal} />
      <div className={classes.dialogFoot}>
        <Button variant="subtle" color="gray" onClick={onClose}>{words.frame.cancel}</Button>
        <Button type="submit" loading={split.busy} disabled={!isReady}>{text.splitDo}</Button>
      </div>
    </form>
  );
}
