// By what the articles are sorted, which way, and into which groups they fall.
import { Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { memo } from 'react';
import { ArticleGrouping, ArticleSort } from '../../contract/browsing.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { startsDescending, type LibraryBrowsing } from './browsing.ts';

const text = words.browsing;

/** The others are for the table, whose head they stand in. */
const sorts: readonly ArticleSort[] = ['imported', 'published', 'title', 'outlet', 'grade', 'words', 'claims', 'problems'];

interface Props {
  browsing: LibraryBrowsing;
  onBrowse: (browsing: LibraryBrowsing) => void;
  /** In a table the head sorts. */
  groupsOnly?: boolean;
}

/** Drawn again only where the arrangement changed, not at each step of the cursor. */
export const ArrangeMenu = memo(function ArrangeMenu({ browsing, onBrowse, groupsOnly = false }: Props) {
  const { sort, descending, group } = browsing;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <IconButton label={groupsOnly ? text.group : `${text.arrange}: ${text.sortBy[sort]}`} pressed={group !== null}>
          <IconArrowsSort size={16} stroke={1.75} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {!groupsOnly && (
          <>
            <Menu.Label>{text.sort}</Menu.Label>
            <Menu.RadioGroup value={sort} onChange={(value) => onBrowse(sorted(browsing, ArticleSort.parse(value)))}>
              {sorts.map((one) => (
                <Menu.RadioItem key={one} value={one} closeMenuOnClick>{text.sortBy[one]}</Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.CheckboxItem checked={descending} onChange={(checked) => onBrowse({ ...browsing, descending: checked })}>{text.descending}</Menu.CheckboxItem>
            <Menu.Divider />
          </>
        )}
        <Menu.Label>{text.group}</Menu.Label>
        <Menu.RadioGroup value={group ?? 'none'} onChange={(value) => onBrowse({ ...browsing, group: ArticleGrouping.nullable().catch(null).parse(value) })}>
          <Menu.RadioItem value="none" closeMenuOnClick>{text.noGroups}</Menu.RadioItem>
          {ArticleGrouping.options.map((one) => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>{text.groupBy[one]}</Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
});

function sorted(browsing: LibraryBrowsing, sort: ArticleSort): LibraryBrowsing {
  return { ...browsing, sort, descending: startsDescending(sort) };
}
