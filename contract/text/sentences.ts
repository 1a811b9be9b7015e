// The sentences of a stretch of text, for snapping, for showing a hit in its sentence and for reading claims out of it.
import { trimSpan, type Span } from './span.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

// Unicode's rules break after every full stop that a capital follows; these are no ends. The second list only counts
// before a digit ("No. 12", "Jan. 20").
const ABBREVIATION =
  /(?:^|[\s(“"‘'[])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpt|Sgt|Adm|Cmdr|Brig|Rev|Hon|Sen|Rep|Gov|Pres|St|Mt|vs|approx|est|ca)\.\s*$/u;
const BEFORE_DIGIT = /(?:^|[\s(])(?:No|Nos|Art|Fig|Sec|pp?|vol|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.\s*$/iu;

/**
 * The sentences that begin in this area (a block, usually), in order, without white space at their ends. Line ends
 * inside count as spaces. Linear in the area.
 */
export function sentencesIn(text: string, area: Span): Span[] {
  const source = text.slice(area.start, area.end).replaceAll('\n', ' ');
  const found: Span[] = [];
  let from = 0;
  for (const { index, segment } of sentences.segment(source)) {
    const end = index + segment.length;
    if (end < source.length && goesOn(segment, source.charAt(end))) continue;
    const sentence = trimSpan(text, { start: area.start + from, end: area.start + end });
    if (sentence.start < sentence.end) found.push(sentence);
    from = end;
  }
  return found;
}

function goesOn(segment: string, next: string): boolean {
  const tail = segment.slice(-24);
  return ABBREVIATION.test(tail) || (next >= '0' && next <= '9' && BEFORE_DIGIT.test(tail));
}
