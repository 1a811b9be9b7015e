// Who a drafted sentence attributes a claim to: the claimant with the article and verb that English wants, or else the outlet.
import { channelsOf, organisationOf } from '../../contract/claim-chain.ts';
import type { Claim } from '../../contract/claims.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { institutions, pluralInstitutions, pluralPeople } from '../../contract/vocabulary/speaker-nouns.ts';

/** `name` as it stands inside a sentence ("the SDF"); `plural` chooses the verb; `named` is false where an outlet speaks. */
export interface Speaker {
  key: string;
  name: string;
  plural: boolean;
  named: boolean;
}

/** Whether a word of a name is also a common noun for people who say things: "residents", "police". */
export function isCommonNoun(word: string): boolean {
  return institutions.has(word) || pluralInstitutions.has(word) || pluralPeople.has(word);
}

/** The speaker of a claim: its claimant; without one the outlets that carry it; without those an article that names none. */
export function speakerOf(claim: Claim): Speaker {
  const key = speakerKey(claim);
  if (claim.claimant) {
    const { name } = claim.claimant;
    const organisation = organisationOf(claim);
    const spoken = withArticle(name, textsOf(claim));
    return { key, name: organisation ? `${spoken} (${organisation.name})` : spoken, plural: isPlural(name), named: true };
  }
  const outlets = outletsOf(claim);
  if (outlets.length === 0) return { key, name: 'an article that names no outlet', plural: false, named: false };
  return { key, name: joined(outlets), plural: outlets.length > 1, named: false };
}

/** Equal for claims of one speaker; a claim of which nobody is known has a key of its own. */
export function speakerKey(claim: Claim): string {
  if (claim.claimant) return `party:${claim.claimant.id}`;
  const outlets = outletsOf(claim);
  return outlets.length === 0 ? `claim:${claim.id}` : `outlet:${outlets.map(foldName).join('|')}`;
}

/** The outlets whose passages support a claim, each once, in the order of the evidence. */
export function outletsOf(claim: Claim): string[] {
  const names = new Map<string, string>();
  for (const { source, stance } of claim.evidence) {
    if (source && stance === 'supports' && !names.has(foldName(source.name))) names.set(foldName(source.name), source.name);
  }
  return [...names.values()];
}

/** The analyst's statement and the words of the sources: what a guess about a name or a number may rest on. */
export function textsOf(claim: Claim): string[] {
  return [claim.statement, ...claim.evidence.map(({ quote }) => quote)];
}

/** "Rudaw", "Rudaw and then Reuters": the chain from the claimant, and whom the claimant speaks for, outwards. */
export function throughWhom(claim: Claim): string {
  return channelsOf(claim).map(({ name }) => name).join(' and then ');
}

/** "a", "a and b", "a, b and c". */
export function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The same for names of which there may be very many: "a, b, c and 9 others". */
export function joinedBriefly(names: readonly string[]): string {
  return names.length <= 5 ? joined(names) : `${names.slice(0, 3).join(', ')} and ${names.length - 3} others`;
}

function withArticle(name: string, texts: readonly string[]): string {
  if (/^the\s/i.test(name)) return name.replace(/^the/i, 'the');
  if (!/^\p{Script=Latin}/u.test(name) || /^\S+['’]s?\s/.test(name)) return name;
  const head = headOf(name);
  const initials = /^[B-DF-HJ-NP-TV-Z]{2,5}$/.test(name);
  const known = institutions.has(head) || pluralInstitutions.has(head) || initials;
  return known || texts.some((text) => saysThe(text, name)) ? `the ${name}` : name;
}

/** Whether a text itself writes "the <name>". */
function saysThe(text: string, name: string): boolean {
  const padded = ` ${foldName(text).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return padded.includes(` the ${foldName(name).replace(/[^\p{L}\p{N}']+/gu, ' ')} `);
}

function isPlural(name: string): boolean {
  const head = headOf(name);
  return head !== 'nations' && (pluralInstitutions.has(head) || pluralPeople.has(head));
}

/** The noun that a name turns on: the last word before "of", "for" and the like. */
function headOf(name: string): string {
  const [front = ''] = name.split(/\s(?:of|for|in|on|to|from|against|at|near)\s/i);
  return foldName(front).split(' ').at(-1) ?? '';
}
