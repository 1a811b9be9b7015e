// The desktop shell: one window on the page, one core process beside it, and as little else as possible.
import { appendFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, session, type BrowserWindow } from 'electron';
import { startCoreLink, type CoreLink } from './core-link.ts';
import { askWhereDownloadsGo } from './dialogs.ts';
import { keepMenu } from './menu.ts';
import { declarePageScheme, PAGE_ADDRESS, servePage } from './page-protocol.ts';
import { lockEveryPage, lockSession } from './security.ts';
import { createWorkbenchWindow } from './window.ts';

const here = import.meta.dirname;
const userData = app.commandLine.getSwitchValue('user-data-dir');
if (userData !== '') app.setPath('userData', resolve(userData));

declarePageScheme();
lockEveryPage();

let window: BrowserWindow | null = null;
let core: CoreLink | null = null;
/** A project that was named before the core was there to open it. */
let pending = projectIn(process.argv, process.cwd());

if (app.requestSingleInstanceLock()) listen();
else app.quit();

function listen(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, argv, folder) => {
    const path = projectIn(argv, folder);
    if (path !== null) open(path);
    window?.show();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    const ending = core;
    core = null;
    if (!ending) return;
    // The core closes its file before the process goes; closing takes milliseconds, and its death is as good.
    event.preventDefault();
    void ending.close().then(() => app.quit());
  });
  void app.whenReady().then(start);
}

function start(): void {
  lockSession(session.defaultSession);
  servePage(session.defaultSession, join(here, '../page'));
  askWhereDownloadsGo(session.defaultSession);
  core = startCoreLink({
    program: join(here, 'core-process.js'),
    projectsFolder: process.env.ASSAY_PROJECTS ?? join(app.getPath('documents'), 'Assay'),
    window: () => window,
    logCrash,
  });
  keepMenu(() => window);
  window = createWorkbenchWindow(join(here, 'preload.cjs'));
  window.on('closed', () => (window = null));
  // After every load: a page that lost its core gets a new one by reloading.
  window.webContents.on('did-finish-load', () => window && core?.introduce(window));
  if (pending !== null) open(pending);
  void window.loadURL(PAGE_ADDRESS);
}

function open(path: string): void {
  if (core) core.open(path);
  else pending = path;
}

/** The project among a command line's arguments, made absolute; null where there is none. */
function projectIn(argv: readonly string[], folder: string): string | null {
  const path = argv.slice(1).findLast((argument) => !argument.startsWith('-') && argument.endsWith('.assay'));
  return path === undefined ? null : resolve(folder, path);
}

function logCrash(incident: string, stack: string): void {
  const folder = app.getPath('logs');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'assay.log'), `${new Date().toISOString()} incident ${incident}: ${stack}\n`);
}
