// The library's left column: filters, order, trash, importing, and the list between them.
import { IconFileImport, IconTable, IconTrash } from '@tabler/icons-react';
import { memo } from 'react';
import { go, libraryRoute } from '../app/routes.ts';
import { useKeyOf } from '../app/shortcuts.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { ArrangeMenu } from './ArrangeMenu.tsx';
import { ArticleList } from './ArticleList.tsx';
import type { LibraryBrowsing } from './browsing.ts';
import { BulkBar } from './BulkBar.tsx';
import { chooseFiles } from './choose-files.ts';
import { FilterBar } from './FilterBar.tsx';
import type { LibraryState } from './library-state.ts';
import { NothingShown, paneTitle, TrashTools } from './pane-parts.tsx';

const texts = words.library;
const icon = { size: 16, stroke: 1.75 } as const;

export function LibraryPane({ state }: { state: LibraryState }) {
  const { lines, answer, chosen, openId, trash, browsing } = state;
  return (
    <Pane
      bare
      title={paneTitle(state)}
      tools={trash ? <TrashTools /> : <Tools browsing={browsing} onBrowse={state.setBrowsing} onLayout={state.toggleLayout} />}
      below={<FilterBar filter={browsing.filter} facets={state.facets} onFilter={state.setFilter} fieldRef={state.filterField} />}
    >
      {answer && lines.count === 0 ? (
        <NothingShown state={state} />
      ) : (
        <ArticleList lines={lines} firstLines={state.firstLines} asked={state.asked} grouping={browsing.group} openId={openId} chosen={chosen} />
      )}
      {chosen.ids.size > 0 && <BulkBar ids={chosen.ids} trash={trash} onClear={chosen.clear} />}
    </Pane>
  );
}

interface ToolsProps {
  browsing: LibraryBrowsing;
  onBrowse: (browsing: LibraryBrowsing) => void;
  onLayout: () => void;
}

/** Drawn again only where the order changed, not at each step of the cursor. */
const Tools = memo(function Tools({ browsing, onBrowse, onLayout }: ToolsProps) {
  return (
    <>
      <ArrangeMenu browsing={browsing} onBrowse={onBrowse} />
      <IconButton label={words.browsing.asTable} shortcut={useKeyOf('library-layout')} onClick={onLayout}>
        <IconTable {...icon} />
      </IconButton>
      <IconButton label={texts.showTrash} onClick={() => go(libraryRoute({ trash: true }))}>
        <IconTrash {...icon} />
      </IconButton>
      <IconButton label={texts.import.choose} shortcut="I" onClick={chooseFiles}>
        <IconFileImport {...icon} />
      </IconButton>
    </>
  );
});
