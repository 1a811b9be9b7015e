// A core in a thread of its own that answers the contract over a port, as the desktop's does: `workerData` names project and port.
import { workerData, type MessagePort } from 'node:worker_threads';
import { RPCHandler } from '@orpc/server/message-port';
import { createWorkbench } from '../../core/workbench.ts';
import { hostDoor } from '../../server/host-door.ts';

const { path, folder, port } = workerData as { path: string; folder: string; port: MessagePort };
const workbench = createWorkbench(hostDoor(folder));
workbench.openAt(path);
new RPCHandler(workbench.router).upgrade(port, { context: {} });
port.start();
