// The stored file as text, where its format is text that people can read; pure.

/** How a stored file can be looked at here: as its text, as a page in a frame, as printed, or only in the program it belongs to. */
export type OriginalView = 'text' | 'page' | 'pdf' | 'elsewhere';

const asText = new Set(['txt', 'text', 'md', 'markdown', 'csv', 'tsv', 'tab', 'json', 'jsonl', 'ndjson', 'fodt', '']);
const asPage = new Set(['html', 'htm', 'xhtml', 'xht', 'mhtml', 'mht', 'eml']);

/** By the ending of the name; a name with a long "ending" has none ("Report no. 12 of the ministry"). */
export function viewOfOriginal(name: string): OriginalView {
  const ending = /\.([^./\s]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (asText.has(ending)) return 'text';
  if (asPage.has(ending)) return 'page';
  return ending === 'pdf' ? 'pdf' : 'elsewhere';
}

export interface DecodedText {
  text: string;
  /** The character set that it was read with, as the browser names it. */
  charset: string;
}

/** Legacy sets by language, where a file says nothing and is no UTF-8. */
const legacy: Record<string, string> = { ar: 'windows-1256', fa: 'windows-1256', ru: 'windows-1251', uk: 'windows-1251', bg: 'windows-1251' };

/** By BOM, then UTF-8 if it is that, then what a page declares in its first kilobyte, then what its language used to be written in. */
export function decodeOriginal(bytes: Uint8Array<ArrayBuffer>, language: string | null): DecodedText {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (marked) return decodeAs(bytes, marked);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), charset: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  const declared = /charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1];
  return decodeAs(bytes, declared ?? legacy[language ?? ''] ?? 'windows-1252');
}

function decodeAs(bytes: Uint8Array<ArrayBuffer>, charset: string): DecodedText {
  try {
    const decoder = new TextDecoder(charset);
    return { text: decoder.decode(bytes), charset: decoder.encoding };
  } catch (error) {
    // A set that no browser knows.
    if (!(error instanceof RangeError)) throw error;
    return decodeAs(bytes, 'windows-1252');
  }
}
