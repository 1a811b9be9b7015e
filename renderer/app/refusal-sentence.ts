// From whatever a call threw to the one sentence that the analyst reads.
import { ORPCError } from '@orpc/client';
import { Refusal, refusals, type RefusalCode } from '../../contract/refusals.ts';
import { words } from '../words/catalogue.ts';

/** The sentence of a refusal; for anything else what the page itself can say about a fault of its own. */
export function refusalSentence(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (error instanceof ORPCError && error.code in refusals) return error.message;
  return words.frame.pageFault(error instanceof Error ? error.message : String(error));
}

/** True where it was refused for one of these reasons, by the core or by the page. */
export function isRefusedFor(error: unknown, ...codes: RefusalCode[]): boolean {
  return (error instanceof ORPCError || error instanceof Refusal) && codes.some((code) => code === error.code);
}

/** True for calls that were taken back by the analyst, of which nothing needs to be said. */
export function isCancelled(error: unknown): boolean {
  if (error instanceof ORPCError && error.code === 'CANCELLED') return true;
  return error instanceof DOMException && error.name === 'AbortError';
}

/** True where the core is gone: the full-window screen says so, and nobody else needs to. */
export function isCoreDown(error: unknown): boolean {
  return isRefusedFor(error, 'CORE_DOWN');
}
