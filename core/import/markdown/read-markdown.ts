// The reader of Markdown: the text as it would be shown, with what its front matter states.
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { refuse } from '../../../contract/refusals.ts';
import { decodeText } from '../decode-text.ts';
import type { ImportedArticle, ImportFile } from '../imported-article.ts';
import { describeDocument } from '../office/describe-document.ts';
import { withStated } from '../stated-fields.ts';
import { fieldsOfFrontMatter } from './front-matter-fields.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Each costs memory in the window too. */
const MOST_BLOCKS = 200_000;

/**
 * The canonical text is what one reads when the file is shown: no marks of emphasis, links by their text, pictures by their
 * description (a caption where they stand alone), code as written but for its indentation, numbers of lists but not bullets,
 * cells of a row parted as in other documents, notes as "[1] …". Lines of a paragraph are joined by a space. Front matter is no text.
 * Throws the refusal IMPORT_UNREADABLE for binary data and for a file without words.
 */
export async function readMarkdown({ name, bytes }: ImportFile): Promise<ImportedArticle> {
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw refuse('IMPORT_UNREADABLE', { file: name, reason: 'it holds binary data, not Markdown', remedy: 'Open it in the program that made it and save the article as plain text (.txt).' });
  }
  const whole = normaliseText(decoded.text);
  const { fields, end } = readFrontMatter(whole);
  const blocks = markdownBlocks(whole.slice(end));
  if (blocks.length > MOST_BLOCKS) {
    const most = MOST_BLOCKS.toLocaleString('en-GB');
    throw refuse('IMPORT_UNREADABLE', { file: name, reason: `it has more than ${most} paragraphs`, remedy: 'Split it into its articles and import those.' });
  }
  const stated = fieldsOfFrontMatter(fields);
  const { notes: _none, ...article } = await describeDocument(name, blocks, { languages: [stated.language ?? null] });
  return withStated(article, stated);
}
