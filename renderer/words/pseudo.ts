// A made-up translation of English, in other letters and a third longer: what is not in the catalogue, or does not fit, shows.

const letters: Readonly<Record<string, string>> = {
  a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú', C: 'Ç', N: 'Ñ', S: 'Š', D: 'Ð',
};

/** Keys and examples of what to type are the same in every language. */
function isExample(name: string, value: unknown): boolean {
  return (name === 'keys' && Array.isArray(value)) || (name === 'write' && typeof value === 'string');
}

/** The same catalogue in the made-up language; the shape stays, so that whatever reads it reads this. */
export function pseudo<Words>(words: Words): Words {
  return translated(words) as Words;
}

function translated(words: unknown): unknown {
  if (typeof words === 'string') return disguise(words);
  if (typeof words === 'function') return (...given: unknown[]) => translated((words as (...given: unknown[]) => unknown)(...given));
  if (Array.isArray(words)) return words.map(translated);
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, isExample(name, value) ? value : translated(value)]));
}

function disguise(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const other = [...text].map((letter) => letters[letter] ?? letter).join('');
  return `${other}${' ·'.repeat(Math.ceil(text.length / 12))}`;
}
