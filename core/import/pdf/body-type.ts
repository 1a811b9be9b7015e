// The letters in which most of a document is set: what is larger is a heading, what is smaller a note.
import type { Line } from './lines.ts';

export interface BodyType {
  /** In points. */
  size: number;
  font: string;
}

/** Counted in letters, one pass; sizes within a quarter of a point are one. */
export function bodyTypeOf(lines: Iterable<Line>): BodyType {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of lines) {
    const rounded = Math.round(size * 4) / 4;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
    if (text.length > 30) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  return { size: mostOf(sizes) ?? 10, font: mostOf(fonts) ?? '' };
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = 0;
  for (const [key, count] of counts) {
    if (count <= most) continue;
    most = count;
    best = key;
  }
  return best;
}
