// The port on which the workbench is served where none is asked for: the same each time, since a browser keeps theme, keys and what was open by it.
import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';

/** Below 49152, above which systems hand out ports at random. */
const lowest = 20_000;
const span = 29_000;

/** Each user of a machine has another one. */
export function ownPort(name = userInfo().username): number {
  return lowest + (createHash('sha256').update(`assay ${name}`).digest().readUInt32BE() % span);
}
