// The reader of plain text: characters, paragraphs, boilerplate, and what the text states about itself.
import type { Block } from '../../contract/text/block.ts';
import { normaliseText } from '../../contract/text/canonical-text.ts';
import { refuse } from '../../contract/refusals.ts';
import { classifyByForm, markByWords, markHeadings } from './classify-pieces.ts';
import { decodeText } from './decode-text.ts';
import { describeText } from './describe-text.ts';
import type { ImportedArticle, ImportFile } from './imported-article.ts';
import { markLanguageSwitches, markRepeats } from './mark-repeats.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** More pieces than a book has: each costs memory in the window too. */
const MOST_PIECES = 200_000;

/** Throws the refusal IMPORT_UNREADABLE where the bytes are no text, hold no words, or have too many lines. */
export async function readPlainText({ name, bytes }: ImportFile): Promise<ImportedArticle> {
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw refuse('IMPORT_UNREADABLE', {
      file: name,
      reason: 'it holds binary data, not text',
      remedy: 'Open it in the program that made it and save the article as plain text (.txt).',
    });
  }
  const text = normaliseText(decoded.text);
  const pieces = piecesOf(text);
  if (pieces.length === 0) {
    throw refuse('IMPORT_UNREADABLE', { file: name, reason: 'it holds only blank lines', remedy: 'Check that the right file was saved.' });
  }
  if (pieces.length > MOST_PIECES) {
    throw refuse('IMPORT_UNREADABLE', {
      file: name,
      reason: `it has more than ${MOST_PIECES.toLocaleString('en-GB')} paragraphs`,
      remedy: 'Split it into its articles and import those.',
    });
  }
  mark(pieces);
  const described = await describeText(text, pieces);
  return { text, blocks: pieces.map(({ block }): Block => block), ...described };
}

/** Kinds and boilerplate, each step building on the one before. */
function mark(pieces: readonly Piece[]): void {
  classifyByForm(pieces);
  markByWords(pieces);
  markLanguageSwitches(pieces);
  markRepeats(pieces);
  markHeadings(pieces);
}
