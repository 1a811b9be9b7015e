// A text made legible for patterns: one spelling of digits, apostrophes and Arabic letters, every unit with its way back.

export interface Legible {
  /** Without harakat, tatweel and direction marks; ASCII digits; line ends as spaces. What is shown comes from here. */
  readonly text: string;
  /** The same units with alef, ya and ta marbuta folded and straight apostrophes: what patterns are matched on. */
  readonly folded: string;
  /** For each unit, and for the end, its UTF-16 offset in the original. */
  readonly offsets: readonly number[];
}

const DROPPED = /[\u064b-\u0652\u0670\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/;

export function legible(original: string): Legible {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const unit = original.charAt(at);
    if (DROPPED.test(unit)) continue;
    text += plain(unit);
    offsets.push(at);
  }
  offsets.push(original.length);
  return { text, folded: foldLetters(text), offsets };
}

/** The folding of `Legible.folded`, for the patterns that are matched on it. Length is kept. */
export function foldLetters(text: string): string {
  return text.replace(/[أإآٱ]/g, 'ا').replace(/[ىی]/g, 'ي').replaceAll('ة', 'ه').replaceAll('ک', 'ك').replace(/[’‘ʼ]/g, "'").replace(/[“”„]/g, '"');
}

function plain(unit: string): string {
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(unit)) return String(unit.charCodeAt(0) & 0xf);
  if (unit === '٬') return ',';
  if (unit === '٫') return '.';
  return /\s/.test(unit) ? ' ' : unit;
}
