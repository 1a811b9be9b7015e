// Who claims what a quote says: the attribution that governs it, "he" and "the ministry" followed back, known parties preferred.
import { foldName } from '../text/fold-name.ts';
import type { Span } from '../text/span.ts';
import type { Attribution, BackReference, Speaker } from './attribution.ts';

export interface KnownParty {
  name: string;
  aliases: readonly string[];
}

export interface Claimant {
  name: string;
  /** Through whom it came, nearest first: the organisation that a person speaks for, then agencies and channels. */
  via: string[];
}

/** What ends the reach of "X said that …": a new sentence, or a turn to what somebody else does. */
const TURN = /[.;!?]\s|,?\s(?:but|while|whereas|although|though)\s|،\s*(?:فيما|بينما|لكن|غير أن)\s/u;
/** What may open a sentence before its speaker: "But", "On Monday,", "In a statement,". */
const OPENING = /^["«\s•*–-]*(?:(?:and|but|however|meanwhile|earlier|later|separately|still|also|instead|now)\b,?\s*)?(?:[^,،]{0,60}[,،]\s*)?$/i;

/** The attribution under which the quote stands, or null where none does for sure. */
export function governing(attributions: readonly Attribution[], folded: string, quote: Span): Attribution | null {
  const before = attributions.filter(({ side, end }) => side === 'follows' && end <= quote.start);
  const nearest = before.at(-1);
  if (nearest && !TURN.test(folded.slice(nearest.end, quote.start))) return nearest;
  const inside = attributions.filter(({ start, end }) => start >= quote.start - 1 && end <= quote.end + 1);
  const first = inside.find(({ side }) => side === 'follows');
  if (first && OPENING.test(folded.slice(quote.start, first.start))) return first;
  // The quote begins within the attributing words: "ministry said about 120 inmates".
  const cut = attributions.find(({ side, start, end }) => side === 'follows' && start < quote.start && end > quote.start && end < quote.end);
  if (cut) return cut;
  const behind = attributions.find(({ side, start }) => side === 'precedes' && start >= quote.start);
  return behind && !TURN.test(folded.slice(quote.start, behind.start)) ? behind : null;
}

/** `earlier`: the attributions of the sentences before, the nearest sentence first. */
export function claimantOf(attribution: Attribution, earlier: readonly (readonly Attribution[])[], parties: readonly KnownParty[], outlet: string | null): Claimant | null {
  const speaker = attribution.speaker.kind === 'speaker' ? attribution.speaker : named(attribution.speaker, earlier, parties);
  if (!speaker) return null;
  const isOutlet = (name: string) => outlet !== null && foldName(name) === foldName(outlet);
  const chain = [speaker.organisation ?? [], attribution.via.filter((name) => !isOutlet(name))].flat();
  const name = knownAs(speaker.name, parties);
  const via = [...new Set(chain.map((one) => knownAs(one, parties)))].filter((one) => foldName(one) !== foldName(name));
  return { name, via };
}

/** How far back "he" may point, and how far "the ministry". */
const NEAR = 3;

function named(reference: BackReference, earlier: readonly (readonly Attribution[])[], parties: readonly KnownParty[]): Speaker | null {
  const reach = reference.word === null ? earlier.slice(0, NEAR) : earlier;
  for (const attributions of reach) {
    const found = attributions.map(({ speaker }) => speaker).findLast((speaker): speaker is Speaker => speaker.kind === 'speaker' && fits(reference, speaker));
    if (found) return found;
  }
  return reference.word !== null && /^\p{Lu}/u.test(reference.word) ? loneName(reference.word, parties) : null;
}

function fits({ word, refersTo }: BackReference, { described, isPerson, name }: Speaker): boolean {
  if (word !== null) return ` ${described.replace(/[^\p{L}\p{N}'-]+/gu, ' ')} ${name.toLowerCase()} `.includes(` ${word.toLowerCase()} `);
  if (refersTo === 'person') return isPerson !== false;
  return refersTo === 'thing' ? isPerson !== true : true;
}

/** "Damascus said", "Trump said": the name as it is, or the one known party that bears it. */
function loneName(word: string, parties: readonly KnownParty[]): Speaker {
  const bearers = parties.filter(({ name }) => foldName(name).split(' ').at(-1) === foldName(word));
  const name = bearers.length === 1 ? (bearers[0]?.name ?? word) : word;
  return { kind: 'speaker', name, organisation: null, described: name.toLowerCase(), isPerson: null };
}

/**
 * The party that bears this name, also as an alias, or with words before it that distinguish nobody ("Kurdish-led SDF");
 * the longest wins. "Iraq's Interior Ministry" is not the "Interior Ministry" that is known.
 */
export function knownAs(name: string, parties: readonly KnownParty[]): string {
  const wanted = foldName(name);
  let best: { party: string; length: number } | null = null;
  for (const party of parties) {
    for (const alias of [party.name, ...party.aliases]) {
      const folded = foldName(alias);
      if (folded.length <= (best?.length ?? 0) || !(wanted === folded || (wanted.endsWith(` ${folded}`) && distinguishesNobody(name, alias)))) continue;
      best = { party: party.name, length: folded.length };
    }
  }
  return best?.party ?? name;
}

function distinguishesNobody(name: string, alias: string): boolean {
  const before = name.slice(0, Math.max(0, name.length - alias.length)).trim();
  return before.split(/\s+/).every((word) => /^\p{Ll}+$|-(?:led|backed|run|aligned|controlled)$/u.test(word));
}
