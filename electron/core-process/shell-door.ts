// What the shell lends the core: its questions go to the main process and come back as answers.
import { userInfo } from 'node:os';
import type { HostDoor } from '../../core/door.ts';
import { refuse } from '../../contract/refusals.ts';
import type { Answers, ToCore, ToShell } from '../core-messages.ts';

/** The two ends of the wire to the main process, so that the door knows nothing of Electron. */
export interface ShellWire {
  send(message: ToShell): void;
  receive(listener: (message: ToCore) => void): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** `chosen` is told every place that the analyst chose. */
export function shellDoor(wire: ShellWire, projectsFolder: string, chosen: (path: string) => void): HostDoor {
  const ask = asker(wire);
  return {
    actor: userInfo().username,
    dialogs: true,
    projectsFolder,
    async choosePath(request) {
      const path = await ask<'choose-path'>((id) => ({ kind: 'choose-path', id, request }));
      if (path !== null) chosen(path);
      return path;
    },
    printPdf: (html, marking) => ask<'print-pdf'>((id) => ({ kind: 'print-pdf', id, html, marking })).catch(sayNotPrinted),
    logCrash: (incident, error) => wire.send({ kind: 'crash', incident, stack: stackOf(error) }),
  };
}

function asker(wire: ShellWire) {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  wire.receive((message) => {
    if (message.kind !== 'answer' && message.kind !== 'failure') return;
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.value);
    else asked?.reject(new Error(message.reason));
  });
  return function ask<Kind extends keyof Answers>(question: (id: number) => ToShell): Promise<Answers[Kind]> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: (value) => resolve(value as Answers[Kind]), reject });
      wire.send(question(id));
    });
  };
}

function sayNotPrinted(error: Error): never {
  throw refuse('EXPORT_FAILED', {
    what: 'The PDF',
    reason: `printing it failed (${error.message})`,
    remedy: 'Try again, or export to Word or HTML.',
  });
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
