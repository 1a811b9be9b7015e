// The library as a table over the whole stage: filters above, columns of one's choice, several articles chosen at once.
import { Menu } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconColumns3, IconFileImport, IconLayoutList, IconTrash } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { z } from 'zod';
import { ArticleSort } from '../../contract/browsing.ts';
import { useProjectState } from '../app/project-state.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { useKeyOf } from '../app/shortcuts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import type { Sorting } from '../ui/table-column.ts';
import { words } from '../words/catalogue.ts';
import { articleColumns, articleColumnsThatFit, firstHidden, OptionalColumn } from './article-columns.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { ArticleTable } from './ArticleTable.tsx';
import classes from './article-table.module.css';
import { startsDescending, type LibraryBrowsing } from './browsing.ts';
import { BulkBar } from './BulkBar.tsx';
import { chooseFiles } from './choose-files.ts';
import { FilterBar } from './FilterBar.tsx';
import type { LibraryState } from './library-state.ts';
import { NothingShown, paneTitle, TrashTools } from './pane-parts.tsx';

const text = words.browsing;
const icon = { size: 16, stroke: 1.75 } as const;
const Hidden = z.array(OptionalColumn);

export function LibraryTable({ state }: { state: LibraryState }) {
  const { lines, answer, chosen, trash, browsing, setBrowsing, facets, setFilter } = state;
  const [hidden, setHidden] = useProjectState('library.hidden-columns', firstHidden, Hidden);
  const { ref: host, width } = useElementSize();
  const columns = useMemo(
    () => articleColumnsThatFit(articleColumns(hidden, { filter: browsing.filter, onFilter: setFilter, facets }), width),
    [hidden, browsing.filter, setFilter, facets, width],
  );
  useScreen(words.frame.views.library, null, answer ? [paneTitle(state) ?? ''] : []);
  const sort = ({ column, descending }: Sorting) => {
    const by = ArticleSort.parse(column);
    setBrowsing({ ...browsing, sort: by, descending: by === browsing.sort ? descending : startsDescending(by) });
  };
  return (
    <Pane
      bare
      title={paneTitle(state)}
      tools={
        <Tools browsing={browsing} onBrowse={setBrowsing} hidden={hidden} onHide={setHidden} onLayout={state.toggleLayout} trash={trash} />
      }
      below={<FilterBar filter={browsing.filter} facets={facets} onFilter={setFilter} fieldRef={state.filterField} />}
    >
      <div ref={host} className={classes.host}>
        {answer && lines.count === 0 ? (
          <NothingShown state={state} />
        ) : (
          <ArticleTable
            lines={lines} firstLines={state.firstLines} asked={state.asked} grouping={browsing.group} columns={columns} chosen={chosen} onOpen={state.open}
            sorting={{ column: browsing.sort, descending: browsing.descending }} onSort={sort}
          />
        )}
        {chosen.ids.size > 0 && <BulkBar ids={chosen.ids} trash={trash} onClear={chosen.clear} />}
      </div>
    </Pane>
  );
}

interface ToolsProps {
  browsing: LibraryBrowsing;
  onBrowse: (browsing: LibraryBrowsing) => void;
  hidden: readonly OptionalColumn[];
  onHide: (hidden: OptionalColumn[]) => void;
  onLayout: () => void;
  trash: boolean;
}

/** Drawn again only where one of them changed, not at each step of the cursor. */
const Tools = memo(function Tools({ browsing, onBrowse, hidden, onHide, onLayout, trash }: ToolsProps) {
  return (
    <>
      <ArrangeMenu groupsOnly browsing={browsing} onBrowse={onBrowse} />
      <ColumnMenu hidden={hidden} onChange={onHide} />
      <IconButton label={text.asList} shortcut={useKeyOf('library-layout')} onClick={onLayout}>
        <IconLayoutList {...icon} />
      </IconButton>
      {trash ? <TrashTools /> : <LibraryTools />}
    </>
  );
});

function LibraryTools() {
  return (
    <>
      <IconButton label={words.library.showTrash} onClick={() => go(libraryRoute({ trash: true }))}>
        <IconTrash {...icon} />
      </IconButton>
      <IconButton label={words.library.import.choose} shortcut="I" onClick={chooseFiles}>
        <IconFileImport {...icon} />
      </IconButton>
    </>
  );
}

function ColumnMenu({ hidden, onChange }: { hidden: readonly OptionalColumn[]; onChange: (hidden: OptionalColumn[]) => void }) {
  const toggle = (id: OptionalColumn) => onChange(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id]);
  return (
    <Menu closeOnItemClick={false} position="bottom-end" width={200}>
      <Menu.Target>
        <IconButton label={text.columnsLabel}>
          <IconColumns3 {...icon} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{text.columnsHelp}</Menu.Label>
        {OptionalColumn.options.map((id) => (
          <Menu.CheckboxItem key={id} checked={!hidden.includes(id)} onChange={() => toggle(id)}>{text.columns[id]}</Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
