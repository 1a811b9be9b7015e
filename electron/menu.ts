// The menu: what is the window's business happens here, what is the product's is sent to the page as a command.
import { app, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import type { Command } from '../contract/commands.ts';

/** `window` gives the one that is open now, or null. */
export function setMenu(window: () => BrowserWindow | null): void {
  function item(label: string, command: Command, accelerator?: string): MenuItemConstructorOptions {
    return {
      label,
      accelerator,
      // Only shown: the page knows whether a key belongs to a text field or to the project.
      registerAccelerator: false,
      click: () => window()?.webContents.send('command', command),
    };
  }
  Menu.setApplicationMenu(Menu.buildFromTemplate([...macMenu(), fileMenu(item), editMenu(item), viewMenu(item), helpMenu(item)]));
}

type Item = (label: string, command: Command, accelerator?: string) => MenuItemConstructorOptions;

const separator: MenuItemConstructorOptions = { type: 'separator' };
const isMac = process.platform === 'darwin';

function macMenu(): MenuItemConstructorOptions[] {
  return isMac ? [{ role: 'appMenu' }] : [];
}

function fileMenu(item: Item): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      item('New project…', 'new-project'),
      item('Open project…', 'open-project'),
      separator,
      item('Import articles…', 'import'),
      item('Share a copy…', 'share-copy'),
      separator,
      item('Close project', 'close-project'),
      { role: isMac ? 'close' : 'quit' },
    ],
  };
}

function editMenu(item: Item): MenuItemConstructorOptions {
  return {
    label: '&Edit',
    submenu: [
      item('Undo', 'undo', 'CmdOrCtrl+Z'),
      item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
      separator,
      item('Find', 'find', 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu(item: Item): MenuItemConstructorOptions {
  const developing: MenuItemConstructorOptions[] = app.isPackaged ? [] : [separator, { role: 'toggleDevTools' }];
  return {
    label: '&View',
    submenu: [
      item('Commands…', 'palette', 'CmdOrCtrl+K'),
      item('Light or dark', 'toggle-theme'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
      ...developing,
    ],
  };
}

function helpMenu(item: Item): MenuItemConstructorOptions {
  return { role: 'help', submenu: [item('All keys', 'shortcuts', '?'), ...(isMac ? [] : [separator, { role: 'about' as const }])] };
}
