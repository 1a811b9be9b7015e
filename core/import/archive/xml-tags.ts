// The small pieces of XML: a start tag with its attributes, and the references (&amp; &#1575;) in a text.

export interface StartTag {
  name: string;
  /** Names and values in turn, as written. */
  attributes: string[];
  empty: boolean;
  /** The position behind the `>`. */
  end: number;
}

const NAME = /<([^\s/<>=&"'!?]+)/y;
// No `<` in a value, as XML has it: so a missing quotation mark costs no more than the way to the next tag.
const STRICT_ATTRIBUTE = /\s+([^\s/<>=&"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const LENIENT_ATTRIBUTE = /[\s/]*([^\s/<>=]+)(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)'|([^\s"'<>]+)))?/y;
const END = /\s*(\/?)>/y;

/** The start tag at this position, or null where what stands there is none. */
export function readStartTag(source: string, at: number, lenient: boolean): StartTag | null {
  NAME.lastIndex = at;
  const name = NAME.exec(source)?.[1];
  if (name === undefined) return null;
  const attributePattern = lenient ? LENIENT_ATTRIBUTE : STRICT_ATTRIBUTE;
  const attributes: string[] = [];
  let next = NAME.lastIndex;
  for (;;) {
    END.lastIndex = next;
    const end = END.exec(source);
    if (end) return { name, attributes, empty: end[1] === '/', end: END.lastIndex };
    attributePattern.lastIndex = next;
    const found = attributePattern.exec(source);
    if (!found || attributePattern.lastIndex === next) return null;
    attributes.push(found[1] ?? '', found[2] ?? found[3] ?? found[4] ?? '');
    next = attributePattern.lastIndex;
  }
}

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its references resolved; `unknown` names the first entity that is not known, which stays as written. */
export function resolveReferences(raw: string, entities?: ReadonlyMap<string, string>): { text: string; unknown: string | null } {
  if (!raw.includes('&')) return { text: raw, unknown: null };
  let unknown: string | null = null;
  const text = raw.replace(/&(?:#x([\da-f]{1,8})|#(\d{1,10})|([a-z][a-z\d]{0,40}));/gi, (written, hex, decimal, name) => {
    if (hex !== undefined) return characterOf(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return characterOf(Number(decimal));
    const meant = PREDEFINED.get(String(name)) ?? entities?.get(String(name));
    if (meant === undefined) unknown ??= String(name);
    return meant ?? String(written);
  });
  return { text, unknown };
}

/** U+FFFD for numbers that are no character. */
function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
