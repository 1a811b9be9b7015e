// How many words a text has, as an editor would count.

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Words between spaces that hold a letter or a digit. Languages without spaces (Chinese, Japanese, Thai, Khmer, Lao,
 * Burmese) are cut by dictionary, which costs about 1 ms per 1,000 words.
 */
export function countWords(text: string): number {
  let count = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0xa0) counted = false;
    else if (unit >= 0xe00 && hasNoSpaces(unit)) return countByDictionary(text);
    else if (!counted && isLetterOrDigit(unit)) {
      counted = true;
      count++;
    }
  }
  return count;
}

function hasNoSpaces(unit: number): boolean {
  return unit <= 0xeff || (unit >= 0x1000 && unit <= 0x109f) || (unit >= 0x1780 && unit <= 0x17ff) || (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x4e00 && unit <= 0x9fff);
}

function countByDictionary(text: string): number {
  let count = 0;
  for (const { isWordLike } of words.segment(text)) if (isWordLike) count++;
  return count;
}

/** Near enough without a table: beyond ASCII everything but Latin-1 signs and general punctuation. */
function isLetterOrDigit(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x2bff) && unit !== 0x60c && unit !== 0x61b && unit !== 0x61f;
}
