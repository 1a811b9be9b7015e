// Text from articles and analysts made safe to set in any document: no characters that XML forbids or that reorder their surroundings.

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const overrides = /[\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The text as it may be printed: control characters, lone surrogates and bidirectional overrides are dropped, line ends are \n.
 * The overrides are invisible and could turn a citation round; the JSON export keeps everything as it is.
 */
export function printable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(forbidden, '').replace(overrides, '').replace(loneSurrogate, '\ufffd');
}

/** The same on one line. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** The direction of a text by most of its letters: an English sentence may well begin with an Arabic name. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(/\p{L}/gu) ?? [];
  const rtl = letters.filter((letter) => rightToLeft.test(letter)).length;
  return rtl * 2 > letters.length ? 'rtl' : 'ltr';
}

/** The text with a mark behind each right-to-left stretch, so that a number or comma after it stays where it belongs. */
export function steadied(text: string): string {
  return stretches(text)
    .map((part) => (part.rtl ? `${part.text}\u200e` : part.text))
    .join('');
}

/** The text cut into stretches of one direction; spaces and marks between two right-to-left words belong to them. */
export function stretches(text: string): { text: string; rtl: boolean }[] {
  const script = rightToLeft.source;
  const pattern = new RegExp(`${script}(?:[^\\p{L}\\p{N}]*${script}|\\p{M})*`, 'gu');
  const parts: { text: string; rtl: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: text.slice(end, match.index), rtl: false });
    parts.push({ text: match[0], rtl: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), rtl: false });
  return parts;
}
