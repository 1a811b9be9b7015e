// Bytes of a web page to characters: as the page declares, unless its bytes say otherwise.
import iconv from 'iconv-lite';
import { decodeText } from '../decode-text.ts';

/** Browsers look this far for a declaration; saved pages put a comment in front. */
const HEAD_BYTES = 4096;

// The ISO sets are read as the Windows sets that real pages are in, as browsers do; names of other origin besides.
const AS_BROWSERS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  'tis-620': 'windows-874',
  'iso-8859-8-i': 'iso-8859-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'windows-31j': 'shift_jis',
  'euc-kr': 'cp949',
  'ks_c_5601-1987': 'cp949',
  'x-euc-jp': 'euc-jp',
  'cp-1251': 'windows-1251',
  'cp-1256': 'windows-1256',
};

/**
 * The characters of a page: by byte order mark; as declared by the transport (`charset`, as mail does), by a meta element
 * or an XML declaration; else as detected. Bytes that are valid UTF-8 beyond ASCII are UTF-8 whatever is declared (browsers
 * save so and may leave the old declaration), and a page that only says that it is UTF-8 is detected. Null for binary data.
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): string | null {
  const declared = charsetOf(charset ?? declaredCharset(bytes));
  if (hasWideMark(bytes)) return decodeText(bytes)?.text ?? null;
  const text = withoutNulls(bytes);
  if (declared === 'iso-2022-jp') return new TextDecoder('iso-2022-jp').decode(text);
  const valid = decodeUtf8(text);
  if (valid !== null && !valid.includes('\0')) return valid;
  if (declared === 'utf-8') return mostlyUtf8(text) ?? decodeText(text)?.text ?? null;
  return declared === null ? (decodeText(text)?.text ?? null) : iconv.decode(text, declared);
}

/** The name that a declaration in the first bytes gives, or null. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(head);
  const meta = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head);
  return meta?.[1] ?? xml?.[1] ?? null;
}

/** A set that can be decoded, or null. A page cannot be in the UTF-16 that it declares in ASCII: browsers take UTF-8. */
function charsetOf(name: string | null): string | null {
  if (name === null) return null;
  const lower = name.toLowerCase();
  if (/^(?:utf-?8|utf-?16(?:le|be)?|unicode|ucs-2)$/.test(lower)) return 'utf-8';
  const charset = AS_BROWSERS[lower] ?? lower;
  return charset === 'iso-2022-jp' || iconv.encodingExists(charset) ? charset : null;
}

/** The byte order mark of UTF-16; that of UTF-8 is left to its decoder. */
function hasWideMark([a, b]: Uint8Array): boolean {
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

/** Stray zeros in a page of single bytes mean nothing, and browsers skip them; in UTF-16 they are half of each letter. */
function withoutNulls(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(0)) return bytes;
  const kept = bytes.filter((byte) => byte !== 0);
  return (bytes.length - kept.length) * 100 > bytes.length ? bytes : kept;
}

/** Null for anything else. Text in another set with letters beyond ASCII is hardly ever valid UTF-8 by chance. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    // The decoder's way of saying that this is not UTF-8; anything else (no memory) is not ours to hide.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** A few broken characters (a cut title, a pasted quotation mark) do not make a page something else; many do: null. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) beyond++;
    if (unit === 0xfffd) broken++;
  }
  return broken * 10 <= beyond ? text : null;
}
