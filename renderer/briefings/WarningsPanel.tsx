// What the briefing should not go out with: a line each, and a way to the place that it speaks of.
import { Button, Collapse, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { BriefingModel } from '../../contract/briefing-model.ts';
import { words } from '../words/catalogue.ts';
import classes from './briefings.module.css';

const text = words.briefings.warnings;
type Warning = BriefingModel['warnings'][number];

export function WarningsPanel({ warnings, onShow }: { warnings: readonly Warning[]; onShow(warning: Warning): void }) {
  const [open, setOpen] = useState(false);
  if (warnings.length === 0) {
    return (
      <p className={classes.sound}>
        <IconCircleCheck size={16} stroke={1.75} aria-hidden />
        {text.none}
      </p>
    );
  }
  return (
    <section className={classes.warnings}>
      <UnstyledButton className={classes.warningsHead} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden />
        {text.title(warnings.length)}
        <IconChevronRight size={14} stroke={2} aria-hidden data-open={open || undefined} />
      </UnstyledButton>
      <Collapse expanded={open} transitionDuration={100}>
        <ul>
          {warnings.map((warning, index) => (
            <li key={index}>
              <span dir="auto">{warning.sentence}</span>
              <Button variant="subtle" size="compact-xs" onClick={() => onShow(warning)}>
                {text.show}
              </Button>
            </li>
          ))}
        </ul>
      </Collapse>
    </section>
  );
}
