// The hybrid logical clock of the journal: sorts by time where clocks agree, never runs backwards where they do not.

/**
 * A reading as text that sorts: milliseconds (12 digits of base 36 would outlast us; 9 are used), a counter, the replica.
 * Shape: `0mflq2k1c-0003-1f9a6c04`.
 */
export type ClockReading = string;

export class HybridClock {
  #milliseconds: number;
  #counter: number;
  readonly #replica: string;
  readonly #now: () => number;

  /** `last` is the latest reading that the file holds, so that a machine whose clock went back still writes later ones. */
  constructor(replica: string, now: () => number, last: ClockReading | null) {
    this.#replica = replica;
    this.#now = now;
    const [milliseconds, counter] = (last ?? '').split('-');
    this.#milliseconds = milliseconds ? Number.parseInt(milliseconds, 36) : 0;
    this.#counter = counter ? Number.parseInt(counter, 36) : 0;
  }

  /** The next reading: later than every one before it. */
  tick(): ClockReading {
    const now = this.#now();
    if (now > this.#milliseconds) {
      this.#milliseconds = now;
      this.#counter = 0;
    } else this.#counter++;
    const milliseconds = this.#milliseconds.toString(36).padStart(9, '0');
    return `${milliseconds}-${this.#counter.toString(36).padStart(4, '0')}-${this.#replica}`;
  }
}
