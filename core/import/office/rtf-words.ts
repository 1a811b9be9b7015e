// Words of an RTF file on their way: bytes into characters, characters to where the state of the groups sends them.
import { decodeBytes } from './rtf-charsets.ts';
import type { RtfFacts, RtfFont, RtfState } from './rtf-state.ts';
import { isSymbolFont, symbolOf } from './symbol-fonts.ts';

/** How far the reading of a file is. */
export interface RtfReader {
  facts: RtfFacts;
  state: RtfState;
  outer: RtfState[];
  /** Bytes that may be halves of characters. */
  bytes: number[];
  /** Replacement characters still to be passed over. */
  passing: number;
  /** Nothing has come in the group yet: only there does `\*` mean that it may be skipped. */
  fresh: boolean;
  /** `\*` stands before the next control word. */
  starred: boolean;
}

/** Decodes what has come so far. Must be called before anything that is no byte, and before the font changes. */
export function flushBytes(reader: RtfReader): void {
  if (reader.bytes.length === 0) return;
  const font = fontOf(reader);
  const words = font?.isSymbol
    ? reader.bytes.map((byte) => symbolOf(0xf000 + byte, font.name)).join('')
    : decodeBytes(reader.bytes, font?.page ?? reader.facts.page);
  reader.bytes = [];
  say(reader, words);
}

/** The font of the words that come; none for the names of fonts themselves, nor for title and author, which no font sets. */
export function fontOf({ facts, state }: RtfReader): RtfFont | undefined {
  const what = state.capture?.what;
  if (what === 'fonts' || ((what === 'title' || what === 'author') && state.font === -1)) return undefined;
  return facts.fonts.get(state.font === -1 ? facts.defaultFont : state.font);
}

/** In the table of fonts a name stands behind each font's settings, up to a semicolon. */
function nameFont({ facts, state }: RtfReader, words: string): void {
  const font = facts.fonts.get(state.font) ?? { name: '', page: null, isSymbol: false };
  const name = (font.name + words.replace(/;.*$/s, '')).trim().slice(0, 80);
  facts.fonts.set(state.font, { ...font, name, isSymbol: font.isSymbol || isSymbolFont(name) });
}

/** Sends words to the capture or the story of the state, unless they are not for the reader. */
export function say(reader: RtfReader, words: string): void {
  const { state, facts } = reader;
  if (words === '' || state.skipped) return;
  if (state.capture) {
    if (state.capture.what === 'fonts') nameFont(reader, words);
    else state.capture.text += words;
    return;
  }
  if (state.hidden || state.deleted) return;
  state.story.words += words;
  facts.quotes.say(words);
  if (words.trim() !== '') facts.markPending = false;
}
