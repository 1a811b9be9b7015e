// Reads out of a quote, its sentence and its article what a claim form can be filled in with; where it is not sure, nothing.
import type { Quantity } from '../claims.ts';
import { anchorOf } from '../dating/date-phrase.ts';
import { dayOf } from '../dating/calendar.ts';
import { findDatePhrases, type DatePhrase } from '../dating/find-date-phrases.ts';
import { legible, type Legible } from '../dating/legible.ts';
import { blockAt, type Block } from '../text/block.ts';
import { sentencesIn } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { ClaimKind, Polarity } from '../vocabulary/claim-terms.ts';
import { findArabicAttributions } from './arabic-attribution.ts';
import type { Attribution } from './attribution.ts';
import { findEnglishAttributions } from './english-attribution.ts';
import { claimantOf, governing, type KnownParty } from './find-claimant.ts';
import { findPlace, type KnownPlace } from './find-place.ts';
import { findQuantity } from './find-quantity.ts';
import { isAhead, kindOfClaim } from './kind-of-claim.ts';
import { statementOf } from './statement-of.ts';

export interface QuoteInArticle {
  /** The canonical text. */
  text: string;
  blocks: readonly Block[];
  /** The quote: UTF-16 code units into the text, end exclusive. */
  start: number;
  end: number;
  published: string | null;
  /** The outlet of the article, which is no link of the chain. */
  outlet: string | null;
  parties: readonly KnownParty[];
  /** Names of outlets that the project knows. */
  outlets: readonly string[];
  /** Places that the project knows, by the names of parties and by what claims say already. */
  places: readonly KnownPlace[];
}

export interface ClaimReading {
  statement: string;
  /** Whether the statement is more than the quote as it stands: then the program had a hand in it. */
  isStatementCut: boolean;
  kind: ClaimKind;
  polarity: Polarity;
  claimant: string | null;
  via: string[];
  quantity: Quantity | null;
  eventTime: string | null;
  saidTime: string | null;
  place: string | null;
}

/** A sentence longer than this is a misread table; it is not looked into. */
const LONGEST = 4000;
/** How many sentences before the quote's may say who "the ministry" is. */
const BACK = 12;

/** Pure, and a few milliseconds whatever the length of the article: only the sentences near the quote are read. */
export function readClaim(given: QuoteInArticle): ClaimReading {
  const sentences = sentencesAround(given);
  const own = sentences.at(-1) ?? { start: given.start, end: given.end };
  const sentence = { start: Math.min(own.start, given.start), end: Math.max(own.end, given.end) };
  const original = given.text.slice(sentence.start, sentence.end);
  const reading = legible(original);
  const quote = quoteIn(reading, { start: given.start - sentence.start, end: given.end - sentence.start });
  if (original.length > LONGEST) return { ...nothing, statement: given.text.slice(given.start, given.end).replace(/\s+/g, ' ').trim() };
  const dates = findDatePhrases(reading.folded, anchorOf(given.published, isAhead(reading.folded)));
  const attributions = attributionsIn(reading, dates, given.outlets);
  const attribution = governing(attributions, reading.folded, quote);
  const earlier = () => sentences.slice(0, -1).reverse().map((span) => attributionsAt(given, span));
  const claimant = attribution && claimantOf(attribution, attribution.speaker.kind === 'back' ? earlier() : [], given.parties, given.outlet);
  const statement = statementOf(original, reading, quote, claimant ? attribution : null);
  const quantity = findQuantity(reading, statement.span, dates);
  const saysNo = attribution?.denies === true && (statement.isCut || attribution.end <= quote.start) && attribution.isClause;
  const kind = kindOfClaim(reading.folded.slice(statement.span.start, statement.span.end), { denied: saysNo, counts: quantity !== null });
  return {
    statement: statement.text,
    isStatementCut: statement.isCut,
    kind,
    // A statement with its "not" inside is affirmed: to deny it would turn it round.
    polarity: saysNo ? 'denies' : 'affirms',
    claimant: claimant && asWritten(claimant.name, reading, given),
    via: claimant?.via.map((name) => asWritten(name, reading, given)) ?? [],
    quantity,
    eventTime: eventTimeOf(reading, statement.span, dates, attributions),
    saidTime: saidTimeOf(dates, attribution, given.published),
    place: findPlace(reading, { span: beyond(statement.span, attributions), places: given.places, others: given.parties.map(({ name }) => name) }),
  };
}

