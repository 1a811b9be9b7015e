// Whether a name is that of an organisation, by the noun it turns on or by its initials.
import { foldLetters } from '../dating/legible.ts';
import { institutions, pluralInstitutions } from './speaker-nouns.ts';

const ARABIC = new RegExp(
  `^(?:${foldLetters('وزارة قوات هيئة جيش خفر حركة حزب مجلس منظمة وكالة مديرية إدارة حكومة رئاسة شرطة قيادة لجنة مكتب جبهة تنظيم بعثة شركة جامعة مرصد المرصد الجيش الحكومة الشرطة الرئاسة قسد سلطة سلطات السلطات').replaceAll(' ', '|')})(?!\\p{L})`, 'u');

/** "SDF", "Syrian Interior Ministry", "Council of the Islands", "وزارة الداخلية". */
export function looksLikeOrganisation(name: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name) || ARABIC.test(foldLetters(name))) return true;
  const [front = ''] = name.split(/\s(?:of|for)\s/);
  const head = (front.split(' ').at(-1) ?? '').toLowerCase();
  return (institutions.has(head) && !head.startsWith('spokes')) || pluralInstitutions.has(head);
}
