// Our guess at a language is eld's own, on real texts and on whatever letters come: its data is read from its files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eld } from 'eld/medium';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LanguageGuesser, type Guess } from '../../../core/import/guess-language.ts';
import { loadLanguageTable } from '../../../core/import/language-table.ts';

const samples = join(import.meta.dirname, '../../../samples');
const texts = readdirSync(samples).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(samples, name), 'utf8'));

let guesser: LanguageGuesser;
beforeAll(async () => {
  guesser = new LanguageGuesser(await loadLanguageTable());
});

function guessOfEld(text: string): Guess | null {
  const result = eld.detect(text);
  const [best = 0, next = 0] = Object.values(result.getScores()).sort((a, b) => b - a);
  return result.language === '' ? null : { language: result.language, reliable: result.isReliable(), margin: best - next };
}

describe('a guess at a language is that of eld', () => {
  test('for every stretch of the samples', () => {
    for (const text of texts) {
      for (let at = 0; at < text.length; at += 97) expect(guesser.guess(text.slice(at, at + 420))).toEqual(guessOfEld(text.slice(at, at + 420)));
    }
  });

  test.each([
    ['Welsh, which it does not know', 'Mae’r ysgol yn agor ei drysau i’r cyhoedd ddydd Sadwrn, ac mae croeso i bawb'],
    ['Greek in capitals', 'Ο ΠΡΩΘΥΠΟΥΡΓΟΣ ΜΙΛΗΣΕ ΣΤΟΥΣ ΔΗΜΟΣΙΟΓΡΑΦΟΥΣ. Σ.Α. ΟΔΟΣ'],
    ['Turkish with a dotted capital', 'İstanbul’da İlk kez bir araya geldiler, “İyi” dedi'],
    ['apostrophes at every place', "''l'été'' 'n' d''un ' ` ’ 'tis don't"],
    ['a word without end', `${'donaudampfschiff'.repeat(40)} ${'я'.repeat(90)} ${'ab'.repeat(40)}`],
    ['halves of pairs and signs', '\ud83d a \ude00 🙂 2026 ﷺ — …'],
    ['nothing', ''],
  ])('for %s', (_, text) => {
    expect(guesser.guess(text)).toEqual(guessOfEld(text));
  });

  test('for any letters', () => {
    const letters = fc.constantFrom(...'abcçdeéèfgğhiıİjklmnñoöpqrsştuüvwxyzß AEIOU ا ب ت ل م ي αβγδεζΣσς абвгдежз 你好中文 かな 한국 हिन्दी \'`’ .,-1\u0307\n');
    const words = fc.constantFrom(...texts.join(' ').split(/\s+/).slice(0, 800));
    const text = fc.array(fc.oneof({ weight: 3, arbitrary: letters }, { weight: 1, arbitrary: words.map((word) => ` ${word} `) }, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 300 });
    fc.assert(fc.property(text, (pieces) => {
      expect(guesser.guess(pieces.join(''))).toEqual(guessOfEld(pieces.join('')));
    }), { numRuns: 300 });
  });
});
