// From drafts in reading order to the blocks of the article: what goes on over a column or page is joined, the rest is named.
import type { BlockKind, BoilerplateReason } from '../../../contract/text/block.ts';
import { isCaption } from '../is-caption.ts';
import { isHeadingLike } from '../classify-pieces.ts';
import { readByline } from '../find-byline.ts';
import { readDateLine } from '../read-date-line.ts';
import type { BodyType } from './body-type.ts';
import { joinTexts, type Words } from './join-lines.ts';
import { LIST_MARK, type Draft } from './paragraphs.ts';
import { rowText } from './table-rows.ts';

export interface TextBlock {
  kind: BlockKind;
  text: string;
  page: number;
  /** Of the letters, in points; 0 for what has none of its own. */
  size: number;
  boilerplate?: BoilerplateReason;
}

/** What still may be joined with a draft that follows on another column or page. */
interface Open {
  draft: Draft;
  block: TextBlock;
}

const TERMINATED = /[.!?:;…؟؛。！？]["”’»)\]]*[⁰¹²³⁴-⁹]*$/;
const LABELLED = /^(?:fig(?:ure|\.)?|table|chart|map|photo|image|graphic|abb(?:ildung|\.)|tabelle|figura|tableau|شكل|جدول|صورة|خريطة)\s*[\d٠-٩]{1,3}\s*(?:[.:：|–—]|$)/iu;

/** The columns of all pages in order; linear. A block that goes on over a page keeps the page on which it begins. */
export function blocksOfColumns(columns: readonly Draft[][], body: BodyType, words: () => Words): TextBlock[] {
  const blocks: TextBlock[] = [];
  let open: Open | undefined;
  for (const column of columns) {
    const first = column.findIndex(({ small }) => !small);
    for (const [at, draft] of column.entries()) {
      const text = textOf(draft, words);
      if (open && continues(open, draft, text, body, at === first)) {
        open.block.text = joinTexts(open.block.text, text, words);
        open.draft = { ...draft, indented: open.draft.indented };
        continue;
      }
      const block: TextBlock = { kind: kindOf(draft, text, body, column[at + 1]), text, page: draft.page, size: draft.size };
      blocks.push(block);
      if (block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'heading') open = draft.small ? open : { draft, block };
    }
  }
  return blocks;
}

function textOf({ lines, row }: Draft, words: () => Words): string {
  if (row) return rowText(row);
  return lines.reduce((text, line) => joinTexts(text, line.text, words), '');
}

/**
 * Clearly the same paragraph: broken off in mid-sentence, taken up again in the same letters, not indented. Below the top of
 * its column, under a picture or table, only where it begins in mid-sentence too.
 */
function continues({ draft, block }: Open, next: Draft, text: string, body: BodyType, isFirst: boolean): boolean {
  if (block.kind === 'heading' || draft.row || next.row || next.page - draft.page > 1 || Math.abs(draft.size - next.size) > 0.06 * draft.size) return false;
  if (Math.abs(next.size - body.size) > 0.15 * body.size && block.text.length < 200) return false;
  if (TERMINATED.test(block.text) || LIST_MARK.test(text)) return false;
  if (/^\p{Ll}/u.test(text)) return isFirst || (draft.full && draft.font === next.font && next.lines.length > 1);
  if (!isFirst) return false;
  return draft.full && draft.font === next.font && (!next.indented || block.kind === 'list-item') && next.lines.length > 1;
}

function kindOf(draft: Draft, text: string, body: BodyType, next: Draft | undefined): BlockKind {
  if (draft.row) return 'table-row';
  if (draft.size <= 1.05 * body.size && (LABELLED.test(text) || isCaption(text))) return 'caption';
  if (isHeading(draft, text, body, next)) return 'heading';
  return LIST_MARK.test(text) ? 'list-item' : 'paragraph';
}

function isHeading(draft: Draft, text: string, body: BodyType, next: Draft | undefined): boolean {
  if (draft.small || !/\p{L}{2}/u.test(text) || text.length > 250 || draft.lines.length > 6) return false;
  if (draft.size >= 1.12 * body.size) return true;
  // In the size of the body: only in letters of its own, right above the body.
  if (draft.size < 0.97 * body.size || draft.font === body.font || !next || next.row || next.font !== body.font) return false;
  return draft.lines.length <= 2 && isHeadingLike(text, 14) && !LIST_MARK.test(text) && !readByline(text) && !readDateLine(text);
}
