// The closed lists that describe a claim: its kind, polarity, status, the qualifier of its quantity, the stance of its evidence.
import { z } from 'zod';

export const ClaimKind = z.enum(['event', 'quantity', 'attribution', 'cause', 'intention', 'denial', 'forecast', 'other']);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** Whether the claimant says that the statement holds or that it does not. */
export const Polarity = z.enum(['affirms', 'denies']);
export type Polarity = z.infer<typeof Polarity>;

export const ClaimStatus = z.enum(['open', 'corroborated', 'disputed', 'refuted', 'withdrawn']);
export type ClaimStatus = z.infer<typeof ClaimStatus>;

/** How a number was given: "120", "about 120", "more than 1,500", "up to 80", "dozens". */
export const Qualifier = z.enum(['exact', 'about', 'at-least', 'at-most', 'vague']);
export type Qualifier = z.infer<typeof Qualifier>;

/** What a passage does for a claim. */
export const Stance = z.enum(['supports', 'contradicts', 'context']);
export type Stance = z.infer<typeof Stance>;

/** What one claim does to another: `from` repeats, updates, contradicts or denies `to`. */
export const ClaimLinkKind = z.enum(['repeats', 'updates', 'contradicts', 'denies']);
export type ClaimLinkKind = z.infer<typeof ClaimLinkKind>;

/** The fields that the program may fill in before the analyst does. */
export const PrefilledField = z.enum(['statement', 'kind', 'polarity', 'claimant', 'via', 'quantity', 'eventTime', 'saidTime', 'place']);
export type PrefilledField = z.infer<typeof PrefilledField>;

export const PartyKind = z.enum(['person', 'organisation', 'place', 'unknown']);
export type PartyKind = z.infer<typeof PartyKind>;
