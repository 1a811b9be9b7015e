// The codebook as a file: its quotes, or the tree.
import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { CodebookFile } from '../../contract/tags.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { exportCodebook } from './tag-acts.ts';
import classes from './codebook.module.css';

const text = words.codebook.tags;

export function ExportTags() {
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <IconButton label={text.exportLabel}>
          <IconDownload size={18} stroke={1.6} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {CodebookFile.options.map((what) => (
          <Menu.Item key={what} onClick={() => void exportCodebook(what)}>
            <span className={classes.option}>
              {text.exports[what].name}
              <small>{text.exports[what].help}</small>
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
