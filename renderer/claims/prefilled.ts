// How a field that the program filled in is marked: italics, a dot at its label, and words for those who hear the page.
import type { ClaimReading } from '../../contract/prefill/read-claim.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import type { PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import { words } from '../words/catalogue.ts';
import classes from './prefilled.module.css';

/** Spread over an input: nothing for a field that is the analyst's own. */
export function marked(draft: { prefilled: readonly PrefilledField[] }, field: PrefilledField) {
  if (!draft.prefilled.includes(field)) return {};
  return { wrapperProps: { className: classes.field }, 'aria-description': words.claims.prefilledField };
}

/** What a reading of the quote fills in, and which fields that touches; the defaults are nobody's guess. */
export function fromReading(reading: ClaimReading) {
  const { statement, kind, polarity, claimant, via, quantity, eventTime, saidTime, place } = reading;
  const prefilled: [PrefilledField, boolean][] = [
    ['statement', reading.isStatementCut],
    ['kind', kind !== 'event'],
    ['polarity', polarity !== 'affirms'],
    ['claimant', claimant !== null],
    ['via', via.length > 0],
    ['quantity', quantity !== null],
    ['eventTime', eventTime !== null],
    ['saidTime', saidTime !== null],
    ['place', place !== null],
  ];
  return {
    statement, kind, polarity, via,
    claimant: claimant ?? '',
    quantity: quantity === null ? '' : quantityInWords(quantity),
    eventTime: eventTime ?? '',
    saidTime: saidTime ?? '',
    place: place ?? '',
    prefilled: prefilled.flatMap(([field, isFilled]) => (isFilled ? [field] : [])),
  };
}
