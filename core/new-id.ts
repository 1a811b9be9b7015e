// New ids: UUIDv7, each later than the one before; random bytes are fetched by the kilobyte, since asking costs more than all else.
import { v7 } from 'uuid';

const bytes = new Uint8Array(4096);
let used = bytes.length;
let milliseconds = 0;
/** Counts the ids of one millisecond on, from anywhere in the lower half. */
let sequence = 0;

/** Sorts as text in the order of making, also where the clock stands still or goes back. */
export function newId(): string {
  const random = sixteen();
  const now = Date.now();
  if (now > milliseconds) {
    milliseconds = now;
    sequence = ((random[0] ?? 0) & 0x7f) << 24 | (random[1] ?? 0) << 16 | (random[2] ?? 0) << 8 | (random[3] ?? 0);
  } else {
    sequence = (sequence + 1) | 0;
    if (sequence === 0) milliseconds++;
  }
  return v7({ random, msecs: milliseconds, seq: sequence });
}

function sixteen(): Uint8Array {
  if (used === bytes.length) {
    crypto.getRandomValues(bytes);
    used = 0;
  }
  used += 16;
  return bytes.subarray(used - 16, used);
}
