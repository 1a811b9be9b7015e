// Finds "قال المتحدث باسم … إن", "أعلنت وزارة … أن", "بحسب …" in an Arabic sentence, with the channel through which it came.
import type { DatePhrase } from '../dating/find-date-phrases.ts';
import { foldLetters, type Legible } from '../dating/legible.ts';
import type { Attribution, BackReference, Speaker } from './attribution.ts';
import { arabicMediumIn } from './media.ts';

const fold = (words: string) => foldLetters(words).replaceAll(' ', '|');
const VERB = new RegExp(
  `(?<!\\p{L})[وف]?(${fold('قال قالت يقول تقول أعلن أعلنت أكد أكدت أضاف أضافت أوضح أوضحت ذكر ذكرت أفاد أفادت نفى نفت صرح صرحت زعم زعمت أشار أشارت حذر حذرت كشف كشفت رفض رفضت اعتبر اعتبرت بيّن لفت لفتت روى روت شدد شددت')})(?!\\p{L})`, 'gu');
const DENIES = new RegExp(`^(?:${fold('نفى نفت رفض رفضت')})$`, 'u');
/** Where the speaker ends and the statement, the hearer or the occasion begins. */
const STOP = new RegExp(
  `\\s+(?:(?:ب)?(?:ان|انه|انها|انهم)(?!\\p{L})|عن(?!\\p{L})|الي ان|علي(?!\\p{L})|الي(?!\\p{L})|مع(?!\\p{L})|(?:في|خلال|عبر)(?!\\p{L})|ل(?:قناه|وكاله|صحيفه|موقع|اذاعه|رويترز|فرانس)|من(?!\\p{L})|${fold('امس اليوم يوم مساء صباح فجر')}|طالبا|مشيرا|مؤكدا|بعد(?!\\p{L})|قبل(?!\\p{L}))|[،,:«"؛.]|$`, 'u');
const THAT = /^\s*(?:ب?(?:ان|انه|انها|انهم)|الي ان|علي ان)(?!\p{L})\s*|^\s*:\s*/u;
const SPOKEN = new RegExp(`^(?:ال)?(?:${fold('متحدث ناطق')})(?:ه)?(?:\\s+(?:الرسمي|الرسميه|الاعلامي|الاعلاميه|العسكري))?\\s+(?:باسم|ب?اسم)\\s+`, 'u');
const CHIEF = new RegExp(`^(?:${fold('قائد مدير رئيس أمين مسؤول عضو')})\\s+`, 'u');
const OFFICE = new RegExp(`^(?:${fold('وزير وزيرة محافظ رئيس نائب سفير مبعوث أمين')})\\s+`, 'u');
const RANK = new RegExp(`^(?:${fold('العميد النقيب العقيد اللواء المقدم الرائد الملازم الفريق الدكتور الشيخ السيد المهندس القبطان')})\\s+`, 'u');
const GROUP = new RegExp(`^(?:${fold('وزارة قوات هيئة جيش خفر حركة حزب مجلس منظمة وكالة مديرية إدارة حكومة رئاسة شرطة قيادة لجنة مكتب جبهة تنظيم بعثة شركة جامعة مرصد المرصد الجيش الحكومة الشرطة الرئاسة قسد سلطة سلطات السلطات مصادر مصدر شهود سكان مسؤول مسؤولون ناشطون أهالي')})(?!\\p{L})`, 'u');

export function findArabicAttributions(reading: Legible, dates: readonly DatePhrase[]): Attribution[] {
  const said = [...reading.folded.matchAll(VERB)].flatMap((verb) => spoken(reading, verb, dates) ?? []);
  return [...said, ...accordingTo(reading)].sort((a, b) => a.start - b.start);
}

