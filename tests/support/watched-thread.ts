// A reading thread in which every way to the network is watched: a file whose reading tries one comes back as a fault.
import { Socket as DatagramSocket } from 'node:dgram';
import dns from 'node:dns';
import { Socket } from 'node:net';
import type { ReadingDone, ReadingTask } from '../../core/import/reading.ts';

const attempts: string[] = [];

function watch<Owner extends object>(owner: Owner, name: keyof Owner & string): void {
  const refuse = () => {
    attempts.push(name);
    throw new Error(`the network was tried by ${name}`);
  };
  Object.defineProperty(owner, name, { value: refuse, configurable: true, writable: true });
}

watch(Socket.prototype, 'connect');
watch(DatagramSocket.prototype, 'send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'] as const) watch(dns, name);
watch(globalThis, 'fetch');
watch(globalThis, 'WebSocket');

export default async function read(task: ReadingTask): Promise<ReadingDone> {
  const { readFiles } = await import('../../core/import/import-worker.ts');
  const readings = await readFiles(task);
  await new Promise((resolve) => setImmediate(resolve)); // what was started must have had its turn
  if (attempts.length === 0) return { readings, crates: [] };
  return { readings: task.files.map(() => ({ kind: 'fault', stack: `the network was tried: ${attempts.join(', ')}` })), crates: [] };
}
