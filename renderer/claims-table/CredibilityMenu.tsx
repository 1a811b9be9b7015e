// The credibility of a claim, changed where it is shown: six ratings in NATO's wording, or none.
import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { credibilityRatings, type Credibility } from '../../contract/vocabulary/credibility.ts';
import { words } from '../words/catalogue.ts';
import classes from './claims-table.module.css';

const ratings = [1, 2, 3, 4, 5, 6] as const;

interface CredibilityMenuProps {
  /** Null where none is given. */
  value: Credibility | null;
  onChange(credibility: Credibility | null): void;
  children: ReactNode;
}

export function CredibilityMenu({ value, onChange, children }: CredibilityMenuProps) {
  return (
    <Menu width={280} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.editable}>
          {children}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.claims.credibility}</Menu.Label>
        {ratings.map((rating) => (
          <Menu.Item
            key={rating}
            leftSection={<b className={classes.rating}>{rating}</b>}
            rightSection={value === rating && <IconCheck size={14} stroke={2} aria-hidden />}
            title={credibilityRatings[rating].meaning}
            onClick={() => onChange(rating)}
          >
            {credibilityRatings[rating].name}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<b className={classes.rating}>–</b>} onClick={() => onChange(null)}>
          {words.claims.notGraded}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
