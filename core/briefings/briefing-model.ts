// Builds the format-free model of a briefing: what every writer and the preview show, in order, with its references numbered.
import { channelsOf, claimantWithOrganisation } from '../../contract/claim-chain.ts';
import type { Briefing } from '../../contract/briefings.ts';
import type { BriefingModel, ModelAccount, ModelClaim, ModelConflict, ModelJudgement, Reference } from '../../contract/briefing-model.ts';
import type { Claim, Evidence } from '../../contract/claims.ts';
import { grade } from '../../contract/vocabulary/grade.ts';
import type { BriefingMaterial } from './briefing-material.ts';
import { joined, outletsOf, speakerOf, textsOf } from './claimant-in-words.ts';
import { capitalised } from './claim-in-words.ts';
import { matterHeading } from './conflict-in-words.ts';
import { findConflicts, type Conflict } from './find-conflicts.ts';
import { findWarnings } from './find-warnings.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { openReferenceBook, type NumberedEvidence, type ReferenceBook } from './number-references.ts';
import { listSources, type ListedSource } from './list-sources.ts';
import { quantityInProse } from './quantity-in-prose.ts';
import { byGrade } from './weigh-evidence.ts';
import { whenSaid } from './when-said.ts';

/** The model of a briefing. Deleted claims are left out and warned of. Throws an Error where an article of the evidence is missing. */
export function buildModel(material: BriefingMaterial): BriefingModel {
  const { briefing, projectTitle } = material;
  const known = new Map(material.claims.map((claim) => [claim.id, claim]));
  const pick = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  const told = pick([...briefing.claimIds, ...briefing.bottomLine.claimIds, ...briefing.judgements.flatMap(({ claimIds }) => claimIds)]);
  const book = openReferenceBook();
  const bottomLine = { text: briefing.bottomLine.text, references: book.supporting(pick(briefing.bottomLine.claimIds)) };
  const judgements = briefing.judgements.map(
    ({ claimIds, ...judgement }): ModelJudgement => ({ ...judgement, references: book.supporting(pick(claimIds)) }),
  );
  const accounts = accountsOf(told, book);
  const conflicts = findConflicts(told).map((conflict) => modelConflict(conflict, book));
  const entries = book.entries();
  const { listed, summary } = listSources(entries, material);
  const model: Omit<BriefingModel, 'warnings'> = {
    id: briefing.id,
    title: briefing.title,
    marking: briefing.marking,
    projectTitle,
    asOf: briefing.updatedAt,
    cutOff: briefing.cutOff,
    bottomLine,
    judgements,
    accounts,
    conflicts,
    references: entries.map((entry) => modelReference(entry, listed)),
    sources: listed.map(({ source }) => source),
    sourceSummary: summary,
  };
  return { ...model, warnings: findWarnings({ model, claims: told, listed, missing: missingClaims(briefing, known) }) };
}

function missingClaims(briefing: Briefing, known: ReadonlyMap<string, Claim>): number {
  const named = [briefing.claimIds, briefing.bottomLine.claimIds, ...briefing.judgements.map(({ claimIds }) => claimIds)].flat();
  return new Set(named.filter((id) => !known.has(id))).size;
}

/** The claims by claimant, claimants in the order of their first claim. */
function accountsOf(claims: readonly Claim[], book: ReferenceBook): ModelAccount[] {
  const byClaimant = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.claimant?.id ?? '';
    byClaimant.set(key, [...(byClaimant.get(key) ?? []), claim]);
  }
  return [...byClaimant.values()].map((own) => ({
    claimant: own[0]?.claimant?.name ?? null,
    claims: own.map((claim) => modelClaim(claim, book)),
  }));
}

function modelClaim(claim: Claim, book: ReferenceBook): ModelClaim {
  return {
    text: claim.statement,
    references: book.all(claim),
    claimId: claim.id,
    kind: claim.kind,
    polarity: claim.polarity,
    status: claim.status,
    quantity: claim.quantity ? `${quantityInProse(claim.quantity, textsOf(claim))} ${claim.quantity.unit}`.trim() : '',
    eventTime: claim.eventTime,
    saidTime: claim.saidTime,
    place: claim.place,
    chain: chainOf(claim),
    grade: gradeOf(claim),
  };
}

/** Claimant, through whom, outlets; an outlet that is itself the last link before is not said again. */
function chainOf(claim: Claim): string[] {
  const links = [claimantWithOrganisation(claim) ?? [], channelsOf(claim).map(({ name }) => name)].flat();
  const last = foldName(links.at(-1) ?? '');
  const outlets = outletsOf(claim).filter((outlet) => foldName(outlet) !== last);
  return outlets.length > 0 ? [...links, outlets.join(', ')] : links;
}

/** The best reliability among the outlets that support the claim, with the claim's own credibility. */
function gradeOf(claim: Claim): string {
  const supporting = claim.evidence.filter(({ stance }) => stance === 'supports');
  const [best] = supporting
    .map(({ source }) => ({ reliability: source?.reliability ?? null, credibility: claim.credibility }))
    .sort(byGrade);
  return grade(best?.reliability ?? null, claim.credibility);
}

function modelConflict(conflict: Conflict, book: ReferenceBook): ModelConflict {
  const rows = conflict.claims.map((claim) => ({
    claimId: claim.id,
    claimant: claimantWithOrganisation(claim) ?? capitalised(speakerOf(claim).name),
    value: conflict.kind === 'denial' || claim.quantity === null ? claim.polarity : quantityInProse(claim.quantity, textsOf(claim)),
    statement: claim.statement,
    through: joined(channelsOf(claim).map(({ name }) => name)),
    outlet: joined(outletsOf(claim)),
    date: whenSaid(claim),
    grade: gradeOf(claim),
    status: claim.status,
    references: book.supporting([claim]),
  }));
  return {
    kind: conflict.kind,
    unit: conflict.kind === 'numbers' ? conflict.unit : '',
    matter: matterHeading(conflict),
    rows,
  };
}

function modelReference({ number, claim, evidence }: NumberedEvidence, listed: readonly ListedSource[]): Reference {
  const { article, source } = evidence;
  return {
    number,
    claimId: claim.id,
    evidenceId: evidence.id,
    stance: evidence.stance,
    quote: evidence.quote,
    direction: article.direction,
    language: article.language,
    articleId: article.id,
    start: evidence.start,
    end: evidence.end,
    article: titleOf(article),
    outlet: source?.name ?? null,
    published: article.published,
    grade: grade(source?.reliability ?? null, claim.credibility),
    source: listed.find(({ source: { articleId } }) => articleId === article.id)?.source.number ?? 0,
  };
}

function titleOf({ title, opening }: Evidence['article']): string {
  return title ?? opening;
}
