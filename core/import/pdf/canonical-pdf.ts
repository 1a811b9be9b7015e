// The canonical text of a document put together from its blocks, with running heads and feet where their page begins or ends.
import type { Block } from '../../../contract/text/block.ts';
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import type { Piece } from '../pieces.ts';
import type { TextBlock } from './draft-blocks.ts';
import type { RunningHead } from './running-heads.ts';

/** Puts each running head before the blocks of its page and each foot behind them; both lists are in order of pages. */
export function withRunningHeads(blocks: readonly TextBlock[], heads: readonly RunningHead[]): TextBlock[] {
  const all: TextBlock[] = [];
  let next = 0;
  const put = (isDue: (head: RunningHead) => boolean): void => {
    for (let head = heads[next]; head && isDue(head); head = heads[++next]) {
      all.push({ kind: 'paragraph', text: head.text, page: head.page, size: 0, boilerplate: head.reason });
    }
  };
  for (const block of blocks) {
    put((head) => head.page < block.page || (head.page === block.page && head.at === 'head'));
    all.push(block);
  }
  put(() => true);
  return all;
}

/** The text, blank lines between its blocks, and the blocks with their words at hand. Blank blocks are left out. */
export function canonicalText(blocks: readonly TextBlock[], levels: ReadonlyMap<TextBlock, number>): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const source of blocks) {
    const { kind, page, boilerplate } = source;
    const whole = normaliseText(source.text.replace(/\n+/g, ' ')).trimEnd();
    const text = whole.trimStart();
    if (text === '') continue;
    const level = kind === 'heading' ? (levels.get(source) ?? 2) : undefined;
    // A block begins with a word: the tabs of empty cells stand before it, where the columns are counted from.
    const tabs = kind === 'table-row' ? (/^\t*/.exec(whole)?.[0] ?? '') : '';
    const start = length + tabs.length;
    const block: Block = { kind, start, end: start + text.length, page };
    if (level !== undefined) block.level = level;
    if (boilerplate) block.boilerplate = boilerplate;
    pieces.push({ block, text, line: 2 * pieces.length + 1 });
    parts.push(tabs + text);
    length = block.end + 2;
  }
  return { text: parts.join('\n\n'), pieces };
}
