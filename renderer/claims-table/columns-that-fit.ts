// Which columns of the claims table a stage of some width has room for, and how wide they are there; pure.
import type { Claim } from '../../contract/claims.ts';
import type { Column } from '../ui/table-column.ts';
import type { words } from '../words/catalogue.ts';

export interface ClaimColumnOf extends Column<Claim> {
  id: keyof typeof words.claimsTable.columns;
  /** The least width in px. */
  least: number;
  /** Its share of the room that is left over. */
  share: number;
}

/** Where the stage is narrow these go first to last, each as long as less than so many px would be left over for the statement. */
const leftOver = [
  ['confidence', 60], ['question', 60], ['kind', 160], ['place', 80], ['evidence', 20], ['event', 0], ['claimant', 0], ['grade', 0], ['value', 0],
] as const;

/** The padding at both ends of a row, and a scroll bar. */
const edges = 24 + 12;

/** The chosen columns that fit into `width` px, with their widths; statement and status always stay. */
export function columnsThatFit(columns: readonly ClaimColumnOf[], hidden: readonly string[], width: number): Column<Claim>[] {
  const gone = new Set<string>(hidden);
  const shown = () => columns.filter(({ id }) => !gone.has(id));
  const spare = () => width - shown().reduce((sum, { least }) => sum + least, edges);
  for (const [id, least] of leftOver) {
    if (spare() < least) gone.add(id);
  }
  const shares = shown().reduce((sum, { share }) => sum + share, 0);
  return shown().map((column) => ({
    ...column,
    width: `${column.least + Math.floor((Math.max(0, spare()) * column.share) / shares)}px`,
  }));
}
