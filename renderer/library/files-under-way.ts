// Which of the files that were given is being read: the first, in their order, of which nothing has come yet; pure.

/** A path, and everything that it may lie in: "a.zip/b.csv#3" in "a.zip/b.csv", which is in "a.zip". */
export function withHolders(path: string): string[] {
  const holders = [path];
  for (let at = path.search(/[/#]/); at !== -1; ) {
    holders.push(path.slice(0, at));
    const next = path.slice(at + 1).search(/[/#]/);
    at = next === -1 ? -1 : at + 1 + next;
  }
  return holders;
}

/**
 * The core reads a few files ahead and answers in their order, so that it is this one that everything waits for. An archive or a
 * table counts as answered with the first that came out of it. Linear over a whole import.
 */
export class FilesUnderWay {
  readonly #names: string[] = [];
  readonly #given = new Set<string>();
  readonly #settled = new Set<string>();
  /** What came last lay in a file: there may be more in it. */
  #isInside = false;
  #at = 0;
  #last: string | null = null;

  add(names: readonly string[]): void {
    for (const name of names) {
      this.#names.push(name);
      this.#given.add(name);
    }
  }

  settle(path: string): void {
    const given = withHolders(path).find((name) => this.#given.has(name));
    if (given === undefined) return;
    this.#settled.add(given);
    this.#last = given;
    this.#isInside = given !== path;
  }

  /** Nothing more is to come of it, as far as is known: the archive or table of what came last may hold more. */
  isDone(name: string): boolean {
    return this.#settled.has(name) && !(this.#isInside && name === this.#last);
  }

  /** Where nothing is left: what holds the file that came last, as more may be in it. Null before the first file. */
  get current(): string | null {
    while (this.#at < this.#names.length && this.#settled.has(this.#names[this.#at] ?? '')) this.#at++;
    return this.#names[this.#at] ?? this.#last;
  }
}
