// The numbers of lists and headings in an ODT, counted as LibreOffice counts them.
import { writeNumber } from './list-numbers.ts';
import type { OdtLevel } from './odt-styles.ts';

/** How far a list has counted, per level from 1. */
export type OdtCount = (number | undefined)[];

/** Counts one item at this depth and gives its number with a space behind; '' for bullets. */
export function nextNumber(count: OdtCount, levels: ReadonlyMap<number, OdtLevel>, depth: number, start: number | null): string {
  const level = levels.get(depth);
  count[depth] = start ?? (count[depth] ?? (level?.start ?? 1) - 1) + 1;
  count.length = depth + 1;
  if (!level || level.form === '') return '';
  const shown: string[] = [];
  for (let at = Math.max(1, depth - level.shown + 1); at <= depth; at++) {
    const form = levels.get(at)?.form ?? '';
    if (form !== '') shown.push(writeNumber(count[at] ?? levels.get(at)?.start ?? 1, FORMS.get(form) ?? form));
  }
  return `${level.prefix}${shown.join('.')}${level.suffix} `;
}

const FORMS: ReadonlyMap<string, string> = new Map(Object.entries({
  1: 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'أ, ب, ت, ...': 'arabicAlpha',
  'أ, ب, ج, ...': 'arabicAbjad',
}));
