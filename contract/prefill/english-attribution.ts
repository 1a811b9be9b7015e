// Finds "X said that …", "…, said X", "according to X" in an English sentence, with the channel through which it came.
import type { DatePhrase } from '../dating/find-date-phrases.ts';
import type { Legible } from '../dating/legible.ts';
import type { Attribution } from './attribution.ts';
import { readSpeaker } from './english-speaker.ts';
import { mediumIn } from './media.ts';

const VERBS =
  /(?<![\p{L}'-])(said|says|say|told|tells|added|adds|announced|announces|stated|states|claimed|claims|claim|reported|reports|confirmed|confirms|denied|denies|deny|warned|warns|insisted|insists|argued|argues|explained|noted|declared|estimated|estimates|acknowledged|admitted|revealed|stressed|alleged|alleges|maintained|maintains|accused|accuses|dismissed|rejected|refuted|predicted|predicts|blamed|expects|vowed|pledged)(?![\p{L}'-])/gu;
const DENIALS = /^(?:den|dismiss|reject|refut)/;
/** After these the statement follows without "that". */
const BARE = /^(?:said|says|say|claims|claimed|claim|added|adds|estimates|estimated)$/;
const SKIPPED = /(?:\s+(?:has|have|had|also|later|earlier|then|again|repeatedly|subsequently|previously|further|now|meanwhile|however|recently|publicly|formally|officially|separately|immediately|initially|since))$/i;
const REFUSED = /\s(?:not|never|would|will|could|should|may|might|to|is|was|were|are|be|been|being|did|cannot|as|by|and|but|or)$/i;
const BOUNDARY = /^.*(?:[;:,."]|\s(?:but|and|while|although|because|when|that|whereas|though|where|which|who|after|before|if)(?=\s)|\s[–—-]\s)\s*/su;
const APPOSED = /(?:^|[;:,."]\s*|\s(?:but|and|while|that|although)\s+)([^,;:"]+),\s*([^,;:"]+),\s*$/u;
const OCCASION = /^,?\s+(?:in|at|via|through|during|on)\s+(?:an?|the|its|his|her|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:statement|interview|conference|briefing|post|message|speech|address|letter|video|programme|program|comments|remarks)(?:\s+(?:on|to|with)\s+(?:X|Telegram|Facebook|Twitter|social media|state (?:media|television|TV)|((?:the\s+)?(?:[\p{L}-]+\s+){0,3}?\p{Lu}[\p{L}'-]*(?:\s+\p{Lu}[\p{L}'-]*)*)))?/u;

export function findEnglishAttributions(reading: Legible, dates: readonly DatePhrase[], outlets: readonly string[]): Attribution[] {
  const found: Attribution[] = [];
  for (const verb of reading.folded.matchAll(VERBS)) {
    if (isQuoted(reading.folded, verb.index)) continue;
    const read = spokenBefore(reading, verb, dates, outlets) ?? spokenBehind(reading, verb, dates, outlets);
    if (read) found.push(read);
  }
  return [...found, ...accordingTo(reading, outlets)].sort((a, b) => a.start - b.start);
}

/** Within quotation marks somebody quotes somebody: that is not the voice of the sentence. */
function isQuoted(folded: string, at: number): boolean {
  return (folded.slice(0, at).match(/"/g) ?? []).length % 2 === 1;
}

/** "X (on Tuesday) told Y (late on Monday) that …" */
function spokenBefore(reading: Legible, verb: RegExpMatchArray, dates: readonly DatePhrase[], outlets: readonly string[]): Attribution | null {
  const { folded, text } = reading;
  const [word] = verb;
  const from = verb.index ?? 0;
  let to = from;
  for (;;) {
    const before = folded.slice(0, to).trimEnd();
    const date = dates.find(({ end }) => end === before.length);
    const skipped = SKIPPED.exec(before);
    to = date?.start ?? (skipped ? before.length - skipped[0].length : before.length);
    if (!date && !skipped) break;
  }
  const left = folded.slice(0, to);
  if (REFUSED.test(left) || /^\s*(?:to\b|by\b)/.test(folded.slice(from + word.length))) return null;
  const apposed = left.endsWith(',') ? APPOSED.exec(left) : null;
  if (left.endsWith(',') && !apposed) return null;
  const start = apposed ? to - lengthFrom(left, apposed) : (BOUNDARY.exec(left)?.[0].length ?? 0);
  const phrase = apposed ? (apposed[1] ?? '') : text.slice(start, to).replace(/[’]/g, "'");
  const lead = leadingDate(folded, start, dates);
  const speaker = readSpeaker(phrase.trim(), apposed?.[2] ?? null);
  if (!speaker) return null;
  const tail = readTail(reading, from + word.length, word, dates, outlets);
  // "…, it says, …" is put into the middle of what it attributes.
  const isAside = /,\s*$/.test(left.slice(0, start)) && /^\s*,\s/.test(folded.slice(from + word.length));
  return { speaker, via: tail.via, start: lead, end: tail.end, side: tail.ends || isAside ? 'precedes' : 'follows', isClause: tail.isClause && !isAside, denies: DENIALS.test(word) };
}

function lengthFrom(left: string, apposed: RegExpExecArray): number {
  return left.length - apposed.index - apposed[0].indexOf(apposed[1] ?? '');
}

/** "On Monday, the ministry said": the day belongs to the saying. */
function leadingDate(folded: string, start: number, dates: readonly DatePhrase[]): number {
  const before = folded.slice(0, start).trimEnd().replace(/,$/, '');
  const date = dates.find(({ end }) => end === before.length);
  return date && /^\W*$/.test(folded.slice(0, date.start)) ? date.start : start;
}

interface Tail {
  end: number;
  via: string[];
  isClause: boolean;
  /** Nothing is said behind it any more. */
  ends: boolean;
}

/** What stands between the verb and the statement: the hearer, the day, the occasion, "that". */
function readTail({ folded, text }: Legible, from: number, verb: string, dates: readonly DatePhrase[], outlets: readonly string[]): Tail {
  let end = from;
  const via: string[] = [];
  const hear = (phrase: string | undefined) => {
    const medium = phrase === undefined ? null : mediumIn(phrase, outlets);
    if (medium !== null) via.push(medium);
  };
  if (/^t(?:old|ells)$/.test(verb)) {
    const hearer = /^(?:\s+(?:the|an?|its|his|state|state-run|local|news|tv|channel|agency|newspaper|broadcaster|television|network|radio|daily|website|reporters|journalists|parliament|lawmakers|\p{Lu}[\p{L}'-]*)(?=[\s,.;:"]|$))+/u.exec(folded.slice(end));
    if (hearer) {
      hear(text.slice(end, end + hearer[0].length).trim());
      end += hearer[0].trimEnd().length;
    }
  }
  for (let turn = 0; turn < 4; turn++) {
    const gap = /^,?\s*/.exec(folded.slice(end))?.[0].length ?? 0;
    const date = dates.find(({ start }) => start === end + gap);
    const occasion = OCCASION.exec(folded.slice(end));
    const anonymous = /^,?\s+(?:on condition of anonymity|speaking on condition of anonymity|citing [^,]+,|speaking (?:to|at|in) [^,]+,)/.exec(folded.slice(end));
    const step = date ? date.end - end : (occasion?.[0].length ?? anonymous?.[0].length ?? 0);
    if (step === 0) break;
    if (!date) hear(occasion?.[1]);
    end += step;
  }
  const that = /^,?\s+that\s+/.exec(folded.slice(end));
  const ends = /^[\s."]*$/.test(folded.slice(end));
  end += that?.[0].length ?? (/^[,:]?\s+/.exec(folded.slice(end))?.[0].length ?? 0);
  const startsClause = !/^(?:to|its|his|their|her|as|of|in|on|for|responsibility|against|with|by|from|at|during|about(?! \d)|any|such)\b/i.test(folded.slice(end));
  return { end, via, isClause: that !== null || (BARE.test(verb) && startsClause), ends };
}

/** '…," said Farhad Shami, a spokesman for the SDF.' */
function spokenBehind(reading: Legible, verb: RegExpMatchArray, dates: readonly DatePhrase[], outlets: readonly string[]): Attribution | null {
  const { folded } = reading;
  const from = verb.index ?? 0;
  if (!/[",]\s*$/.test(folded.slice(0, from))) return null;
  const after = folded.slice(from + verb[0].length);
  const parts = /^\s+([^,;:"]+?)(?:,\s*([^,;:"]+))?(?=[,.;:"]\s|[,.;:"]?$)/u.exec(after);
  if (!parts) return null;
  const at = from + verb[0].length;
  const date = dates.find(({ start, end }) => start >= at && end <= at + (parts[1]?.length ?? 0) + 1);
  const phrase = (date ? folded.slice(at, date.start) : (parts[1] ?? '')).replace(/\.$/, '').replace(/\s+(?:in|at|during)\s+(?:an?|the|his|her)\s.*$/, '');
  const speaker = readSpeaker(phrase, parts[2]?.replace(/\.$/, '') ?? null);
  if (!speaker) return null;
  const end = at + parts[0].length;
  const medium = /\b(?:told|to)\s+(.+)$/.exec(parts[1] ?? '')?.[1];
  const via = medium === undefined ? null : mediumIn(medium, outlets);
  return { speaker, via: via === null ? [] : [via], start: from, end, side: 'precedes', isClause: false, denies: DENIALS.test(verb[0]) };
}

/** "According to X, …" and "…, according to X". */
function accordingTo({ folded, text }: Legible, outlets: readonly string[]): Attribution[] {
  return [...folded.matchAll(/\b[Aa]ccording to\s+([^,;:."]+?)(?=(?:,\s*([^,;:."]+))?(?:[,;:."]|$|\s+(?:who|which|and|but|that|as)\s))/gu)].flatMap((match) => {
    const phrase = match[1] ?? '';
    const start = match.index;
    const speaker = readSpeaker(phrase, /^(?:an?|the|who)\s/.test(match[2] ?? '') ? (match[2] ?? null) : null) ?? medium(phrase, outlets);
    if (!speaker) return [];
    const isLeading = /^\W*$/.test(folded.slice(0, start)) || /[.;]\s*$/.test(folded.slice(0, start));
    const end = start + match[0].length;
    const comma = /^,\s*/.exec(folded.slice(end))?.[0].length ?? 0;
    const side = isLeading ? 'follows' as const : 'precedes' as const;
    return [{ speaker, via: [], start, end: isLeading ? end + comma : end, side, isClause: isLeading && comma > 0 && text.length > end, denies: false }];
  });
}

function medium(phrase: string, outlets: readonly string[]): Attribution['speaker'] | null {
  const name = mediumIn(phrase, outlets);
  return name === null ? null : { kind: 'speaker', name, organisation: null, described: phrase.toLowerCase(), isPerson: false };
}
