// A quantity as it lies in four columns of a claim.
import type { Quantity } from '../contract/claims.ts';
import type { ClaimRow } from './rows.ts';

export function quantityOf(row: Pick<ClaimRow, 'at_least' | 'at_most' | 'unit' | 'qualifier'>): Quantity | null {
  if (row.qualifier === null) return null;
  return { atLeast: row.at_least, atMost: row.at_most, unit: row.unit ?? '', qualifier: row.qualifier };
}
