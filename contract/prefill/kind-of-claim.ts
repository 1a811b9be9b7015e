// What sort of claim a statement makes: a denial, a number, a plan, a forecast, blame, a cause, or else an event.
import { foldLetters } from '../dating/legible.ts';
import type { ClaimKind } from '../vocabulary/claim-terms.ts';

const or = (words: string) => foldLetters(words).split('،').map((word) => word.trim()).join('|');

const NEGATED = new RegExp(`\\b(?:did not|didn't|have never|has never|had never)\\b|(?<!\\p{L})و?لم(?!\\p{L})`, 'iu');
const DENIED = new RegExp(`\\b(?:den(?:y|ies|ied)|dismiss(?:es|ed)|reject(?:s|ed)|refut(?:es|ed))\\b|(?<!\\p{L})و?(?:${or('نفى، نفت، ينفي، تنفي')})(?!\\p{L})`, 'iu');
const INTENDED = new RegExp(`\\b(?:intends?|plans|planned|aims|vow(?:s|ed)?|pledge[sd]?|promised?)\\s+to\\b|(?<!\\p{L})و?(?:${or('يعتزم، تعتزم، ينوي، تنوي، يخطط، تخطط، تعهد، تعهدت')})(?!\\p{L})`, 'iu');
const FORETOLD = new RegExp(`\\b(?:will|expects?|(?:is|are) (?:expected|likely|set|due|poised) to|would|going to)\\b|(?<!\\p{L})(?:سوف|من المتوقع|يتوقع|تتوقع|س[يتن]\\p{L}{2,})(?!\\p{L})`, 'iu');
const BLAMED = new RegExp(`\\b(?:accuse[sd]?|blame[sd]|claimed responsibility|carried out by|held .{1,60} responsible)\\b|(?<!\\p{L})و?(?:${or('اتهم، اتهمت، حمل، حملت، تبنى، تبنت')})(?!\\p{L})`, 'iu');
const CAUSED = new RegExp(`\\b(?:because|led to|caused|due to|as a result of|resulted in|triggered|prompted|thanks to|owing to)\\b|(?<!\\p{L})و?(?:${or('بسبب، نتيجة، أدى إلى، أدت إلى، جراء')})(?!\\p{L})`, 'iu');

/** `folded`: the statement, as `legible` folds it; `denied`: the claimant denies it; `counts`: a quantity was found in it. */
export function kindOfClaim(folded: string, { denied, counts }: { denied: boolean; counts: boolean }): ClaimKind {
  if (denied || DENIED.test(folded)) return 'denial';
  if (INTENDED.test(folded)) return 'intention';
  if (FORETOLD.test(folded)) return 'forecast';
  if (counts) return 'quantity';
  if (NEGATED.test(folded)) return 'denial';
  if (BLAMED.test(folded)) return 'attribution';
  return CAUSED.test(folded) ? 'cause' : 'event';
}

/** Whether a sentence speaks of what is to come, so that its weekdays lie ahead. */
export function isAhead(folded: string): boolean {
  return FORETOLD.test(folded.replace(/\bwould\b/gi, '')) || /\b(?:scheduled|is to|are to|upcoming)\b/i.test(folded);
}
