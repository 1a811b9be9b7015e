// The names of months and days of the week in English and Arabic, as texts write them.
import { foldText } from '../text/fold.ts';

/** In the order of the year; `monthOf` takes the first three letters. */
export const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Source of a pattern for an English month, in full or shortened. */
export const englishMonth =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

export function englishMonthOf(name = ''): number {
  return englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Levantine, Gulf, Egyptian and Maghreb names of each month, folded (`foldText`) like the text that they are looked for in. */
const arabicMonths = [
  'كانون الثاني,يناير,جانفي', 'شباط,فبراير,فيفري', 'آذار,مارس', 'نيسان,أبريل,إبريل,أفريل', 'أيار,مايو,ماي,نوار',
  'حزيران,يونيو,يونية,جوان', 'تموز,يوليو,يولية,جويلية,يوليوز', 'آب,أغسطس,أوت,غشت', 'أيلول,سبتمبر,شتنبر',
  'تشرين الأول,أكتوبر,أوكتوبر', 'تشرين الثاني,نوفمبر,نونبر', 'كانون الأول,ديسمبر,دجنبر',
].map((names) => foldText(names).split(','));

/** Source of a pattern for an Arabic month in folded text, the longest names first. */
export const arabicMonth = `(${arabicMonths.flat().sort((a, b) => b.length - a.length).join('|')})`;

/** By its folded name; 0 for none. */
export function arabicMonthOf(name = ''): number {
  return arabicMonths.findIndex((names) => names.includes(name)) + 1;
}

/** Sunday first, as `Date` counts. */
export const englishWeekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Folded and without their article, Sunday first. */
export const arabicWeekdays = ['احد', 'اثنين', 'ثلاثاء', 'اربعاء', 'خميس', 'جمعه', 'سبت'];
