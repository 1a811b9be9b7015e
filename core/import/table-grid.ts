// In which column each cell of a table stands, where cells reach over several columns and rows.

/** More columns or rows than any table has that people read; each costs a sign in the text. */
const WIDEST = 200;
const LONGEST = 10_000;

/** Filled row by row, cell by cell. */
export class TableGrid {
  /** For each column how many rows from this one on a cell takes up. */
  readonly #taken: number[] = [];
  #next = 0;

  newRow(): void {
    for (let at = 0; at < this.#taken.length; at++) this.#taken[at] = Math.max(0, (this.#taken[at] ?? 0) - 1);
    this.#next = 0;
  }

  /** Puts a cell into the first free place of the row; gives its column, from 0. */
  place(columns: number, rows: number): number {
    while ((this.#taken[this.#next] ?? 0) > 0) this.#next++;
    const column = Math.min(this.#next, WIDEST);
    const end = Math.min(WIDEST, column + columns);
    for (let at = column; at < end; at++) this.#taken[at] = Math.min(rows, LONGEST);
    this.#next = Math.max(end, column + 1);
    return column;
  }
}

/** A number of columns or rows as an attribute states it; 1 for anything else. */
export function spanOf(stated: string | null | undefined): number {
  const span = /^\s*\d{1,6}/.test(stated ?? '') ? Number.parseInt(stated ?? '', 10) : 1;
  return Math.max(1, span);
}
