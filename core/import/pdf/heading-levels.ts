// The levels of headings by the size of their letters: 1 for the title alone, 2 to 6 from large to small.
import type { TextBlock } from './draft-blocks.ts';

/** Sizes within a twentieth are one level. */
export function headingLevels(blocks: readonly TextBlock[], title: TextBlock | null): Map<TextBlock, number> {
  const headings = blocks.filter((block) => block.kind === 'heading' && block !== title);
  const steps: number[] = [];
  for (const { size } of [...headings].sort((a, b) => b.size - a.size)) {
    const last = steps.at(-1);
    if (last === undefined || size < 0.95 * last) steps.push(size);
  }
  const levels = new Map<TextBlock, number>();
  for (const heading of headings) {
    const step = steps.findLastIndex((size) => heading.size <= size * 1.001);
    levels.set(heading, Math.min(6, 2 + Math.max(0, step)));
  }
  if (title) levels.set(title, 1);
  return levels;
}
