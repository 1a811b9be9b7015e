// The menu bar: made from the commands that the page offers now, with what is the window's own business added to them.
import { app, ipcMain, Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { PageMessage, type MenuId, type MenuItem, type PageMenu } from '../contract/commands.ts';
import { acceleratorOf } from './accelerator.ts';

const separator: MenuItemConstructorOptions = { type: 'separator' };
const isMac = process.platform === 'darwin';

/** What the host adds at the end of a menu. */
function ownItems(id: MenuId): MenuItemConstructorOptions[] {
  switch (id) {
    case 'file':
      return [{ role: isMac ? 'close' : 'quit' }];
    case 'edit':
      return [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }];
    case 'view':
      return [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ];
    case 'help':
      return isMac ? [] : [{ role: 'about' }];
    default:
      return [];
  }
}

/** `window` gives the one that is open now, or null. Until the page has spoken there are only the window's own items. */
export function keepMenu(window: () => BrowserWindow | null): void {
  let shown: readonly PageMenu[] = [];
  const choose = (command: string) => window()?.webContents.send('command', command);
  const build = () => Menu.setApplicationMenu(Menu.buildFromTemplate([...(isMac ? [{ role: 'appMenu' as const }] : []), ...templateOf(shown, choose)]));
  build();
  ipcMain.on('menus', (event, message: unknown) => {
    const contents = window()?.webContents;
    if (!contents || event.senderFrame !== contents.mainFrame) return;
    const told = PageMessage.safeParse(message);
    if (!told.success) return;
    const before = shown;
    shown = told.data.menus;
    // An open menu closes when the bar is made anew, so that is only done where more than the greying has changed.
    if (shapeOf(before) === shapeOf(shown)) greyOut(shown);
    else build();
  });
}

function shapeOf(menus: readonly PageMenu[]): string {
  return JSON.stringify(menus.map(({ id, label, items }) => [id, label, items.map((item) => [item.id, item.label, item.key])]));
}

function greyOut(menus: readonly PageMenu[]): void {
  for (const { id, enabled } of menus.flatMap(({ items }) => items)) {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (item) item.enabled = enabled;
  }
}

function templateOf(menus: readonly PageMenu[], choose: (command: string) => void): MenuItemConstructorOptions[] {
  if (menus.length === 0) return [{ role: 'fileMenu' }, { role: 'editMenu' }];
  return menus.map(({ id, label, items }) => {
    const own = ownItems(id);
    const between = items.length > 0 && own.length > 0 ? [separator] : [];
    const submenu = [...items.map((item) => itemOf(item, choose)), ...between, ...own];
    return id === 'help' ? { role: 'help', label: escaped(label), submenu } : { id: `menu-${id}`, label: escaped(label), submenu };
  });
}

function itemOf({ id, label, key, enabled }: MenuItem, choose: (command: string) => void): MenuItemConstructorOptions {
  return {
    id,
    label: escaped(label),
    enabled,
    accelerator: acceleratorOf(key, isMac),
    // Only shown: the page knows whether a key belongs to a text field or to the project.
    registerAccelerator: false,
    click: () => choose(id),
  };
}

/** Labels quote the analyst's words, in which "&" is no mark of a key. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&');
}
