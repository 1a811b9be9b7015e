// The native dialogs: where a project is, where a new one or a copy goes, where a download is put.
import { join } from 'node:path';
import { app, dialog, type BrowserWindow, type Session } from 'electron';
import type { PlaceRequest } from './core-messages.ts';

const FILTERS = [{ name: 'Assay project', extensions: ['assay'] }];

/** The place that the analyst chose; null when the dialog was closed. */
export async function choosePath(window: BrowserWindow, request: PlaceRequest): Promise<string | null> {
  if (request.purpose === 'open-project') {
    const chosen = await dialog.showOpenDialog(window, {
      title: 'Open project',
      buttonLabel: 'Open',
      properties: ['openFile'],
      filters: FILTERS,
    });
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
  }
  const isCopy = request.purpose === 'share-copy';
  const chosen = await dialog.showSaveDialog(window, {
    title: isCopy ? 'Share a copy' : 'New project',
    buttonLabel: isCopy ? 'Write copy' : 'Create',
    defaultPath: join(app.getPath('documents'), request.suggestedName),
    filters: FILTERS,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
}

/** Says in one sentence why a file that was double-clicked or named on the command line is not open. */
export async function sayNotOpened(window: BrowserWindow, sentence: string): Promise<void> {
  await dialog.showMessageBox(window, { type: 'warning', title: 'Assay', message: sentence, buttons: ['Close'] });
}

/** Files that the page hands out are saved where the analyst says; anything else that calls itself a download is dropped. */
export function askWhereDownloadsGo(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:app://workbench/')) {
      event.preventDefault();
      return;
    }
    item.setSaveDialogOptions({ defaultPath: join(app.getPath('downloads'), item.getFilename()) });
  });
}
