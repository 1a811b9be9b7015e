// What list and table have alike around them: the title with the counts, the trash's tools, and what stands in an empty place.
import { Button } from '@mantine/core';
import { IconArrowLeft, IconFilterOff, IconTrash } from '@tabler/icons-react';
import { go, libraryRoute } from '../app/routes.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { isFiltering, noFilter } from './browsing.ts';
import { EmptyTrash } from './EmptyTrash.tsx';
import type { LibraryState } from './library-state.ts';

const texts = words.library;

/** "12 of 340 articles". */
export function paneTitle({ answer, trash }: LibraryState): string | undefined {
  const counts = answer && words.browsing.shown(answer.shown, answer.total);
  return trash ? `${texts.trash} · ${counts ?? ''}` : counts;
}

export function TrashTools() {
  const isReadOnly = useReadOnly();
  return (
    <>
      {!isReadOnly && <EmptyTrash />}
      <IconButton label={texts.backToLibrary} onClick={() => go(libraryRoute())}>
        <IconArrowLeft size={16} stroke={1.75} />
      </IconButton>
    </>
  );
}

/** Beside an empty library the stage says how to begin. */
export function NothingShown({ state: { answer, trash, browsing, setFilter } }: { state: LibraryState }) {
  if (answer && answer.total > 0 && isFiltering(browsing.filter)) {
    return (
      <EmptyState title={texts.nothingFiltered.title} body={texts.nothingFiltered.body}>
        <Button variant="default" leftSection={<IconFilterOff size={14} />} onClick={() => setFilter(noFilter)}>{texts.nothingFiltered.clear}</Button>
      </EmptyState>
    );
  }
  if (trash) return <EmptyState icon={<IconTrash size={32} stroke={1.25} />} {...texts.emptyTrash} />;
  return null;
}
