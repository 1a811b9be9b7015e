// Which of the briefing's claims a sentence rests on: said in a word, chosen from a list.
import { Button, Checkbox, Popover } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import type { Claim } from '../../contract/claims.ts';
import { words } from '../words/catalogue.ts';
import { added, without } from './ordered.ts';
import classes from './editor.module.css';

const text = words.briefings.editor;

interface RestsOnProps {
  /** The claims of the briefing, in its order. */
  claims: readonly Claim[];
  chosen: readonly string[];
  disabled: boolean;
  onChange(claimIds: string[]): void;
}

export function RestsOn({ claims, chosen, disabled, onChange }: RestsOnProps) {
  const known = claims.filter(({ id }) => chosen.includes(id));
  const label = known.length === 0 ? text.restsOnNone : `${text.restsOn} ${words.briefings.claims(known.length)}`;
  return (
    <Popover position="bottom-start" width={380} trapFocus returnFocus withinPortal>
      <Popover.Target>
        <Button
          variant="subtle"
          color={known.length === 0 ? 'yellow' : 'gray'}
          className={classes.restsOn}
          data-missing={known.length === 0 || undefined}
          size="compact-xs"
          leftSection={<IconLink size={14} stroke={1.75} aria-hidden />}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.restsOnList}>
        <fieldset disabled={disabled} className={classes.plainFieldset}>
          <legend className={classes.popoverTitle}>{text.chooseRestsOn}</legend>
          {claims.map((claim) => (
            <Checkbox
              key={claim.id}
              size="xs"
              label={<span dir="auto">{claim.statement}</span>}
              description={claim.claimant?.name}
              checked={chosen.includes(claim.id)}
              onChange={({ currentTarget }) =>
                onChange(currentTarget.checked ? added(chosen, [claim.id]) : without(chosen, claim.id))
              }
            />
          ))}
        </fieldset>
      </Popover.Dropdown>
    </Popover>
  );
}
