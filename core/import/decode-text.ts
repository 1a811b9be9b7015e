// Bytes of a text file to characters: by its byte order mark, as UTF-8 where it is valid, else as the likeliest legacy set.
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** So many bytes are looked at to tell a character set; the cost of detection is bounded by it. */
const SAMPLE = 64 * 1024;

/** The text, and the character set that it was read in; null where the bytes are no text at all. */
export function decodeText(bytes: Uint8Array): { text: string; charset: string } | null {
  const charset = charsetByMark(bytes) ?? charsetByZeros(bytes);
  if (charset) return checked(iconv.decode(bytes, charset, { stripBOM: false }), charset);
  if (bytes.includes(0)) return null;
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return checked(utf8, 'utf-8');
  const legacy = legacyCharset(bytes);
  return checked(iconv.decode(bytes, legacy, { stripBOM: false }), legacy);
}

function charsetByMark(bytes: Uint8Array): string | null {
  const [a, b, c] = [bytes[0], bytes[1], bytes[2]];
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: Latin text has a zero in nearly every second byte, and only there. */
function charsetByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || sample.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.2;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : null;
}

/** Kept: making one costs as much as decoding a page with it. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch (error) {
    // The decoder's way of saying that this is not UTF-8; anything else (no memory) is not ours to hide.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

// The ISO sets are read as the Windows sets that real files are in: the same letters, and curly quotes besides.
const AS_WINDOWS: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-9': 'windows-1254',
  ascii: 'windows-1252',
};

/** The likeliest set by its letters' frequencies in which the text has no control characters. */
function legacyCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  if (isDosCyrillic(sample)) return 'cp866';
  for (const { name } of chardet.analyse(sample)) {
    const charset = AS_WINDOWS[name.toLowerCase()] ?? name.toLowerCase();
    if (!iconv.encodingExists(charset)) continue;
    if (charset === 'utf-8') return charset;
    if (!/[\u0080-\u009f\ufffd]/.test(iconv.decode(sample, charset))) return charset;
  }
  return 'windows-1252';
}

/** The detector does not know this set; in the others its letters are frames and signs, or letters that seldom follow each other. */
function isDosCyrillic(sample: Uint8Array): boolean {
  let ascii = 0;
  let cyrillic = 0;
  let frequent = 0;
  let others = 0;
  for (const byte of sample) {
    if (byte < 0x80) ascii += (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a ? 1 : 0;
    else if (byte <= 0xaf || (byte >= 0xe0 && byte <= 0xef)) {
      cyrillic++;
      if (FREQUENT.has(byte)) frequent++;
    } else others++;
  }
  return cyrillic > 2 * ascii && cyrillic > 20 * others && frequent > 0.45 * cyrillic;
}

/** о е а и н т с р в л */
const FREQUENT = new Set([0xae, 0xa5, 0xa0, 0xa8, 0xad, 0xe2, 0xe1, 0xe0, 0xa2, 0xab]);

/** Null where one character in a hundred is a control character that no text has. */
function checked(text: string, charset: string): { text: string; charset: string } | null {
  const strange = text.slice(0, SAMPLE).match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return text.includes('\0') || strange * 100 > Math.min(text.length, SAMPLE) ? null : { text, charset };
}
