// `assay serve`: the workbench in a browser on this machine, behind a one-time token.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostDoor, logFault } from '../host-door.ts';
import { openBrowser } from '../open-browser.ts';
import { ownPort } from '../own-port.ts';
import { builtPage } from '../page-files.ts';
import { textOption, WrongUsage, type Command } from './command.ts';

const PAGE = join(import.meta.dirname, '../../dist/page');

export const serveCommand: Command = {
  name: 'serve',
  usage: '[P.assay] [--port N] [--projects FOLDER] [--open]',
  summary: 'open the workbench in a browser',
  details: [
    'Prints an address on 127.0.0.1 whose token lets in the first browser that opens it; --open opens it at once.',
    'Without --port it is your own port, the same each time, by which the browser remembers your settings; any other where that is taken.',
    'New projects go to --projects, and are listed from there: the folder of P, or your own folder for projects.',
  ].join('\n'),
  options: { port: { type: 'string' }, projects: { type: 'string' }, open: { type: 'boolean' } },
  takes: { least: 0, most: 1 },
  async run(given, output) {
    if (!existsSync(join(PAGE, 'index.html'))) throw new WrongUsage('The page is not built yet: run npm run build page first.');
    const [path] = given.positionals;
    const { createWorkbench } = await import('../../core/workbench.ts');
    const { startBrowserHost } = await import('../browser-host.ts');
    const workbench = createWorkbench(hostDoor(textOption(given, 'projects') ?? (path === undefined ? undefined : dirname(path))));
    if (path !== undefined) await workbench.openAt(path);
    const asked = textOption(given, 'port');
    const start = (port: number) => startBrowserHost({ workbench, page: () => builtPage(PAGE), port, logFault });
    const host = asked === undefined ? await start(ownPort()).catch(elsewhere(start)) : await start(portOf(asked)).catch(sayPortTaken);
    output.line(`Assay is at ${host.url}`);
    output.line('The address works once. Press Ctrl+C to end.');
    output.document({ url: host.url, port: host.port });
    if (given.options.open === true) openBrowser(host.url);
    await untilInterrupted();
    await host.close();
    workbench.close();
    return 0;
  },
};

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new WrongUsage('--port takes a number from 0 to 65535.');
  return port;
}

/** A second workbench is served all the same, on any port that is free. */
function elsewhere<Host>(start: (port: number) => Promise<Host>): (error: unknown) => Promise<Host> {
  return (error) => {
    if (isTaken(error)) return start(0);
    throw error;
  };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}

function sayPortTaken(error: unknown): never {
  if (isTaken(error)) {
    throw new WrongUsage('Another program listens on that port. Choose another, or leave out --port.');
  }
  throw error;
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
