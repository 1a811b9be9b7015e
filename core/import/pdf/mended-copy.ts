// A copy of a damaged PDF in which pdf.js reaches the pages behind one that is broken: it gives up a list of pages at its first gap.
import type { FileObjects } from './file-objects.ts';

export interface MendedCopy {
  bytes: Uint8Array;
  /** The numbers of the objects that stand in for lost ones: their pages hold nothing. */
  blanks: ReadonlySet<number>;
}

const BLANK = '<< /Type /Page /MediaBox [0 0 9 9] >>';

/** The table of the copy names no place, so that pdf.js looks for all objects itself, and finds a blank page in place of each lost one. */
export function mendedCopy(objects: FileObjects): MendedCopy {
  const blanks = new Set<number>();
  let added = '\n';
  for (const { kids, count } of nodesOf(objects)) {
    const counts = kids.map((kid) => pagesIn(objects, kid));
    const lost = kids.filter((_, at) => counts[at] === null);
    const rest = count - counts.reduce((sum: number, pages) => sum + (pages ?? 0), 0);
    // Else it is not known how many pages each of the lost ones was, and the pages behind would get wrong numbers.
    const isEachOnePage = rest === lost.length;
    if (lost.length === 0 || rest < lost.length || (!isEachOnePage && lost.length > 1)) continue;
    for (const kid of lost) {
      blanks.add(kid);
      const node = `<< /Type /Pages /Count ${rest} /Kids [${`${BLANK} `.repeat(Math.min(rest, 5000))}] >>`;
      added += `${kid} 0 obj\n${isEachOnePage ? BLANK : node}\nendobj\n`;
    }
  }
  const text = objects.text.replace(/\bstartxref\s+\d+/g, (named) => named.replace(/\d/g, '0'));
  return { bytes: Buffer.from(`${text}${added}startxref\n0\n%%EOF\n`, 'latin1'), blanks };
}

/** The lists of pages, or of further lists, each with the number of pages that it says it holds. */
function nodesOf(objects: FileObjects): { kids: number[]; count: number }[] {
  if (objects.isEncrypted) return [];
  return objects.numbers.flatMap((number) => {
    const dictionary = objects.dictionaryOf(number) ?? '';
    const kids = /\/Type\s*\/Pages\b/.test(dictionary) ? /\/Kids\s*\[([^\]]*)\]/.exec(dictionary)?.[1] : undefined;
    const count = Number(/\/Count\s+(\d+)/.exec(dictionary)?.[1] ?? Number.NaN);
    if (kids === undefined || !Number.isFinite(count)) return [];
    return [{ kids: [...kids.matchAll(/(\d+)\s+\d+\s+R/g)].map(([, kid]) => Number(kid)), count }];
  });
}

/** How many pages it is; null where it is lost. */
function pagesIn(objects: FileObjects, number: number): number | null {
  const dictionary = objects.dictionaryOf(number);
  if (dictionary === null || !dictionary.startsWith('<<')) return null;
  return /\/Type\s*\/Pages\b/.test(dictionary) ? Number(/\/Count\s+(\d+)/.exec(dictionary)?.[1] ?? 1) : 1;
}
