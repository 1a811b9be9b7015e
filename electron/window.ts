// The one place where windows are made: sandboxed, isolated, without Node.
import { BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron';

/** The window that an analyst works in. */
export function createWorkbenchWindow(preload: string): BrowserWindow {
  const window = createWindow({
    width: 1440,
    height: 900,
    minWidth: 900,
    minHeight: 600,
    title: 'Assay',
    // The page's own paper, so that nothing flashes before its first frame.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16171A' : '#FBFAF7',
    webPreferences: { preload },
  });
  window.once('ready-to-show', () => window.show());
  return window;
}

/** A window that is never shown and runs no scripts, to print a document from. */
export function createPrintWindow(partition: string): BrowserWindow {
  return createWindow({ width: 794, height: 1123, webPreferences: { partition, javascript: false, images: true } });
}

function createWindow(options: BrowserWindowConstructorOptions): BrowserWindow {
  return new BrowserWindow({
    show: false,
    ...options,
    webPreferences: {
      ...options.webPreferences,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
}
