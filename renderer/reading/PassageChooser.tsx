// Where several passages lie under one click: a small menu that offers each of them.
import { Menu } from '@mantine/core';
import type { Passage } from '../../contract/passages.ts';
import { words } from '../words/catalogue.ts';
import { useHue } from './passage-hue.ts';
import type { Crowd } from './use-pointing.ts';
import classes from './chooser.module.css';

interface Props {
  crowd: Crowd | null;
  onChoose: (passage: Passage) => void;
  onClose: () => void;
}

export function PassageChooser({ crowd, onChoose, onClose }: Props) {
  const hueOf = useHue();
  if (!crowd) return null;
  return (
    <Menu opened onClose={onClose} position="bottom" width={320} returnFocus={false}>
      <Menu.Target>
        <span className={classes.point} style={{ left: crowd.x, top: crowd.y, height: crowd.height }} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.reading.passagesHere(crowd.passages.length)}</Menu.Label>
        {crowd.passages.map((passage) => (
          <Menu.Item
            key={passage.id}
            leftSection={<span className={classes.hue} style={{ background: `var(--hue-${hueOf(passage)})` }} />}
            onClick={() => {
              onClose();
              onChoose(passage);
            }}
          >
            <span className={classes.quote} dir="auto">{passage.quote}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
