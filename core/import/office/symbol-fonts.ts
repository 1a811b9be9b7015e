// Characters of the fonts Symbol and Wingdings, whose codes are places in the font and no letters.

// The places 0x20–0x7e and 0xa0–0xfe of Symbol; a space where it has none that people write.
const SYMBOL_LOW =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x21, '✏'], [0x22, '✂'], [0x28, '☎'], [0x29, '✆'], [0x2a, '✉'], [0x45, '☜'], [0x46, '☞'], [0x47, '☝'], [0x48, '☟'],
  [0x4a, '☺'], [0x4c, '☹'], [0x6c, '●'], [0x6d, '❍'], [0x6e, '■'], [0x6f, '□'], [0x71, '❑'], [0x72, '❒'], [0x74, '⧫'],
  [0x75, '◆'], [0x76, '❖'], [0x77, '⬥'], [0x6a, '&'], [0x6b, '&'], [0x9e, '·'], [0x9f, '•'], [0xa0, '▪'], [0xa1, '○'],
  [0xa7, '▪'], [0xa8, '◻'], [0xb2, '⟡'], [0xd5, '⌫'], [0xd6, '⌦'], [0xd8, '➢'], [0xdc, '➲'], [0xdf, '←'], [0xe0, '→'],
  [0xe1, '↑'], [0xe2, '↓'], [0xe3, '↖'], [0xe4, '↗'], [0xe5, '↙'], [0xe6, '↘'], [0xe8, '➔'], [0xef, '⇦'], [0xf0, '⇨'],
  [0xf1, '⇧'], [0xf2, '⇩'], [0xf3, '⬄'], [0xf4, '⇳'], [0xfb, '✗'], [0xfc, '✓'], [0xfd, '☒'], [0xfe, '☑'],
]);

/** The character at this place (0x20–0xff, or 0xf020–0xf0ff) of the font; U+FFFD for one that Unicode knows no name for. */
export function symbolOf(code: number, font: string): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (place > 0xff) return place <= 0x10ffff && !(place >= 0xd800 && place <= 0xdfff) ? String.fromCodePoint(place) : '\ufffd';
  if (/^wingdings/i.test(font)) return /^wingdings$/i.test(font) ? (WINGDINGS.get(place) ?? '\ufffd') : '\ufffd';
  if (isSymbolFont(font)) return inSymbol(place);
  return code === place && place >= 0x20 ? String.fromCharCode(place) : '\ufffd';
}

export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|standard symbols)/i.test(font);
}

/** Places of a font (U+F020–U+F0FF) in a text become characters. */
export function resolvePlaces(text: string, font: string): string {
  if (!/[\uf020-\uf0ff]/.test(text)) return text;
  // Where a font of letters is named, word processors take the place for one in Symbol.
  const isOther = /^(?:webdings|marlett|mt extra|zapf|bookshelf symbol)|dingbats/i.test(font);
  const known = isOther || isSymbolFont(font) || /^wingdings/i.test(font) ? font : 'Symbol';
  return text.replace(/[\uf020-\uf0ff]/g, (place) => symbolOf(place.charCodeAt(0), known));
}

function inSymbol(place: number): string {
  const found = place < 0x80 ? SYMBOL_LOW.charAt(place - 0x20) : SYMBOL_HIGH.charAt(place - 0xa0);
  return found === '' || (found === ' ' && place !== 0x20) ? '\ufffd' : found;
}
