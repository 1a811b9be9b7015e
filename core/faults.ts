// Turns what went wrong into what a caller may see: a refusal with its code, or an incident number for a fault of ours.
import { ValidationError } from '@orpc/contract';
import { ORPCError } from '@orpc/server';
import { randomBytes } from 'node:crypto';
import { Refusal, refuse } from '../contract/refusals.ts';
import { unfitInput, type Issue } from '../contract/unfit-input.ts';
import type { HostDoor } from './door.ts';

/**
 * Anything but a refusal is a fault: its stack goes to the host's log under an incident number, never to the page. `saves`: the
 * call would have changed the project, and an input that is not taken says that it did not.
 */
export function asCallerSees(error: unknown, door: HostDoor, saves = false): ORPCError<string, unknown> {
  if (error instanceof ORPCError && error.defined) return error;
  const refusal = error instanceof Refusal ? error : (unfit(error, saves) ?? crash(error, door));
  return new ORPCError(refusal.code, { defined: true, message: refusal.message, data: refusal.data });
}

/** An input that the contract does not take; an answer that it does not take is a fault of ours. */
function unfit(error: unknown, saves: boolean): Refusal | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'BAD_REQUEST' || !(error.cause instanceof ValidationError)) return undefined;
  return refuse('BAD_REQUEST', unfitInput(error.cause.issues as Issue[], error.cause.data, saves));
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
