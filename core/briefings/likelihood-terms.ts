// Finds sentences that speak of likelihood and of confidence at once, which ICD 203 forbids: the reader takes one for the other.

const likelihoodTerms =
  /\b(?:almost no chance|remote chance|(?:very |highly )?(?:un)?likely|(?:highly )?improbabl[ey]|(?:highly )?probabl[ey]|roughly even (?:chance|odds)|almost certain(?:ly)?|nearly certain(?:ly)?|likelihood|probability)\b/i;
const confidenceTerms = /\b(?:(?:high|moderate|medium|low)(?:er|est)?[ -](?:to[ -]\w+[ -])?confidence|confidence (?:is|level|in)|confiden(?:t|ce))\b/i;

/** The sentences of a text that hold a term of each kind, as they stand. */
export function sentencesMixingScales(text: string): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
  return [...sentences]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => likelihoodTerms.test(sentence) && confidenceTerms.test(sentence));
}
