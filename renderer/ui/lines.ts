// The lines of a list or table: rows, under headings where they are grouped; found by index or by key. Pure.

/** Its rows follow those of the group before it. */
export interface LineGroup {
  key: string;
  name: string;
  count: number;
}

/** The length of an id. */
const wide = 36;

export type Line =
  | { kind: 'group'; key: string; group: LineGroup; isFolded: boolean }
  | { kind: 'row'; key: string; id: string };

interface Placed {
  group: LineGroup;
  isFolded: boolean;
  /** Index of its heading among the lines. */
  head: number;
  /** Index of its first row among the ids. */
  first: number;
}

/** Costs one entry a group, whatever the number of rows. */
export class Lines {
  readonly count: number;
  /** Are all ids known? Else the lines behind those that are known are there but undefined. */
  readonly isWhole: boolean;
  readonly #ids: string;
  readonly #groups: readonly Placed[];

  /**
   * `ids` one after the other, 36 characters each, perhaps only the first of `rows`; `folded` holds the keys of groups of which
   * only the heading shows.
   */
  constructor(ids: string, groups: readonly LineGroup[], folded: ReadonlySet<string>, rows = ids.length / wide) {
    this.#ids = ids;
    let [head, first] = [0, 0];
    this.#groups = groups.map((group) => {
      const placed = { group, isFolded: folded.has(group.key), head, first };
      head += placed.isFolded ? 1 : 1 + group.count;
      first += group.count;
      return placed;
    });
    const known = ids.length / wide;
    this.isWhole = known >= (groups.length > 0 ? first : rows);
    this.count = groups.length > 0 ? head : rows;
  }

  get isGrouped(): boolean {
    return this.#groups.length > 0;
  }

  /** How many of the lines before this one are headings. */
  headingsBefore(index: number): number {
    const at = this.#groupOf(index);
    return at === -1 ? 0 : at + (this.#groups[at]?.head === index ? 0 : 1);
  }

  at(index: number): Line | undefined {
    if (index < 0 || index >= this.count) return undefined;
    const placed = this.#groups[this.#groupOf(index)];
    if (!placed) return this.#row('', this.#id(index));
    const { group, isFolded, head, first } = placed;
    if (index === head) return { kind: 'group', key: headingKey(group.key), group, isFolded };
    return this.#row(`${group.key} `, this.#id(first + index - head - 1));
  }

  #row(before: string, id: string): Line | undefined {
    return id === '' ? undefined : { kind: 'row', key: `${before}${id}`, id };
  }

  /** The index of a line, -1 where it is not among them (any more); looked for first where it was `last`, since there may be many. */
  indexOf(key: string, last = -1): number {
    if (this.at(last)?.key === key) return last;
    if (!this.isGrouped) return this.indexOfRow(key);
    const placed = this.#groups.find(({ group }) => key === headingKey(group.key) || key.startsWith(`${group.key} `));
    if (!placed) return -1;
    const { group, head, first, isFolded } = placed;
    if (key === headingKey(group.key)) return head;
    const at = this.#ids.indexOf(key.slice(group.key.length + 1), first * wide) / wide;
    return isFolded || at < first || at >= first + group.count ? -1 : head + 1 + at - first;
  }

  /** The first line that shows a row, -1 where none does. */
  indexOfRow(id: string): number {
    for (let at = this.#ids.indexOf(id); at >= 0; at = this.#ids.indexOf(id, at + wide)) {
      const position = at / wide;
      const placed = this.#groups.findLast(({ first }) => first <= position);
      if (!placed) return position;
      if (!placed.isFolded) return placed.head + 1 + position - placed.first;
    }
    return -1;
  }

  /** The rows on these lines, both ends included, in whichever direction. */
  idsBetween(from: number, to: number): string[] {
    const ids: string[] = [];
    for (let at = Math.min(from, to); at <= Math.max(from, to); at++) {
      const line = this.at(at);
      if (line?.kind === 'row') ids.push(line.id);
    }
    return ids;
  }

  /** Every row, also in folded groups, each once. */
  allIds(): Set<string> {
    const ids = new Set<string>();
    for (let at = 0; at < this.#ids.length; at += wide) ids.add(this.#ids.slice(at, at + wide));
    return ids;
  }

  /** The row that comes next in this direction, over headings. */
  neighbour(index: number, by: 1 | -1): string | null {
    for (let at = index + by; at >= 0 && at < this.count; at += by) {
      const line = this.at(at);
      if (line?.kind === 'row') return line.id;
    }
    return null;
  }

  #id(position: number): string {
    return this.#ids.slice(position * wide, (position + 1) * wide);
  }

  /** The place of its group among the groups, -1 where there are none. */
  #groupOf(index: number): number {
    let [low, high] = [0, this.#groups.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#groups[middle]?.head ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low < this.#groups.length ? low : -1;
  }
}

function headingKey(group: string): string {
  return `group ${group}`;
}
