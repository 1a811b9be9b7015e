// The title of a PDF: what its properties say if that can be one, else the heading that stands out on its first page.
import { foldText } from '../../../contract/text/fold.ts';
import type { Found } from '../imported-article.ts';
import type { TextBlock } from './draft-blocks.ts';

/** What programs write there when nobody gave a title. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel|publisher)\b|powerpoint |untitled|unbenannt|sans titre|sin título|(?:new |neues )?(?:document|dokument|presentation|slide|layout|page|title|titel|scan|image|print|report|article|pdf|doc|no title|none|null|about:blank)[\s_\d.-]*$)/i;
const FILE_NAME =
  /(?:^[a-z]:\\|[\\/]\S*[\\/]|^file:|^https?:|\.(?:docx?|pdf|indd|qxd|qxp|xlsx?|pptx?|txt|rtf|html?|aspx?|php|tex|dvi|e?ps|ai|p65|pmd|fm|wpd|odt|pages|tiff?|jpe?g|png|cdr|mif|job|book|exe|tmp|dat|prn|wpf)$)/i;

/**
 * `opening` is the text of the first page or two: properties that share no word with it are left over from another document,
 * as soon as a heading stands out. `block` is the heading that says the title, if one does.
 */
export function findPdfTitle(
  stated: string | null,
  fileName: string,
  blocks: readonly TextBlock[],
  opening: string,
): { title: Found<string> | null; block: TextBlock | null } {
  const largest = largestHeading(blocks);
  const property = stated === null ? null : plausibleTitle(stated, fileName, opening);
  if (property !== null && (!largest || isSpokenOf(property, opening))) {
    const folded = foldText(property);
    const block = blocks.find(({ page, kind, text }) => page === 1 && kind === 'heading' && isLike(foldText(text), folded)) ?? null;
    return { title: { value: property, from: 'document properties' }, block };
  }
  if (!largest) return { title: null, block: null };
  return { title: { value: largest.text, from: 'largest heading on page 1' }, block: largest };
}

function plausibleTitle(stated: string, fileName: string, opening: string): string | null {
  const title = stated.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (title.length < 3 || title.length > 300 || !/\p{L}{2}/u.test(title) || /[\ufffd\u0000]/.test(title)) return null;
  if (NO_TITLE.test(title) || FILE_NAME.test(title)) return null;
  const bare = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (bare(title) === bare(fileName.replace(/^.*[\\/]/, '').replace(/\.pdf$/i, ''))) {
    return /\s/.test(title) && isSpokenOf(title, opening) ? title : null;
  }
  if (/^[\w-]+$/.test(title)) return /^\p{L}+$/u.test(title) && isSpokenOf(title, opening) ? title : null;
  return title;
}

/** Half of its words, or more, stand in the text. */
function isSpokenOf(title: string, opening: string): boolean {
  const words = foldText(title).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  const text = new Set(foldText(opening).match(/[\p{L}\p{N}]{2,}/gu) ?? []);
  return words.length > 0 && words.filter((word) => text.has(word)).length * 2 >= words.length;
}

function isLike(heading: string, title: string): boolean {
  return heading === title || (title.length > 12 && heading.startsWith(title)) || (heading.length > 12 && title.startsWith(heading));
}

/** The one heading of the first page that is larger than every other there, or null. */
function largestHeading(blocks: readonly TextBlock[]): TextBlock | null {
  const headings = blocks.filter(({ page, kind, boilerplate }) => page === 1 && kind === 'heading' && !boilerplate);
  const [first, second] = [...headings].sort((a, b) => b.size - a.size);
  if (!first || (second && second.size > 0.95 * first.size)) return null;
  return (first.text.match(/\p{L}/gu)?.length ?? 0) >= 6 && /\s/.test(first.text) ? first : null;
}

const NO_AUTHOR =
  /^(?:admin(?:istrator)?|user|owner|author|unknown|anonymous|n\/?a|none|default|guest|root|test|pc|hp|dell|lenovo|acer|asus|office|microsoft.*|adobe.*|windows.*|mac|scanner|canon.*|xerox.*|ricoh.*|www\..*|.*\.com|.*@.*|.*\\.*)$/i;

/** The author that the properties name, where that can be one: a name, not an account, a machine or a program. */
export function plausibleAuthor(stated: string | null): Found<string> | null {
  const author = stated?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  if (author.length < 3 || author.length > 200 || NO_AUTHOR.test(author) || /[\ufffd\u0000\d_]/.test(author)) return null;
  if (!/\p{L}{2}/u.test(author) || !/[\s]/.test(author)) return null;
  return { value: author, from: 'document properties' };
}
