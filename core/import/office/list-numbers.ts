// Numbers of lists and headings as a reader sees them: 3, c, iii, ج.

const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const ALIFBA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';

export type NumberForm = 'decimal' | 'decimalZero' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'arabicAbjad' | 'arabicAlpha' | 'russianLower' | 'russianUpper';

const forms: Record<NumberForm, (value: number) => string> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => repeated(value, 'abcdefghijklmnopqrstuvwxyz'),
  upperLetter: (value) => repeated(value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  arabicAbjad: (value) => repeated(value, ABJAD),
  arabicAlpha: (value) => repeated(value, ALIFBA),
  russianLower: (value) => repeated(value, CYRILLIC),
  russianUpper: (value) => repeated(value, CYRILLIC).toUpperCase(),
};

/** Plain digits for a form that is not known, and for numbers that it cannot write. */
export function writeNumber(value: number, form: string): string {
  const write = isForm(form) ? forms[form] : String;
  return value < 1 || value > 3999 ? String(value) : write(value);
}

function isForm(form: string): form is NumberForm {
  return Object.hasOwn(forms, form);
}

/** a … z, aa, bb …, as word processors count; beyond 20 rounds plain digits. */
function repeated(value: number, letters: string): string {
  const round = Math.ceil(value / letters.length);
  return round > 20 ? String(value) : letters.charAt((value - 1) % letters.length).repeat(round);
}

function roman(value: number): string {
  const signs: [number, string][] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ];
  let left = value;
  let written = '';
  for (const [worth, sign] of signs) {
    written += sign.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return written;
}
