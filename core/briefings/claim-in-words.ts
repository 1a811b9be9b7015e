// One claim as a whole English sentence: who says or denies what, through whom, and whether it was taken back.
import type { Claim } from '../../contract/claims.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { isCommonNoun, joinedBriefly, speakerOf, throughWhom, type Speaker } from './claimant-in-words.ts';

/** A statement longer than this is cut at a word in a draft, so that a sentence stays one; the claim itself is listed whole. */
const longestStatement = 400;

/** Words that open a statement and are never names, so that they lose their capital inside a sentence. */
const commonOpeners = new Set(
  `a about above after all almost an another any around as at before below between both by during each eight either every
  few fewer five following for four from fully half he her his dozens scores how hundreds if in into it its just
  least less many more most much nearly neither nine no nobody none nothing of on one only or other others over
  roughly seven several she six since some ten thousands that the their there these they this those three to two under
  until up we what when where whether which while who with within without you`.split(/\s+/),
);

/** "The Interior Ministry says that about 120 inmates had escaped." */
export function claimSentence(claim: Claim): string {
  return attributedSentence([claim]);
}

/** One sentence for claims that make the same statement with the same polarity. */
export function attributedSentence(claims: readonly Claim[]): string {
  const [first] = claims;
  if (!first) return '';
  const statement = clipped(first.statement);
  const clause = asClause(statement, claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
  const said = first.polarity === 'denies' ? denial(claims, clause, statement) : assertion(claims, clause, statement);
  const status = statusSentence(claims);
  return status ? `${said} ${status}` : said;
}

/** The statement as it runs on inside a sentence; null where it must stand by itself (several sentences, a question, another script). */
export function asClause(statement: string, quotes: readonly string[]): string | null {
  const bare = statement.trim().replace(/\.$/, '');
  const standsAlone = /[.!?…]["”’)]?\s+\p{Lu}/u.test(bare) || /[?!:\n]/.test(bare) || !/^[^\p{L}]*\p{Script=Latin}/u.test(bare);
  return standsAlone ? null : withoutCapital(bare, quotes);
}

export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function assertion(claims: readonly Claim[], clause: string | null, statement: string): string {
  const { lead, plural, named } = speakersOf(claims);
  const verb = named ? (plural ? 'say' : 'says') : plural ? 'report' : 'reports';
  return clause === null ? `${lead} ${verb}: ${ended(statement)}` : ended(`${lead} ${verb} that ${clause}`);
}

function denial(claims: readonly Claim[], clause: string | null, statement: string): string {
  const { lead, plural, named } = speakersOf(claims);
  if (claims.every((claim) => tellsOfDenial(statement, claim))) return ended(statement);
  if (!named) {
    const name = joinedBriefly([...new Set(claims.map((claim) => speakerOf(claim).name))]);
    return clause === null
      ? `According to ${name}, this is not so: ${ended(statement)}`
      : ended(`According to ${name}, it is not so that ${clause}`);
  }
  const verb = plural ? 'deny' : 'denies';
  return clause === null ? `${lead} ${verb} this: ${ended(statement)}` : ended(`${lead} ${verb} that ${clause}`);
}

/** "The SDF denies that …", said of the SDF: the statement is the whole sentence already, and denying it once more would turn it round. */
function tellsOfDenial(statement: string, { claimant, via }: Claim): boolean {
  const subject = /^(.{1,120}?)\s(?:ha(?:s|ve|d)\s(?:also\s)?)?(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refut(?:es?|ed))\s/iu.exec(statement)?.[1];
  if (subject === undefined) return false;
  const padded = ` ${foldName(subject).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return [claimant, ...via].some((party) => party && padded.includes(` ${foldName(party.name).replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}

/** The subject of the sentence: one speaker with the chain behind a comma, several with their chains in brackets. */
function speakersOf(claims: readonly Claim[]): { lead: string; plural: boolean; named: boolean } {
  const speakers = new Map<string, { speaker: Speaker; through: string }>();
  for (const claim of claims) {
    const speaker = speakerOf(claim);
    if (!speakers.has(speaker.key)) speakers.set(speaker.key, { speaker, through: throughWhom(claim) });
  }
  const all = [...speakers.values()];
  const [only] = all;
  if (all.length === 1 && only) {
    const { speaker, through } = only;
    const chain = through === '' ? '' : speaker.named ? `, reported through ${through},` : `, relying on ${through},`;
    return { lead: `${capitalised(speaker.name)}${chain}`, plural: speaker.plural, named: speaker.named };
  }
  const names = all.map(({ speaker, through }) => (through ? `${speaker.name} (through ${through})` : speaker.name));
  return { lead: capitalised(joinedBriefly(names)), plural: true, named: all.every(({ speaker }) => speaker.named) };
}

function statusSentence(claims: readonly Claim[]): string {
  const marked = claims.filter(({ status }) => status === 'withdrawn' || status === 'refuted');
  const [first] = marked;
  if (!first || marked.some(({ status }) => status !== first.status)) return '';
  if (claims.length === 1) return `The claim is marked as ${first.status}.`;
  return `${marked.length} of these ${claims.length} claims ${marked.length === 1 ? 'is' : 'are'} marked as ${first.status}.`;
}

/** A capital is kept unless the word is a common opener, or a source writes it small: "Security forces" beside "said security forces". */
function withoutCapital(statement: string, quotes: readonly string[]): string {
  const opener = /^\p{Lu}[\p{Ll}’']*(?=[\s,-])/u.exec(statement)?.[0];
  if (opener === undefined) return statement;
  const small = opener.toLowerCase();
  const written = quotes.some((quote) => new RegExp(`(?<!\\p{L})${small}(?!\\p{L})`, 'u').test(quote));
  const common = commonOpeners.has(small) || (isCommonNoun(small) && !/^\S+ (?:\p{Lu}|of )/u.test(statement));
  return common || written ? small + statement.slice(opener.length) : statement;
}

function clipped(statement: string): string {
  const plain = statement.replace(/\s+/g, ' ').trim();
  if (plain.length <= longestStatement) return plain;
  return `${plain.slice(0, longestStatement).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …`;
}

function ended(sentence: string): string {
  return /[.!?…]["”’)]?$/.test(sentence) ? sentence : `${sentence}.`;
}

