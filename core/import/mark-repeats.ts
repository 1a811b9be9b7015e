// Boilerplate that shows only beside other lines: repeated captions and lines, and the switch between languages.
import type { Piece } from './pieces.ts';

/** Longer texts that repeat are the author's doing. */
const LONGEST = 300;
const SHORTEST = 25;

/** The first of equal captions or lines stays, the others are marked, in place. */
export function markRepeats(pieces: readonly Piece[]): void {
  const seen = new Map<string, Piece[]>();
  for (const piece of mayRepeat(pieces)) {
    const words = piece.text.replace(/\s+/g, ' ');
    const same = seen.get(words);
    if (same) same.push(piece);
    else seen.set(words, [piece]);
  }
  for (const same of seen.values()) {
    const [first, ...repeats] = same;
    if (!first || repeats.length === 0) continue;
    // Three times the same line is a picture whose credit was lost, not a headline.
    const caption = first.block.kind === 'caption' || (same.length > 2 && first.block.kind === 'paragraph');
    if (caption) first.block.kind = 'caption';
    for (const { block } of repeats) {
      if (caption) block.kind = 'caption';
      block.boilerplate = caption ? 'repeated-caption' : 'repeated-line';
    }
  }
}

/** Those that begin with the same word as another: evening out the white space of all of them costs as much as everything else here. */
function mayRepeat(pieces: readonly Piece[]): Piece[] {
  const short = pieces.filter(({ block, text }) => !block.boilerplate && text.length <= LONGEST && text.length >= SHORTEST);
  const times = new Map<string, number>();
  const firstWords = short.map(({ text }) => /^\S*/.exec(text)?.[0] ?? '');
  for (const word of firstWords) times.set(word, (times.get(word) ?? 0) + 1);
  return short.filter((_, at) => (times.get(firstWords[at] ?? '') ?? 0) > 1);
}

const LANGUAGES = new Set(
  'english arabic french german spanish russian turkish kurdish persian farsi hebrew urdu chinese portuguese italian ukrainian hindi japanese korean indonesian العربية عربي français deutsch español русский türkçe kurdî کوردی فارسی עברית اردو 中文 português italiano українська हिन्दी 日本語 한국어'.split(' '),
);

/** Two or more names of languages with nothing else, in one line or in lines that follow each other, are marked, in place. */
export function markLanguageSwitches(pieces: readonly Piece[]): void {
  let run: Piece[] = [];
  let names = 0;
  const close = (): void => {
    if (names > 1) for (const { block } of run) block.boilerplate = 'language-switch';
    run = [];
    names = 0;
  };
  for (const piece of pieces) {
    const here = languagesIn(piece.text);
    if (here === 0) close();
    else run.push(piece);
    names += here;
  }
  close();
  for (const { block, text } of pieces) {
    if (text.length <= 60 && /^(?:read (?:this )?(?:article |story |page )?in \p{Lu}\p{L}+|اقرأ (?:الخبر |المقال )?(?:بالعربية|بالإنجليزية))$/iu.test(text)) {
      block.boilerplate = 'language-switch';
    }
  }
}

/** How many languages the line names; 0 as soon as it says anything else. */
function languagesIn(text: string): number {
  if (text.length > 120) return 0;
  const parts = text.split(/[|/•·,،\s*-]+/).filter(Boolean);
  return parts.every((part) => LANGUAGES.has(part.toLowerCase())) ? parts.length : 0;
}
