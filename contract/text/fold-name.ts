// A name or a statement as it is compared, never as it is shown.
import { foldText } from './fold.ts';

/**
 * "The  National" and "the national" are one name; so are spellings of an Arabic one. Full stops at the end are dropped:
 * an analyst sets them or not.
 */
export function foldName(text: string): string {
  return foldText(text).trim().replace(/\s+/g, ' ').replace(/[\s.]+$/, '');
}
