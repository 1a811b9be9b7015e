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

/**
 * UTF-16 without a mark: of each pair of bytes one says the alphabet. That is zero for Latin letters and white space, and
 * hardly ever more than one other value in a text; the other byte of the pair is next to never zero.
 */
function charsetByZeros(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4 || sample.length % 2 === 1 || !sample.includes(0)) return null;
  const [even, odd] = [countEverySecond(sample, 0), countEverySecond(sample, 1)];
  if (sayAlphabets(odd) && (even[0] ?? 0) * 20 < (odd[0] ?? 0)) return 'utf-16le';
  return sayAlphabets(even) && (odd[0] ?? 0) * 20 < (even[0] ?? 0) ? 'utf-16be' : null;
}

/** How often each value stands at every second place from `start` on. */
function countEverySecond(sample: Uint8Array, start: 0 | 1): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = start; at < sample.length; at += 2) {
    const value = sample[at] ?? 0;
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

function sayAlphabets(counts: Uint32Array): boolean {
  const [zeros = 0, ...others] = counts;
  const all = counts.reduce((sum, count) => sum + count, 0);
  return zeros > 0.05 * all && zeros + Math.max(...others) > 0.9 * all;
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
    if (charset === 'windows-1251' && isMacCyrillic(sample)) return 'maccyrillic';
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

/** The small letters are where Windows has them, but for the last of the alphabet: within words Windows has a capital there. */
function isMacCyrillic(sample: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (let at = 1; at < sample.length; at++) {
    if ((sample[at - 1] ?? 0) < 0xe0) continue;
    if (sample[at] === 0xdf) mac++;
    if (sample[at] === 0xff) windows++;
  }
  return mac > windows;
}

/** Null where one character in a hundred is a control character that no text has. */
function checked(text: string, charset: string): { text: string; charset: string } | null {
  const strange = text.slice(0, SAMPLE).match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return text.includes('\0') || strange * 100 > Math.min(text.length, SAMPLE) ? null : { text, charset };
}
