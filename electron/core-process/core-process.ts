// The core in a process of its own: answers the contract on every port that the main process introduces.
import { createRouterClient } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { Refusal } from '../../contract/refusals.ts';
import { createWorkbench } from '../../core/workbench.ts';
import type { ToCore, ToShell } from '../core-messages.ts';
import { openedPath } from './opened-path.ts';
import { shellDoor } from './shell-door.ts';

const [projectsFolder = ''] = process.argv.slice(2);
const shell = process.parentPort;
/** Paths that came from outside: dialogs, command lines, double clicks. */
const offered: string[] = [];

function send(message: ToShell): void {
  shell.postMessage(message);
}

function receive(listener: (message: ToCore, port: Electron.MessagePortMain | undefined) => void): void {
  shell.on('message', ({ data, ports }: { data: ToCore; ports: Electron.MessagePortMain[] }) => listener(data, ports[0]));
}

const workbench = createWorkbench(shellDoor({ send, receive }, projectsFolder, (path) => void offered.push(path)));
const handler = new RPCHandler(workbench.router);

receive((message, port) => {
  if (message.kind === 'open') open(message.path);
  if (message.kind === 'close') close();
  if (message.kind === 'page' && port) {
    handler.upgrade(port, { context: {} });
    port.start();
  }
});
void tellWhatIsOpen();

function open(path: string): void {
  offered.push(path);
  try {
    workbench.openAt(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    send({ kind: 'not-opened', sentence: error.message });
  }
}

function close(): void {
  workbench.close();
  process.exit(0);
}

/** Never ends: each opening and closing, whoever asked for it. */
async function tellWhatIsOpen(): Promise<void> {
  const client = createRouterClient(workbench.router);
  for await (const { cause } of await client.project.changes()) {
    if (cause !== 'opened' && cause !== 'closed') continue;
    const project = await client.project.current();
    send({ kind: 'opened', path: project && openedPath(project, offered, projectsFolder) });
  }
}
