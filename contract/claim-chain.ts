// The chain of a claim: who speaks, for which organisation, through which agencies and channels.
import type { PartyRef } from './parties.ts';
import { isMedium } from './prefill/media.ts';
import { looksLikeOrganisation } from './vocabulary/organisation-names.ts';

interface Chained {
  claimant: PartyRef | null;
  via: readonly PartyRef[];
}

/**
 * The organisation that a person speaks for. The project file keeps one list, nearest to the claimant first: what stands first
 * behind a person is the organisation, where it is one and not the agency or channel that carries the words. What the analyst
 * says about a party's kind decides; for parties of unknown kind their names do.
 */
export function organisationOf({ claimant, via }: Chained): PartyRef | null {
  const [first] = via;
  if (!claimant || !first || isMedium(first.name)) return null;
  const isPerson = claimant.kind === 'person' || (kindOf(claimant) === 'unknown' && looksLikePerson(claimant.name));
  const isOrganisation = first.kind === 'organisation' || (kindOf(first) === 'unknown' && looksLikeOrganisation(first.name));
  return isPerson && isOrganisation ? first : null;
}

/** The links behind the speaker and the speaker's organisation. */
export function channelsOf(claim: Chained): PartyRef[] {
  return organisationOf(claim) ? claim.via.slice(1) : [...claim.via];
}

/** "Farhad Shami (SDF)". */
export function claimantWithOrganisation(claim: Chained): string | null {
  const organisation = organisationOf(claim);
  return claim.claimant && (organisation ? `${claim.claimant.name} (${organisation.name})` : claim.claimant.name);
}

function kindOf({ kind = 'unknown' }: PartyRef) {
  return kind;
}

function looksLikePerson(name: string): boolean {
  if (looksLikeOrganisation(name) || isMedium(name)) return false;
  return /^\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:al|el|bin|ibn|abu|van|von|de)[-\s])?\p{Lu}[\p{L}.'’-]*){1,4}$/u.test(name) || /^\p{Script=Arabic}+(?:\s+\p{Script=Arabic}+){1,4}$/u.test(name);
}
