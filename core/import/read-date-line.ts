// Lines that state when an article was published or updated, taken apart into their dates.
import { foldText } from '../../contract/text/fold.ts';
import { readArabicDate } from './arabic-date.ts';
import { readEnglishDate } from './english-date.ts';

export interface StatedDate {
  /** Null where the line says only the date. */
  label: 'published' | 'updated' | null;
  /** A `PartialDate` with the precision of the line. */
  value: string;
}

const UPDATED =
  /^\(?(?:(?:last |page |article |story )?(?:updated|modified|revised|edited|corrected|amended)(?: (?:on|at))?|(?:last )?update|mise? à jour(?: le)?|aktualisiert(?: am)?|actualizado(?: el)?|aggiornato(?: il)?|atualizado(?: em)?|обновлено|اخر تحديث|تحديث|تم التحديث|حدث|محدث|تصحيح|عدل)(?:\s+(?:في|بتاريخ))?(?=[\s:：-])\s*[:：-]?\s*/iu;
const PUBLISHED =
  /^\(?(?:(?:first |originally |date )?(?:published|posted|issued|filed|released)(?: (?:on|at|date))?|publication date|date|dated|publié(?: le)?|veröffentlicht(?: am)?|publicado(?: el| em)?|pubblicato(?: il)?|опубликовано|نشر|نشرت|تم النشر|تاريخ النشر|التاريخ|بتاريخ)(?:\s+(?:في|بتاريخ))?(?=[\s:：-])\s*[:：-]?\s*/iu;
const BEFORE_LABEL =
  /\s*[|•·;]\s*|[\s,(]+(?=(?:last |first )?(?:updated|modified|published|posted|corrected)\b)|[\s،(]+(?=(?:اخر تحديث|تاريخ النشر|تحديث|نشر)[\s:])/iu;
const READING_TIME = /^\d{1,3}\s*min(?:ute)?s?(?: read)?$/i;

const LONGEST = 160;

/** The dates of a line that holds nothing else ("Published 8 Nov 2026 | Updated 9 Nov 2026, 10:36 AM"), or null. */
export function readDateLine(text: string): StatedDate[] | null {
  const line = datesIn(text);
  return line && line.rest.length === 0 && line.dates.length > 0 ? line.dates : null;
}

/** The dates of a line, and its parts that are none: candidates for other languages. Null for lines without a number. */
export function datesIn(text: string): { dates: StatedDate[]; rest: { label: StatedDate['label']; words: string }[] } | null {
  if (text.length > LONGEST || !/[\d٠-٩۰-۹]/.test(text)) return null;
  const line = /[\u0600-\u06ff]/.test(text) ? foldText(text) : text;
  const whole = readPart(line);
  if (whole.value !== null) return { dates: [{ label: whole.label, value: whole.value }], rest: [] };
  const dates: StatedDate[] = [];
  const rest: { label: StatedDate['label']; words: string }[] = [];
  for (const part of line.split(BEFORE_LABEL)) {
    if (part.trim() === '' || READING_TIME.test(part.trim())) continue;
    const { label, value, words } = readPart(part);
    if (value === null) rest.push({ label, words });
    else dates.push({ label, value });
  }
  return { dates, rest };
}

/** Where a date at the end of this text begins ("Lena Oran, 8 November 2026"), with its comma; undefined without one. */
export function dateAtEnd(text: string): number | undefined {
  if (text.length > LONGEST || !/[\d٠-٩۰-۹]/.test(text)) return undefined;
  for (const comma of text.matchAll(/[,،]\s*|\s+(?=\S)/g)) {
    if (readDate(text.slice(comma.index + comma[0].length)) !== null) return comma.index;
  }
  return undefined;
}

/** One to three words of a place or an outlet, and the other one in brackets. */
const NAME = /^[\p{Lu}\p{Lo}][\p{L}’'-]*(?: [\p{Lu}\p{Lo}][\p{L}’'-]*){0,2}(?: \([\p{Lu}\p{Lo}][^()]{1,40}\))?$/u;
const BETWEEN = /\s+(?:[-–—|•·])\s+/;

/**
 * The date of a line that holds a name and a date: "Port Sadel, 8 November 2026", "الجزيرة نت - 20 يناير 2026", "8 November 2026 | Port
 * Sadel"; else null. Whether the name is a place or an outlet cannot be told.
 */
export function readPlacedDate(text: string): string | null {
  const [one = '', other = '', ...more] = text.split(BETWEEN);
  if (other !== '') return more.length > 0 ? null : (dateBeside(one, other) ?? dateBeside(other, one));
  const at = dateAtEnd(text);
  return at !== undefined && /^[,،]/.test(text.slice(at)) ? dateBeside(text.slice(0, at), text.slice(at).replace(/^[\s,،]+/, '')) : null;
}

function dateBeside(name: string, date: string): string | null {
  return NAME.test(name.trim()) ? readDate(date.trim()) : null;
}

/** A text that is one date, in English or Arabic. */
export function readDate(text: string): string | null {
  if (!/[\d٠-٩۰-۹]/.test(text)) return null;
  return /[\u0600-\u06ff]/.test(text) ? readArabicDate(foldText(text)) : readEnglishDate(text);
}

function readPart(part: string): { label: StatedDate['label']; value: string | null; words: string } {
  const text = part.trim();
  const updated = UPDATED.exec(text);
  const label = updated ?? PUBLISHED.exec(text);
  const words = text.slice(label?.[0].length ?? 0).replace(/^\(|[).]+$/g, (mark) => (mark === ')' && text.includes('(', 1) ? mark : ''));
  return { label: label ? (updated ? 'updated' : 'published') : null, value: readDate(words), words };
}
