// Makes the whole window take dropped files, saying so while they hover over it, and whatever is pasted outside a field.
import { IconFileImport } from '@tabler/icons-react';
import { useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import { announce, inBackground } from '../app/act.ts';
import { isField, useCommands, type Command } from '../app/shortcuts.ts';
import { words } from '../words/catalogue.ts';
import { chooseFiles } from './choose-files.ts';
import { droppedFiles, type Gathered } from './dropped-files.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { importFiles } from './import-files.ts';
import { openPaste, PasteDialog } from './PasteDialog.tsx';
import { filesOfPaste } from './pasted-file.ts';
import { TableDialog } from './TableDialog.tsx';
import classes from './import.module.css';

/** Importing is offered in every view: by drop, by paste, by key, from the desktop's menu. */
const commands: readonly Command[] = [
  { id: 'import', label: words.library.import.choose, group: words.frame.commands.article, keys: ['i'], run: chooseFiles },
  { id: 'import-clipboard', label: words.library.paste.choose, group: words.frame.commands.article, keys: [], run: () => openPaste() },
];

export function DropZone({ children }: { children: ReactNode }) {
  const { isOver, gathered } = useFileDrop();
  usePaste();
  useCommands(commands);
  return (
    <>
      {children}
      <ImportDialog />
      <TableDialog />
      <PasteDialog />
      {isOver && (
        <div className={classes.drop} aria-hidden>
          <div className={classes.dropCard}>
            <IconFileImport size={36} stroke={1.25} />
            <strong>{words.library.import.drop}</strong>
            <span>{words.library.import.dropBody}</span>
          </div>
        </div>
      )}
      {gathered && (
        <div className={classes.gathering} role="status">
          {words.library.import.gathering(gathered.files, gathered.of)}
        </div>
      )}
    </>
  );
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Whether files are held over the window, by their moves: counted by what they enter and leave, one lost event would hide it. While a
 * large folder is looked through, how far that is. Listens before the window is painted: a file that nobody takes would be opened
 * in its place.
 */
function useFileDrop(): { isOver: boolean; gathered: Gathered | null } {
  const [isOver, setOver] = useState(false);
  const [gathered, setGathered] = useState<Gathered | null>(null);
  useLayoutEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) =>
      window.addEventListener(name, (event) => carriesFiles(event) && act(event), { signal });
    // The entering, too: where something else came up under the files since they moved last, it is all that is asked before the drop.
    for (const name of ['dragenter', 'dragover'] as const) {
      on(name, (event) => {
        event.preventDefault();
        setOver(true);
      });
    }
    on('dragleave', ({ relatedTarget }) => relatedTarget === null && setOver(false)); // else they go on over another part
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const transfer = event.dataTransfer;
      if (transfer) void inBackground(async () => importDropped(await droppedFiles(transfer, setGathered).finally(() => setGathered(null))));
    });
    return () => listening.abort();
  }, []);
  return { isOver, gathered };
}

async function importDropped(files: readonly File[]): Promise<void> {
  if (files.length === 0) announce(words.library.import.nothingDropped);
  else await importFiles(files);
}

/** Fields and windows keep what is pasted into them. */
function usePaste(): void {
  useEffect(() => {
    const listening = new AbortController();
    window.addEventListener('paste', onPaste, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}

function onPaste(event: ClipboardEvent): void {
  const { target, clipboardData } = event;
  if (event.defaultPrevented || !clipboardData || isField(target)) return;
  if (target instanceof Element && target.closest('[role="dialog"]')) return;
  event.preventDefault();
  const files = filesOfPaste(clipboardData, new Date());
  if (files.length === 0) announce(words.library.paste.nothing);
  else void importFiles(files);
}
