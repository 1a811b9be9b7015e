// How far two spellings of one spoken word are apart: what transliteration leaves open costs little or nothing.

const digraphs: readonly [RegExp, string][] = [
  [/tch/g, '$'], [/sh|sch|ch(?=[aeiou])/g, '$'], [/kh/g, 'x'], [/gh/g, 'G'], [/th/g, 'T'], [/dh/g, 'D'], [/ph/g, 'f'], [/dj/g, 'j'],
  [/ck/g, 'k'], [/c(?=[eiy])/g, 's'], [/[cq]/g, 'k'], [/(?<=[^aeiouy]{2}|[^aeiouy][aeiouy]+[^aeiouy])e$/, ''], [/ou|oo/g, 'u'], [/ee|ei|ey|ay|ai/g, 'i'], [/[eiy]/g, 'i'], [/[ouw]/g, 'u'],
];

const arabicSounds: Record<string, string> = {
  ا: 'a', ب: 'b', ت: 't', ث: 'T', ج: 'j', ح: 'h', خ: 'x', د: 'd', ذ: 'D', ر: 'r', ز: 'z', س: 's', ش: '$', ص: 's', ض: 'd', ط: 't', ظ: 'z',
  ع: '', غ: 'G', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', و: 'u', ي: 'i', ى: 'a', ء: '', ئ: '', ؤ: '', گ: 'g', پ: 'b', چ: '$', ژ: 'j',
};

/** Pairs of sounds that one letter is written with. */
const near = new Set(['Dd', 'Dz', 'Tt', 'Ts', 'kx', 'hx', 'Gg', 'gk', 'gj', 'sz', 'dt', 'fv', 'bp', 'uv', '$s', 'Gk']);

export interface Spelling {
  sounds: string;
  isArabic: boolean;
}

export function spellingOf(word: string): Spelling {
  const isArabic = /\p{Script=Arabic}/u.test(word);
  let sounds = isArabic ? [...word].map((letter) => arabicSounds[letter] ?? '').join('') : word;
  if (!isArabic) for (const [pattern, sound] of digraphs) sounds = sounds.replace(pattern, sound);
  return { sounds: sounds.replace(/(.)\1+/g, '$1'), isArabic };
}

/** Consonants in classes that `wordDistance` may find near: two words of different keys are never compared. */
export function soundKey({ sounds }: Spelling): string {
  return sounds.replace(/[aiuh]/g, '').replace(/[kxGgj]/g, 'k').replace(/[szTDtd$]/g, 't').replace(/[bpfv]/g, 'b').replace(/(.)\1+/g, '$1');
}

/** 0 for the same, 0.5 for each vowel or near sound that differs, 1 for any other. */
export function wordDistance(one: Spelling, other: Spelling): number {
  if (one.isArabic === other.isArabic) return distance(one.sounds, other.sounds);
  // Arabic leaves its short vowels out, and the other alphabet a last h.
  return distance(consonants(one.sounds), consonants(other.sounds));
}

/** How far a word may be off: short words are told apart by every letter. */
export function allowance(one: Spelling, other: Spelling): number {
  const mixed = one.isArabic !== other.isArabic;
  const longest = Math.max(one.sounds.length, other.sounds.length);
  if (one.isArabic && other.isArabic) return 0;
  if (mixed) return consonants(one.sounds) === '' ? -1 : longest >= 5 ? 0.5 : 0;
  return longest <= 4 ? 0 : longest <= 7 ? 0.5 : 1;
}

function consonants(sounds: string): string {
  return sounds.replace(/h$/, '').replace(/[aiu]/g, '');
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => costOfAll(other.slice(0, at)));
  for (let i = 0; i < one.length; i++) {
    const letter = one.charAt(i);
    const next = [(row[0] ?? 0) + costOf(letter)];
    for (let j = 0; j < other.length; j++) {
      const opposite = other.charAt(j);
      next.push(Math.min(
        (row[j] ?? 0) + exchange(letter, opposite),
        (row[j + 1] ?? 0) + costOf(letter),
        (next[j] ?? 0) + costOf(opposite),
      ));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

function costOf(letter: string): number {
  return /[aiuh]/.test(letter) ? 0.5 : 1;
}

function costOfAll(letters: string): number {
  return [...letters].reduce((sum, letter) => sum + costOf(letter), 0);
}

function exchange(one: string, other: string): number {
  if (one === other) return 0;
  if (/[aiu]/.test(one) && /[aiu]/.test(other)) return 0.5;
  return near.has([one, other].toSorted().join('')) ? 0.5 : 1;
}
