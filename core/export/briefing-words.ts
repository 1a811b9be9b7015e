// The words of an exported briefing beyond the analyst's own: headings, facts and citations, the same in every format.
import type { BriefingModel, ModelClaim, ModelJudgement, ModelSource, Reference } from '../../contract/briefing-model.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { likelihoodRanges } from '../../contract/vocabulary/likelihood.ts';
import { Reliability, reliabilityGrades } from '../../contract/vocabulary/reliability.ts';

export const headings = {
  bottomLine: 'Bottom line',
  judgements: 'Key judgements',
  claims: 'What the sources say',
  conflicts: 'Conflicting reporting',
  references: 'References',
  sources: 'Sources',
  scales: 'Scales',
} as const;

/** What stands where a sentence names no evidence. */
export const unsupported = 'no passage named';

export interface Fact {
  name: string;
  value: string;
}

/** Project, state and cut-off of the briefing, one fact each. */
export function imprint(model: BriefingModel): Fact[] {
  const facts = [
    { name: 'Project', value: model.projectTitle },
    { name: 'As of', value: instantInWords(model.asOf) },
  ];
  if (model.cutOff !== null) facts.push({ name: 'Information cut-off', value: dateInWords(model.cutOff) });
  return facts;
}

/** "Likelihood: very likely (80–95 %)."; '' where the analyst gave none. */
export function likelihoodSentence({ likelihood }: ModelJudgement): string {
  return likelihood === null ? '' : `Likelihood: ${likelihood} (${percent(likelihoodRanges[likelihood])}).`;
}

/** Confidence and its basis, always apart from the likelihood: "Confidence: moderate. Rests on …". */
export function confidenceSentence({ confidence, basis }: ModelJudgement): string {
  const level = confidence === null ? '' : `Confidence: ${confidence}.`;
  return [level, basis.trim()].filter(Boolean).join(' ');
}

/** What is known of a claim besides its statement; what is not known is left out, but for the grade and the status. */
export function claimFacts(claim: ModelClaim, claimant: string | null): Fact[] {
  const facts: (Fact | null)[] = [
    claim.quantity === '' ? null : { name: 'Value', value: claim.quantity },
    claim.eventTime === null ? null : { name: 'Event', value: dateInWords(claim.eventTime) },
    claim.place === null || claim.place === '' ? null : { name: 'Place', value: claim.place },
    claim.saidTime === null ? null : { name: 'Said', value: dateInWords(claim.saidTime) },
    chainFact(claim.chain, claimant),
    { name: 'Grade', value: claim.grade },
    { name: 'Status', value: claim.status },
  ];
  return facts.filter((fact) => fact !== null);
}

/** The way that a claim took; one link says something only where it is the outlet itself that speaks. */
function chainFact(chain: readonly string[], claimant: string | null): Fact | null {
  if (chain.length > 1) return { name: 'Chain', value: chain.join(' → ') };
  const [only] = chain;
  return only === undefined || claimant !== null ? null : { name: 'Outlet', value: only };
}

/** The head of an account: the claimant, or that none is named. */
export function accountHeading(claimant: string | null): string {
  return claimant ?? 'No claimant named';
}

/** The numbers of a claim's references by what they do for it; reference n is the nth of the list. */
export function referencesByStance(claim: ModelClaim, references: readonly Reference[]): Record<Reference['stance'], number[]> {
  const stance = (number: number) => references[number - 1]?.stance;
  const of = (wanted: Reference['stance']) => claim.references.filter((number) => stance(number) === wanted);
  return { supports: of('supports'), contradicts: of('contradicts'), context: of('context') };
}

/** "The National", "20 Jan 2026", "B2; supports": what follows the article's title, each part with a direction of its own. */
export function citationTail(reference: Reference): string[] {
  const outlet = reference.outlet ?? 'no outlet stated';
  const date = reference.published === null ? 'no date stated' : dateInWords(reference.published);
  return [outlet, date, `${reference.grade}; ${stanceWords[reference.stance]}`];
}

const stanceWords: Record<Reference['stance'], string> = {
  supports: 'supports',
  contradicts: 'contradicts',
  context: 'gives context',
};

/** The descriptor of one source; what is missing is said where a reader would look for it. */
export function sourceFacts(source: ModelSource): Fact[] {
  const facts: (Fact | null)[] = [
    { name: 'Outlet', value: source.outlet ?? 'not stated' },
    { name: 'Reliability', value: reliabilityInWords(source.reliability) },
    source.rationale.trim() === '' ? null : { name: 'Why', value: source.rationale },
    source.byline === null ? null : { name: 'By', value: source.byline },
    { name: 'Published', value: source.published === null ? 'no date stated' : dateInWords(source.published) },
    source.updated === null ? null : { name: 'Updated', value: dateInWords(source.updated) },
    source.retrieved === null ? null : { name: 'Retrieved', value: dateInWords(source.retrieved) },
    { name: 'Imported', value: instantInWords(source.importedAt) },
    source.language === null ? null : { name: 'Language', value: languageName(source.language) },
    source.marking === '' ? null : { name: 'Marking', value: source.marking },
    source.url === null ? null : { name: 'Address', value: source.url },
    { name: 'File', value: source.fileName },
    { name: 'SHA-256', value: source.sha256 },
  ];
  return facts.filter((fact) => fact !== null);
}

/** A source's title as shown: its opening words where it states none, and that it states none. */
export function sourceTitle({ title, titleStated }: ModelSource): { title: string; note: string } {
  return titleStated ? { title, note: '' } : { title: `${title} …`.replace(/(?:\s*…)+$/, ' …'), note: 'untitled: opening words' };
}

/** "20 Nov 2026, 14:05 UTC". */
export function instantInWords(instant: string): string {
  return dateInWords(instant.replace(/:\d{2}(?:\.\d+)?Z$/, 'Z'));
}

export function percent([from, to]: readonly [number, number]): string {
  return `${from}–${to} %`;
}

function reliabilityInWords(reliability: string | null): string {
  const known = Reliability.safeParse(reliability);
  return known.success ? `${known.data}, ${reliabilityGrades[known.data].name.toLowerCase()}` : 'not graded';
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
  } catch (error) {
    // A code that is none is shown as the source has it.
    if (error instanceof RangeError) return code;
    throw error;
  }
}
