// How the reading page looks: width and spacing of its lines, and what the colour of a highlight says, with its legend.
import { Popover, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useMemo } from 'react';
import { setPreference, usePreferences, type Preferences } from '../app/preferences.ts';
import { useCommands, useKeyOf, type Command } from '../app/shortcuts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { hueOfStatus, statusesByWeight } from './passage-hue.ts';
import classes from './look.module.css';

const texts = words.reading.look;

const measures: Record<Preferences['readingMeasure'], number> = { narrow: 28, normal: 33.5, wide: 40 };
const spacings: Record<Preferences['readingSpacing'], number> = { tight: 0.9, normal: 1, loose: 1.15 };

/** What the style sheets of the reading page take from the preferences: px, multiples of the size, a factor of the line's height. */
export function pageLook({ readingSize, readingMeasure, readingSpacing }: Preferences): React.CSSProperties {
  return {
    '--reading-size': `${readingSize}px`,
    '--reading-measure': measures[readingMeasure],
    '--reading-spacing': spacings[readingSpacing],
  } as React.CSSProperties;
}

export function PageLook() {
  const [opened, { toggle, close }] = useDisclosure(false);
  const { readingMeasure, readingSpacing, colourBy } = usePreferences();
  const key = useKeyOf('colour-by');
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        {
          id: 'colour-by',
          label: texts.switchColours,
          group: words.frame.commands.article,
          keys: ['shift+o'],
          run: () => setPreference('colourBy', colourBy === 'tag' ? 'status' : 'tag'),
        },
      ],
      [colourBy],
    ),
  );
  return (
    <Popover opened={opened} onDismiss={close} position="bottom-end" width={296} trapFocus returnFocus>
      <Popover.Target>
        <IconButton label={texts.title} onClick={toggle} aria-expanded={opened}>
          <IconAdjustmentsHorizontal size={17} stroke={1.6} />
        </IconButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.title} className={classes.look}>
        <Choice label={texts.measure} values={texts.measures} value={readingMeasure} onChange={(value) => setPreference('readingMeasure', value)} />
        <Choice label={texts.spacing} values={texts.spacings} value={readingSpacing} onChange={(value) => setPreference('readingSpacing', value)} />
        <Choice label={texts.colourBy(key)} values={texts.colours} value={colourBy} onChange={(value) => setPreference('colourBy', value)} />
        {colourBy === 'status' && <Legend />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  values: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, values, value, onChange }: ChoiceProps<Value>) {
  const data = (Object.keys(values) as Value[]).map((one) => ({ value: one, label: values[one] }));
  return (
    <div className={classes.choice}>
      <span>{label}</span>
      <SegmentedControl size="xs" fullWidth aria-label={label} data={data} value={value} onChange={onChange} />
    </div>
  );
}

function Legend() {
  return (
    <ul className={classes.legend} aria-label={texts.legend}>
      {statusesByWeight.map((status) => (
        <li key={status}>
          <span className={classes.hue} data-hue={hueOfStatus[status]} aria-hidden />
          {words.claims.statuses[status]}
        </li>
      ))}
      <li>
        <span className={classes.hue} data-hue="yellow" aria-hidden />
        {texts.noClaim}
      </li>
    </ul>
  );
}
