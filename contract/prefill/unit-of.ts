// The noun behind a number: "ISIS inmates", "people", "killed", "members of their families", "سجيناً".
import { arabicEnders, enders, fates, people } from './counted-nouns.ts';

export interface Unit {
  /** Empty where the number stands for what was named before: "more than 1,500 had". */
  noun: string;
  isPeople: boolean;
  /** Where there is no noun: whether what follows says what became of them ("had escaped", "of them"). */
  hasVerb?: boolean;
}

const WORD = /^\s*([\p{L}\p{M}][\p{L}\p{M}'-]*)/u;
const LONGEST = 5;
const WHOLES = /^(?:members|relatives|tonnes|tons|litres|pieces|rounds|cases|victims|survivors)$/;

/** What is counted by the number that ends at `from`; null where the words behind it cannot be that. */
export function unitAfter(text: string, folded: string, from: number): Unit | null {
  const article = /^\s*(?:of\s+(?:the|these|those|their|its|his|our)\s+|of\s+|من\s+)?/i.exec(folded.slice(from))?.[0] ?? '';
  const start = from + article.length;
  const isOf = /of|من/i.test(article);
  const next = WORD.exec(folded.slice(start))?.[1] ?? '';
  if (/^\p{Script=Arabic}/u.test(next)) return arabicUnit(text, folded, start, isOf);
  if (isOf && /^(?:them|whom|which|those)$/i.test(next)) return { noun: '', isPeople: false, hasVerb: true };
  const words = nounPhrase(folded.slice(start));
  if (words === null) return alone(folded.slice(from));
  const noun = text.slice(start, start + words.length).trim();
  return { noun, isPeople: words.trim().split(/\s+/).some((word) => people.has(word.toLowerCase()) || people.has(word)) };
}

/** The words up to the noun that is counted, or null where there is none near. */
function nounPhrase(rest: string): string | null {
  let at = 0;
  let end = -1;
  let last = '';
  for (let count = 0; count < LONGEST; count++) {
    const word = WORD.exec(rest.slice(at));
    const said = word?.[1] ?? '';
    if (!word || (enders.has(said.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(said))) break;
    const counts = isCounted(said);
    if (end !== -1 && !counts) break;
    at += word[0].length;
    if (counts) {
      end = at;
      last = said.toLowerCase();
    }
  }
  if (end === -1) return null;
  const whole = WHOLES.test(last) ? (/^\s+of\s+(?:(?:the|their|its)\s+)?\p{L}[\p{L}'-]*(?:\s+(?:forces|families|services|aid|explosives))?/u.exec(rest.slice(end))?.[0] ?? '') : '';
  return rest.slice(0, end) + whole;
}

/** A plural, or one of the nouns that need no "s"; "ISIS", "Isis" and "US" are none. */
function isCounted(word: string): boolean {
  const small = word.toLowerCase();
  if (people.has(small) || fates.has(small)) return true;
  if (/^\p{Lu}{2,}$/u.test(word) || word.length < 4 || /'/.test(word)) return false;
  return /(?:[^suio]s|ies|oes|men)$/.test(small);
}

/** "120 had escaped", "more than 1,500.": the number stands for a noun that was named before. */
function alone(after: string): Unit | null {
  const hasVerb = /^\s+(?:had|have|has|were|was|are|is|remain|remained|escaped|fled|died|of (?:them|whom))\b/i.test(after);
  return hasVerb || /^\s*(?:[.;:!?"]|,\s|$)/.test(after) ? { noun: '', isPeople: false, hasVerb } : null;
}

/** "120 من عناصر التنظيم": what stands before the group to which they belong. */
const ofWhom = new Set('عناصر مقاتلي مسلحي أفراد سجناء معتقلي نزلاء جنود ضباط أعضاء سكان أهالي موظفي'.split(' '));

/** The length of the group's name: up to its first word with the article, or its first word where none of three has it. */
function group(rest: string): number {
  let at = 0;
  let first = 0;
  for (let count = 0; count < 3; count++) {
    const word = WORD.exec(rest.slice(at));
    if (!word || arabicEnders.has(word[1] ?? '') || word[1]?.endsWith('وا')) break;
    at += word[0].length;
    if (count === 0) first = at;
    if (word[1]?.startsWith('ال')) return at;
  }
  return first;
}

function arabicUnit(text: string, folded: string, start: number, isOf: boolean): Unit | null {
  const word = WORD.exec(folded.slice(start));
  const said = word?.[1] ?? '';
  if (!word || arabicEnders.has(said) || said.endsWith('وا')) return { noun: '', isPeople: false };
  const end = start + word[0].length;
  if (isOf && ofWhom.has(said)) return { noun: text.slice(start, end + group(folded.slice(end))).trim(), isPeople: true };
  if (isOf && !said.startsWith('ال')) return { noun: '', isPeople: false };
  return { noun: text.slice(start, end).trim(), isPeople: true };
}

/** "Boeing 737 crashed": behind a name a number is part of it. */
export function isAfterName(before: string): boolean {
  return /\p{Lu}\p{L}*\s+$/u.test(before) && !/(?:^|[.!?"]\s*)\p{Lu}\p{L}*\s+$/u.test(before);
}
