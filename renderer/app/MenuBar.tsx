// The menus in a browser, where no menu bar is to be had: one button, under which every command stands with its key.
import { Menu } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { MenuItem } from '../../contract/commands.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { menusOf } from './menus.ts';
import { keyInWords, runCommand, useKnownCommands } from './shortcuts.ts';
import classes from './top-bar.module.css';

export function MenuBar() {
  const known = useKnownCommands();
  const menus = useMemo(() => menusOf(known), [known]);
  return (
    <Menu position="bottom-start" width={160}>
      <Menu.Target>
        <IconButton label={words.frame.menus.label}>
          <IconMenu2 size={18} stroke={1.6} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {menus.map(({ id, label, items }) => (
          <Menu.Sub key={id} position="right-start">
            <Menu.Sub.Target>
              <Menu.Sub.Item>{label}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown className={classes.submenu}>
              {items.map((item) => (
                <Item key={item.id} item={item} />
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Item({ item: { id, label, key, enabled } }: { item: MenuItem }) {
  return (
    <Menu.Item
      disabled={!enabled}
      rightSection={key !== null && <kbd className={classes.menuKey}>{keyInWords(key)}</kbd>}
      onClick={() => runCommand(id)}
    >
      {label}
    </Menu.Item>
  );
}
