// Whether the lines of a paragraph were only broken where a page or a mail program had no more room.

/** In UTF-16 code units: shorter lines are an address or a poem, longer ones no program breaks. */
const [SHORTEST, LONGEST] = [40, 120];

/**
 * True where each line is so full that the next one's first word would not have fitted: such breaks mean nothing and are shown as
 * spaces, so that the text runs to the width of its place. The text itself stays as it is.
 */
export function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(({ length }) => length));
  if (lines.length < 2 || width < SHORTEST || width > LONGEST) return false;
  return lines.every((line, at) => {
    const next = lines[at + 1];
    return next === undefined || (next !== '' && line.length + 1 + next.split(' ', 1).join('').length > width);
  });
}
