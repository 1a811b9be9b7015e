// A unit as it is compared: "Inmates", "inmate" and "inmates" are one. Only a plain plural s is set aside, no synonyms.
import { foldName } from '../../contract/text/fold-name.ts';

export function foldUnit(unit: string): string {
  const folded = foldName(unit);
  return folded.length > 3 && /[^s]s$/.test(folded) ? folded.slice(0, -1) : folded;
}
