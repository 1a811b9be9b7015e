// Cuts an RTF file into its tokens: groups, control words, single bytes, text. One pass, no look-ahead beyond a token.

export type RtfToken =
  | { kind: 'open' | 'close' }
  | { kind: 'word'; name: string; number: number | null }
  /** `\~`, `\-`, `\*` … */
  | { kind: 'symbol'; sign: string }
  /** One byte, written `\'e9`. */
  | { kind: 'byte'; byte: number }
  /** Bytes as they stand, one a character (U+0000–U+00FF), without the line ends of the file. */
  | { kind: 'text'; bytes: string };

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y;
const HEX = /\\'([\da-fA-F]{2})/y;
const TEXT = /[^\\{}\r\n]+/y;

/** The file as one character a byte. What stands behind `\bin` is passed over. Never throws. */
export function* tokensOf(source: string): Generator<RtfToken, void, undefined> {
  let at = 0;
  while (at < source.length) {
    const sign = source.charAt(at);
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' };
      at++;
    } else if (sign === '\\') {
      const { token, next } = controlAt(source, at);
      at = token.kind === 'word' && token.name === 'bin' ? next + Math.max(0, token.number ?? 0) : next;
      yield token;
    } else if (sign === '\r' || sign === '\n') {
      at++;
    } else {
      TEXT.lastIndex = at;
      const bytes = TEXT.exec(source)?.[0] ?? sign;
      at += bytes.length;
      yield { kind: 'text', bytes };
    }
  }
}

function controlAt(source: string, at: number): { token: RtfToken; next: number } {
  WORD.lastIndex = at;
  const word = WORD.exec(source);
  if (word) {
    const number = word[2] === undefined ? null : Number(word[2]);
    return { token: { kind: 'word', name: word[1] ?? '', number }, next: WORD.lastIndex };
  }
  HEX.lastIndex = at;
  const hex = HEX.exec(source);
  if (hex) return { token: { kind: 'byte', byte: Number.parseInt(hex[1] ?? '', 16) }, next: HEX.lastIndex };
  const sign = source.charAt(at + 1);
  // A backslash before a line end is an old way to write \par.
  if (sign === '\n' || sign === '\r') return { token: { kind: 'word', name: 'par', number: null }, next: at + (source.startsWith('\r\n', at + 1) ? 3 : 2) };
  return { token: { kind: 'symbol', sign }, next: at + 2 };
}
