// Several parties are chosen: which name stays, and one button that makes them one.
import { Button, Radio } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { useState } from 'react';
import type { Party } from '../../contract/parties.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { mergeButton, mergeParties } from './party-acts.ts';
import classes from './codebook.module.css';
import ofParties from './parties.module.css';

const text = words.codebook.parties;

export function PartyMerge({ chosen }: { chosen: readonly Party[] }) {
  const isReadOnly = useReadOnly();
  const mostClaims = chosen.toSorted((one, other) => other.claims - one.claims)[0];
  const [intoId, setInto] = useState(mostClaims?.id ?? '');
  const into = chosen.find(({ id }) => id === intoId);
  return (
    <Pane title={text.mergeTitle(chosen.length)}>
      <div className={classes.stage}>
        <p className={classes.soft}>{text.mergeHelp}</p>
        <Radio.Group label={text.stays} value={intoId} onChange={setInto}>
          <div className={ofParties.options}>
            {chosen.map((party) => (
              <Radio
                key={party.id}
                size="xs"
                value={party.id}
                disabled={isReadOnly}
                label={<bdi>{party.name}</bdi>}
                description={[text.claimant(party.claims), party.aliases.join(' · ')].filter(Boolean).join(' · ')}
              />
            ))}
          </div>
        </Radio.Group>
        {into && !isReadOnly && (
          <div>
            <Button id={mergeButton} leftSection={<IconArrowMerge size={15} stroke={1.75} aria-hidden />} onClick={() => void mergeParties(chosen, into)}>
              <bdi>{text.mergeDo(chosen.length, into.name)}</bdi>
            </Button>
          </div>
        )}
      </div>
    </Pane>
  );
}