function spoken({ text, folded }: Legible, verb: RegExpMatchArray, dates: readonly DatePhrase[]): Attribution | null {
  const start = verb.index ?? 0;
  if ((folded.slice(0, start).match(/[«"»]/g) ?? []).length % 2 === 1) return null;
  const from = start + verb[0].length;
  const rest = folded.slice(from);
  const dated = dates.find((date) => date.start >= from && date.start < from + 80 && /^\s/.test(rest));
  const stop = STOP.exec(rest)?.index ?? rest.length;
  const until = Math.min(stop, dated ? dated.start - from : rest.length);
  // "أعلنت وزارة الداخلية القبض على …": where the speaker ends cannot be told.
  if (/^\s+(?:علي|الي|مع|من)(?!\p{L})(?!\s+ان)/u.test(rest.slice(until))) return null;
  const phrase = text.slice(from, from + until).trim();
  const speaker = phrase === '' ? pronoun() : readSpeaker(phrase, foldLetters(phrase));
  if (!speaker) return null;
  const tail = readTail(text, folded, from + until, dates);
  return { speaker, ...tail, start, side: 'follows', denies: DENIES.test(verb[1] ?? '') };
}

function pronoun(): BackReference {
  return { kind: 'back', word: null, refersTo: 'anybody' };
}

/** The day, the hearer, the occasion and "إن", up to where the statement begins. */
function readTail(text: string, folded: string, from: number, dates: readonly DatePhrase[]): Pick<Attribution, 'via' | 'end' | 'isClause'> {
  const via: string[] = [];
  let end = from;
  for (let turn = 0; turn < 5; turn++) {
    const gap = /^[\s،,]*/.exec(folded.slice(end))?.[0].length ?? 0;
    const date = dates.find(({ start }) => start === end + gap);
    const hearer = /^\s*ل((?:قناه|وكاله|صحيفه|موقع|اذاعه)\s+(?:الانباء\s+)?["«]?\p{L}+["»]?(?:\s+(?:برس|نيوز|عربيه|بلدي))?|رويترز|فرانس برس)/u.exec(folded.slice(end));
    const occasion = /^\s*[،,]?\s*(?:في|خلال|عبر)\s+(?:(?:ال)?(?:مؤتمر|بيان|تصريح|تصريحات|مقابله|حديث|لقاء|منشور|كلمه|منصه|بث))(?:\s+\p{L}+){0,2}?(?=\s+(?:ب?ان|انه|انها|ل(?:قناه|وكاله|صحيفه))(?!\p{L})|\s*[،,:«])/u.exec(folded.slice(end));
    const step = date ? date.end - end : (hearer?.[0].length ?? occasion?.[0].length ?? 0);
    if (step === 0) break;
    if (!date && hearer) {
      const at = end + hearer[0].length - (hearer[1] ?? '').length;
      const medium = arabicMediumIn(text.slice(at, end + hearer[0].length), hearer[1] ?? '');
      if (medium !== null) via.push(medium);
    }
    end += step;
  }
  const that = THAT.exec(folded.slice(end));
  end += that?.[0].length ?? 0;
  // "نفت أن تكون": behind such an "أن" stands no sentence.
  const isClause = that !== null && !/^\s*(?:ت|ي)(?:كون|كونوا|تم)/.test(folded.slice(end)) && !/(?:انه|انها|انهم)\s*$/.test(that[0]);
  return { via, end, isClause };
}

function readSpeaker(phrase: string, folded: string): Speaker | BackReference | null {
  if (phrase.split(/\s+/).length > 12) return null;
  const spokenFor = SPOKEN.exec(folded)?.[0];
  if (spokenFor !== undefined) return voiceOf(phrase.slice(spokenFor.length), phrase);
  const chief = CHIEF.exec(folded)?.[0];
  if (chief !== undefined && GROUP.test(folded.slice(chief.length))) return voiceOf(phrase.slice(chief.length), phrase);
  const office = OFFICE.exec(folded)?.[0] ?? (/^ال(?:رئيس|وزير|ملك|امير)\s+/.exec(folded)?.[0]);
  if (office !== undefined) {
    const name = afterAdjectives(phrase.slice(office.length));
    return name === '' ? null : speaker(name, null, phrase);
  }
  if (/^ال\p{L}+$/u.test(folded)) return backOrGroup(phrase, folded);
  if (GROUP.test(folded)) return speaker(phrase, null, phrase);
  if (/^(?:ال|هذا|هذه|احد|كل|بعض)/.test(folded)) return null;
  return /^\p{L}+(?:\s+\p{L}+){1,3}$/u.test(phrase) ? speaker(stripRank(phrase), null, phrase) : { kind: 'back', word: phrase, refersTo: 'anybody' };
}

/** "الوزارة" was named before; "الجيش" is a name. */
function backOrGroup(phrase: string, folded: string): Speaker | BackReference {
  return GROUP.test(folded) ? speaker(phrase, null, phrase) : { kind: 'back', word: folded.slice(2), refersTo: 'anybody' };
}

/** "وزارة الداخلية نور الدين البابا": the organisation, then the person; without one the organisation speaks. */
function voiceOf(words: string, described: string): Speaker {
  const { group, rest } = groupIn(words);
  const name = stripRank(rest);
  return name === '' ? speaker(group, null, described) : speaker(name, group, described);
}

/** Its first word, the next, and all adjectives with ال behind them. A name of one word ("قسد") is followed by a person. */
function groupIn(words: string): { group: string; rest: string } {
  const all = words.trim().split(/\s+/);
  const isOneWord = /^(?:قسد|الجيش|الحكومة|الشرطة|الرئاسة|المرصد|السلطات|داعش)$/.test(all[0] ?? '');
  const continues = (word = '') => /^[ول]?ال/.test(word) && !RANK.test(`${foldLetters(word)} `);
  let count = isOneWord ? 1 : 2;
  while (continues(all[count])) count++;
  return { group: all.slice(0, count).join(' '), rest: all.slice(count).join(' ') };
}

function afterAdjectives(words: string): string {
  const all = words.trim().split(/\s+/);
  const first = all.findIndex((word) => !word.startsWith('ال') && !/^(?:الخارجية|سوريا|العراق|لبنان|تركيا)$/.test(word));
  return first === -1 ? '' : stripRank(all.slice(first).join(' '));
}

function stripRank(name: string): string {
  const rank = RANK.exec(foldLetters(name))?.[0];
  return rank === undefined ? name.trim() : stripRank(name.slice(rank.length));
}

function speaker(name: string, organisation: string | null, described: string): Speaker {
  return { kind: 'speaker', name, organisation, described: foldLetters(described), isPerson: null };
}

function accordingTo({ text, folded }: Legible): Attribution[] {
  return [...folded.matchAll(/(?<!\p{L})و?(?:بحسب|حسب|وفقا?\s+ل|وفق|نقلا عن|بحسب ما (?:ذكرت|قالت|اعلنت))\s*([^،,.:؛«"]+)/gu)].flatMap((match) => {
    const at = match.index + match[0].length - (match[1] ?? '').length;
    const isJoined = /ل\s*$/.test(match[0].slice(0, match[0].length - (match[1] ?? '').length));
    const raw = text.slice(at, at + (match[1] ?? '').length).trim();
    const phrase = isJoined && raw.startsWith('ل') ? `ا${raw}` : raw;
    const speaker = readSpeaker(phrase, foldLetters(phrase));
    if (!speaker) return [];
    const end = match.index + match[0].length;
    const isLeading = /^\s*$/.test(folded.slice(0, match.index));
    const comma = /^[،,]\s*/.exec(folded.slice(end))?.[0].length ?? 0;
    return [{ speaker, via: [], start: match.index, end: isLeading ? end + comma : end, side: isLeading ? 'follows' as const : 'precedes' as const, isClause: isLeading && comma > 0, denies: false }];
  });
}
