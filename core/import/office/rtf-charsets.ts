// Code pages of RTF: by the document, by the character set of a font, and the languages behind Microsoft's numbers.
import iconv from 'iconv-lite';

/** The number behind \fcharset -> code page. 2 (symbols) is no code page: its bytes are places in the font. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  0: 'cp1252', 77: 'macroman', 78: 'shiftjis', 79: 'cp949', 80: 'gbk', 81: 'big5', 83: 'machebrew', 84: 'macarabic', 85: 'macgreek',
  86: 'macturkish', 87: 'macthai', 88: 'maccenteuro', 89: 'maccyrillic', 128: 'shiftjis', 129: 'cp949', 130: 'cp949', 134: 'gbk', 136: 'big5',
  161: 'cp1253', 162: 'cp1254', 163: 'cp1258', 177: 'cp1255', 178: 'cp1256', 186: 'cp1257', 204: 'cp1251', 222: 'cp874', 238: 'cp1250',
  254: 'cp437', 255: 'cp850',
};
export const SYMBOL_CHARSET = 2;

const BY_NUMBER: Readonly<Record<number, string>> = { 932: 'shiftjis', 936: 'gbk', 949: 'cp949', 950: 'big5', 10000: 'macroman', 65001: 'utf-8' };

/** The code page of a font by its \fcharset; null where it has none of its own (1: "the default"). */
export function pageOfCharset(charset: number): string | null {
  return known(BY_CHARSET[charset]);
}

/** The code page of this number (\ansicpg1256), or null for one that is not known. */
export function pageOfNumber(number: number): string | null {
  return known(BY_NUMBER[number] ?? `cp${number}`);
}

function known(page: string | undefined): string | null {
  return page !== undefined && iconv.encodingExists(page) ? page : null;
}

export function decodeBytes(bytes: readonly number[], page: string): string {
  return iconv.decode(Buffer.from(bytes), page);
}

const LANGUAGES: Readonly<Record<number, string>> = {
  0x01: 'ar', 0x02: 'bg', 0x04: 'zh', 0x05: 'cs', 0x06: 'da', 0x07: 'de', 0x08: 'el', 0x09: 'en', 0x0a: 'es', 0x0b: 'fi', 0x0c: 'fr', 0x0d: 'he',
  0x0e: 'hu', 0x10: 'it', 0x11: 'ja', 0x12: 'ko', 0x13: 'nl', 0x14: 'no', 0x15: 'pl', 0x16: 'pt', 0x18: 'ro', 0x19: 'ru', 0x1b: 'sk', 0x1d: 'sv',
  0x1e: 'th', 0x1f: 'tr', 0x20: 'ur', 0x22: 'uk', 0x23: 'be', 0x24: 'sl', 0x25: 'et', 0x26: 'lv', 0x27: 'lt', 0x29: 'fa', 0x2a: 'vi', 0x2b: 'hy',
};

/** BCP 47 for a number as in \lang1033; null for none and for one that is not known. */
export function languageOfNumber(number: number): string | null {
  return LANGUAGES[number & 0x3ff] ?? null;
}
