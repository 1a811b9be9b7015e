// A claim as it is being written: every field as the analyst's own text, and how it becomes what the contract takes.
import type { Claim, ClaimFields } from '../../contract/claims.ts';
import { parseDate } from '../../contract/dating/parse-date.ts';
import type { ClaimReading } from '../../contract/prefill/read-claim.ts';
import type { ClaimKind, ClaimStatus, Polarity, PrefilledField } from '../../contract/vocabulary/claim-terms.ts';
import type { Confidence } from '../../contract/vocabulary/confidence.ts';
import type { Credibility } from '../../contract/vocabulary/credibility.ts';
import { parseQuantity } from '../../contract/vocabulary/parse-quantity.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';
import { fromReading } from './prefilled.ts';

export interface ClaimDraft {
  statement: string;
  claimant: string;
  via: readonly string[];
  kind: ClaimKind;
  polarity: Polarity;
  quantity: string;
  eventTime: string;
  saidTime: string;
  place: string;
  credibility: Credibility | null;
  status: ClaimStatus;
  confidence: Confidence | null;
  note: string;
  reliability: Reliability | null;
  /** Named here only where the article states no outlet. */
  outlet: string;
  /** The wordings of the questions under which it stands. */
  questions: readonly string[];
  /** What the program filled in and the analyst has neither changed nor accepted. */
  prefilled: readonly PrefilledField[];
  /** Publication of the article: what "Monday" and "19 Jan" are counted from. */
  published: string | null;
  /** False until the analyst has changed anything: such a draft can be dropped without a word. */
  touched: boolean;
}

interface SourceGiven {
  name: string;
  reliability: Reliability | null;
}

/** The draft that C opens: what was read out of the quote, the outlet's grade as it stands, all else empty. */
export function draftOfQuote(quote: string, source: SourceGiven | null, published: string | null = null, reading?: ClaimReading): ClaimDraft {
  return {
    statement: quote.replace(/\s+/g, ' ').trim(),
    claimant: '',
    via: [],
    kind: 'event',
    polarity: 'affirms',
    quantity: '',
    eventTime: '',
    saidTime: '',
    place: '',
    credibility: null,
    status: 'open',
    confidence: null,
    note: '',
    reliability: source?.reliability ?? null,
    outlet: '',
    questions: [],
    prefilled: [],
    published,
    ...(reading && fromReading(reading)),
    touched: false,
  };
}

export function draftOfClaim(claim: Claim, source: SourceGiven | null, published: string | null = null): ClaimDraft {
  return {
    statement: claim.statement,
    claimant: claim.claimant?.name ?? '',
    via: claim.via.map(({ name }) => name),
    kind: claim.kind,
    polarity: claim.polarity,
    quantity: claim.quantity ? quantityInWords(claim.quantity) : '',
    eventTime: claim.eventTime ?? '',
    saidTime: claim.saidTime ?? '',
    place: claim.place ?? '',
    credibility: claim.credibility,
    status: claim.status,
    confidence: claim.confidence,
    note: claim.note,
    reliability: source?.reliability ?? null,
    outlet: '',
    questions: claim.questions.map(({ wording }) => wording),
    prefilled: claim.prefilled,
    published,
    touched: false,
  };
}

/** The draft with these parts changed by the analyst: what one touches is no longer the program's. */
export function changed(draft: ClaimDraft, part: Partial<ClaimDraft>): ClaimDraft {
  return { ...draft, ...part, prefilled: draft.prefilled.filter((field) => !(field in part)), touched: true };
}

export type DraftProblem = 'statement' | 'quantity' | 'eventTime' | 'saidTime' | 'outlet';

/** The first field that cannot be saved as it stands, or null. `hasOutlet`: the article states one. */
export function problemOf(draft: ClaimDraft, hasOutlet: boolean): DraftProblem | null {
  if (!draft.statement.trim()) return 'statement';
  if (draft.quantity.trim() && !parseQuantity(draft.quantity)) return 'quantity';
  if (!isDate(draft.eventTime, draft.published)) return 'eventTime';
  if (!isDate(draft.saidTime, draft.published)) return 'saidTime';
  return draft.reliability !== null && !hasOutlet && !draft.outlet.trim() ? 'outlet' : null;
}

/** An empty field is no problem. */
function isDate(text: string, published: string | null): boolean {
  return text.trim() === '' || parseDate(text, published) !== null;
}

/** The draft as the contract takes it; only for drafts without a problem. */
export function fieldsOf(draft: ClaimDraft): ClaimFields & { prefilled: PrefilledField[] } {
  const orNull = (text: string) => text.trim() || null;
  return {
    statement: draft.statement.trim(),
    kind: draft.kind,
    polarity: draft.polarity,
    claimant: orNull(draft.claimant),
    via: draft.via.map((name) => name.trim()).filter(Boolean),
    quantity: parseQuantity(draft.quantity),
    eventTime: parseDate(draft.eventTime, draft.published),
    saidTime: parseDate(draft.saidTime, draft.published),
    place: orNull(draft.place),
    credibility: draft.credibility,
    status: draft.status,
    confidence: draft.confidence,
    note: draft.note,
    questions: [...draft.questions],
    prefilled: [...draft.prefilled],
  };
}

/** What the draft says about the outlet, or undefined where it says nothing new. */
export function sourceGradeOf(draft: ClaimDraft, source: SourceGiven | null): { outlet?: string; reliability: Reliability | null } | undefined {
  const outlet = draft.outlet.trim();
  if (source) return draft.reliability === source.reliability ? undefined : { reliability: draft.reliability };
  return outlet ? { outlet, reliability: draft.reliability } : undefined;
}
