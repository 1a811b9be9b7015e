// Starts the core process, introduces pages to it, and answers what it asks of the shell; starts it anew after its death.
import { MessageChannelMain, utilityProcess, type BrowserWindow, type UtilityProcess } from 'electron';
import type { Answers, ToCore, ToShell } from './core-messages.ts';
import { choosePath, sayNotOpened } from './dialogs.ts';
import { printPdf } from './print-pdf.ts';

export interface CoreLinkOptions {
  /** The bundled core process, and its one argument. */
  readonly program: string;
  readonly projectsFolder: string;
  readonly window: () => BrowserWindow | null;
  readonly logCrash: (incident: string, stack: string) => void;
}

export interface CoreLink {
  /** Gives the page in this window a port that leads straight to the core. */
  introduce(window: BrowserWindow): void;
  open(path: string): void;
  /** Closes the project; resolves when the process has ended. */
  close(): Promise<void>;
}

export function startCoreLink(options: CoreLinkOptions): CoreLink {
  let core: UtilityProcess | null = null;
  /** What was open when the core died; forgotten if opening it is what kills it. */
  let open: string | null = null;

  function running(): UtilityProcess {
    if (core) return core;
    const started = utilityProcess.fork(options.program, [options.projectsFolder], { serviceName: 'Assay core' });
    started.on('message', (message: ToShell) => {
      if (message.kind === 'opened') open = message.path;
      else void answer(started, message, options);
    });
    started.on('exit', (code) => {
      if (core !== started) return;
      core = null;
      options.logCrash('core', `The core process ended with code ${code}.`);
    });
    core = started;
    if (open !== null) started.postMessage({ kind: 'open', path: open } satisfies ToCore);
    open = null;
    return started;
  }

  return {
    introduce(window) {
      const { port1, port2 } = new MessageChannelMain();
      running().postMessage({ kind: 'page' } satisfies ToCore, [port1]);
      window.webContents.postMessage('port', null, [port2]);
    },
    open: (path) => running().postMessage({ kind: 'open', path } satisfies ToCore),
    close() {
      const ending = core;
      core = null;
      if (!ending) return Promise.resolve();
      return new Promise((resolve) => {
        ending.once('exit', () => resolve());
        ending.postMessage({ kind: 'close' } satisfies ToCore);
      });
    },
  };
}

async function answer(core: UtilityProcess, message: Exclude<ToShell, { kind: 'opened' }>, options: CoreLinkOptions): Promise<void> {
  if (message.kind === 'crash') return options.logCrash(message.incident, message.stack);
  const window = options.window();
  if (message.kind === 'not-opened') return window ? sayNotOpened(window, message.sentence) : undefined;
  try {
    core.postMessage({ kind: 'answer', id: message.id, value: await fulfil(message, window) } satisfies ToCore);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    core.postMessage({ kind: 'failure', id: message.id, reason } satisfies ToCore);
  }
}

function fulfil(
  message: Extract<ToShell, { id: number }>,
  window: BrowserWindow | null,
): Promise<Answers['choose-path' | 'print-pdf']> {
  if (message.kind === 'print-pdf') return printPdf(message.html, message.marking);
  // Without a window nobody can choose: the same as closing the dialog.
  return window ? choosePath(window, message.request) : Promise.resolve(null);
}
