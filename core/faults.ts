// Turns what went wrong into what a caller may see: a refusal with its code, or an incident number for a fault of ours.
import { ORPCError } from '@orpc/server';
import { randomBytes } from 'node:crypto';
import { Refusal, refuse } from '../contract/refusals.ts';
import type { HostDoor } from './door.ts';

/** Anything but a refusal is a fault: its stack goes to the host's log under an incident number, never to the page. */
export function asCallerSees(error: unknown, door: HostDoor): ORPCError<string, unknown> {
  if (error instanceof ORPCError) return error;
  const refusal = error instanceof Refusal ? error : crash(error, door);
  return new ORPCError(refusal.code, { defined: true, message: refusal.message, data: refusal.data });
}

function crash(error: unknown, door: HostDoor): Refusal {
  return refuse('INTERNAL', { incident: logFault(door, error) });
}

/** Sends a fault to the host's log; gives its incident number. */
export function logFault(door: HostDoor, error: unknown): string {
  const incident = randomBytes(4).toString('hex').toUpperCase();
  door.logCrash(incident, error);
  return incident;
}

/** The same for what goes wrong while a stream is being read, which no middleware sees. */
export async function* guardedStream<Item>(stream: AsyncIterable<Item>, door: HostDoor): AsyncGenerator<Item> {
  try {
    yield* stream;
  } catch (error) {
    throw asCallerSees(error, door);
  }
}
