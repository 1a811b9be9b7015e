// A claim as it is being written: every field as the analyst's own text, and how it becomes what the contract takes.
import type { Claim, ClaimFields } from '../../contract/claims.ts';
import { PartialDate } from '../../contract/records.ts';
import type { ClaimKind, ClaimStatus, Polarity } from '../../contract/vocabulary/claim-terms.ts';
import type { Credibility } from '../../contract/vocabulary/credibility.ts';
import { parseQuantity } from '../../contract/vocabulary/parse-quantity.ts';
import { quantityInWords } from '../../contract/vocabulary/quantity-in-words.ts';
import type { Reliability } from '../../contract/vocabulary/reliability.ts';

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
  note: string;
  reliability: Reliability | null;
  /** Named here only where the article states no outlet. */
  outlet: string;
  /** False until the analyst has changed anything: such a draft can be dropped without a word. */
  touched: boolean;
}

interface SourceGiven {
  name: string;
  reliability: Reliability | null;
}

/** The draft that C opens: the quote as its statement, the outlet's grade as it stands, all else empty. */
export function draftOfQuote(quote: string, source: SourceGiven | null): ClaimDraft {
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
    note: '',
    reliability: source?.reliability ?? null,
    outlet: '',
    touched: false,
  };
}

export function draftOfClaim(claim: Claim, source: SourceGiven | null): ClaimDraft {
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
    note: claim.note,
    reliability: source?.reliability ?? null,
    outlet: '',
    touched: false,
  };
}

export type DraftProblem = 'statement' | 'quantity' | 'eventTime' | 'saidTime' | 'outlet';

/** The first field that cannot be saved as it stands, or null. `hasOutlet`: the article states one. */
export function problemOf(draft: ClaimDraft, hasOutlet: boolean): DraftProblem | null {
  if (!draft.statement.trim()) return 'statement';
  if (draft.quantity.trim() && !parseQuantity(draft.quantity)) return 'quantity';
  if (!isDate(draft.eventTime)) return 'eventTime';
  if (!isDate(draft.saidTime)) return 'saidTime';
  return draft.reliability !== null && !hasOutlet && !draft.outlet.trim() ? 'outlet' : null;
}

/** An empty field is no problem. */
export function isDate(text: string): boolean {
  return text.trim() === '' || PartialDate.safeParse(text.trim()).success;
}

/** The draft as the contract takes it; only for drafts without a problem. */
export function fieldsOf(draft: ClaimDraft): Omit<ClaimFields, 'confidence'> {
  const orNull = (text: string) => text.trim() || null;
  return {
    statement: draft.statement.trim(),
    kind: draft.kind,
    polarity: draft.polarity,
    claimant: orNull(draft.claimant),
    via: draft.via.map((name) => name.trim()).filter(Boolean),
    quantity: parseQuantity(draft.quantity),
    eventTime: orNull(draft.eventTime),
    saidTime: orNull(draft.saidTime),
    place: orNull(draft.place),
    credibility: draft.credibility,
    status: draft.status,
    note: draft.note,
  };
}

/** What the draft says about the outlet, or undefined where it says nothing new. */
export function sourceGradeOf(draft: ClaimDraft, source: SourceGiven | null): { outlet?: string; reliability: Reliability | null } | undefined {
  const outlet = draft.outlet.trim();
  if (source) return draft.reliability === source.reliability ? undefined : { reliability: draft.reliability };
  return outlet ? { outlet, reliability: draft.reliability } : undefined;
}