const nothing: ClaimReading = {
  statement: '', isStatementCut: false, kind: 'event', polarity: 'affirms', claimant: null, via: [], quantity: null, eventTime: null, saidTime: null, place: null,
};

/** With the article's own apostrophes, where the name is read out of this sentence and none that the project knows. */
function asWritten(name: string, { folded, text }: Legible, { parties }: QuoteInArticle): string {
  const at = name.includes("'") && !parties.some((party) => party.name === name) ? folded.indexOf(name) : -1;
  return at === -1 ? name : text.slice(at, at + name.length);
}

/** Without the words that only say who said it, and where. */
function beyond({ start, end }: Span, attributions: readonly Attribution[]): Span {
  const leads = attributions.filter((one) => one.start <= start + 1 && one.end > start && one.end < end);
  return { start: Math.max(start, ...leads.map((one) => one.end)), end };
}

/** The sentences up to and with the one in which the quote begins. */
function sentencesAround({ text, blocks, start }: QuoteInArticle): Span[] {
  const block = blockAt(blocks, start);
  const at = block ? blocks.indexOf(block) : -1;
  const own = sentencesIn(text, block ?? lineAround(text, start)).filter((sentence) => sentence.start <= start);
  const before: Span[] = [];
  for (let index = at - 1; index >= 0 && before.length + own.length <= BACK; index--) {
    const other = blocks[index];
    if (other && other.kind !== 'heading' && other.boilerplate === undefined && other.kind !== 'caption') before.unshift(...sentencesIn(text, other));
  }
  return [...before, ...own].slice(-BACK - 1);
}

function lineAround(text: string, position: number): Span {
  const before = position === 0 ? -1 : text.lastIndexOf('\n', position - 1);
  const after = text.indexOf('\n', position);
  return { start: before + 1, end: after === -1 ? text.length : after };
}

function attributionsAt({ text, published, outlets }: QuoteInArticle, { start, end }: Span): Attribution[] {
  if (end - start > LONGEST) return [];
  const reading = legible(text.slice(start, end));
  return attributionsIn(reading, findDatePhrases(reading.folded, anchorOf(published)), outlets);
}

function attributionsIn(reading: Legible, dates: readonly DatePhrase[], outlets: readonly string[]): Attribution[] {
  const isArabic = /\p{Script=Arabic}{3}/u.test(reading.folded);
  return isArabic ? findArabicAttributions(reading, dates) : findEnglishAttributions(reading, dates, outlets);
}

/** From units of the sentence to units of its legible form. */
function quoteIn({ offsets, text }: Legible, { start, end }: Span): Span {
  const from = offsets.findIndex((offset) => offset >= start);
  const to = offsets.findIndex((offset) => offset >= end);
  return { start: from === -1 ? text.length : from, end: to === -1 ? text.length : to };
}

/** A date behind such words, in the same clause, dates something else than what is claimed. */
const ASIDE = /(?:\b(?:which|who|whose|where|when|after|before|since|following|during|despite|although|while|as|until|built|founded|created|established|formed|elected|dating)\b[^,–—]*|(?:الذي|التي|بعد|قبل|منذ|عقب)\s[^،,]*)$/iu;

/** The one date of the statement; without any in it, the one of its sentence. Several dates say nothing for sure. */
function eventTimeOf({ folded }: Legible, statement: Span, dates: readonly DatePhrase[], attributions: readonly Attribution[]): string | null {
  const isOwn = ({ start, end, date }: DatePhrase): boolean => {
    if (date === null || attributions.some((one) => one.start < end && start < one.end)) return false;
    const before = folded.slice(0, start);
    // A bare year deep in a sentence is history that is told in passing.
    return !ASIDE.test(before) && !(/^\d{4}~?$/.test(date) && /[,،–—]/.test(before.slice(statement.start)));
  };
  const own = dates.filter(isOwn);
  const inside = own.filter(({ start, end }) => start >= statement.start && end <= statement.end);
  const candidates = inside.length > 0 ? inside : own;
  const distinct = new Set(candidates.map(({ date }) => date));
  return distinct.size === 1 ? (candidates[0]?.date ?? null) : null;
}

/** "Said on Tuesday", or the day of publication. */
function saidTimeOf(dates: readonly DatePhrase[], attribution: Attribution | null, published: string | null): string | null {
  const stated = attribution && dates.find(({ start, end, date }) => date !== null && start < attribution.end && attribution.start < end);
  return stated?.date ?? dayOf(published);
}
