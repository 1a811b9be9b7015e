// Made-up news texts for measuring: the same number gives the same text, and no two share more than chance.

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo wu ya ze cha the sto gre pli dro sna'.split(' ');

/** Plain text of about `words` words in paragraphs, with a title and a date line as articles have them. */
export function madeUpText(seed: number, words: number): string {
  const random = mulberry(seed);
  const word = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('');
  const sentence = () => capital(Array.from({ length: 8 + Math.floor(random() * 16) }, word).join(' ')) + '.';
  const paragraphs: string[] = [capital(Array.from({ length: 7 }, word).join(' ')), `${1 + (seed % 28)} January 2026`];
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 3 }, sentence).join(' ');
    count += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n') + '\n';
}

function pick<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Mulberry32: 32 bits of state, good enough to scatter words. */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
