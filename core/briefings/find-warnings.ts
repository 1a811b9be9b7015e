// What an analyst should look at before a briefing goes out, as whole sentences: gaps in its support, its grades and its dates.
import { quoted } from '../../contract/text/quoted.ts';
import type { BriefingModel, Warning } from '../../contract/briefing-model.ts';
import type { Claim } from '../../contract/claims.ts';
import { tlpLabels } from '../../contract/vocabulary/markings.ts';
import { joined } from './claimant-in-words.ts';
import { foldName } from '../../contract/text/fold-name.ts';
import { sentencesMixingScales } from './likelihood-terms.ts';
import type { ListedSource } from './list-sources.ts';
import { counted, weigh } from './weigh-evidence.ts';

interface Inspected {
  model: Omit<BriefingModel, 'warnings'>;
  /** The claims told in it. */
  claims: readonly Claim[];
  listed: readonly ListedSource[];
  /** How many claims the briefing names that are no longer there. */
  missing: number;
}

/** In the order of the text. */
export function findWarnings(inspected: Inspected): Warning[] {
  return [
    ...emptyParts(inspected),
    ...unsupportedSentences(inspected),
    ...mixedScales(inspected),
    ...missingClaims(inspected),
    ...unconfirmedRatings(inspected),
    ...ungradedReferences(inspected),
    ...undatedSources(inspected),
    ...trashedSources(inspected),
    ...sharedOutlets(inspected),
    ...stricterMarkings(inspected),
  ];
}

function emptyParts({ model }: Inspected): Warning[] {
  const empty: Warning[] = [];
  if (model.bottomLine.text.trim() === '') empty.push(warning('empty-part', 'bottomLine', 'The bottom line is empty.'));
  if (model.judgements.length === 0) empty.push(warning('empty-part', 'judgements', 'There are no key judgements.'));
  model.judgements.forEach(({ id, text }, index) => {
    if (text.trim() === '') empty.push(warning('empty-part', 'judgements', `Key judgement ${index + 1} is empty.`, id));
  });
  if (model.accounts.length === 0) {
    empty.push(warning('empty-part', 'claims', 'No claims are chosen, so there is nothing under what the sources say.'));
  }
  return empty;
}

function unsupportedSentences({ model }: Inspected): Warning[] {
  const found: Warning[] = [];
  if (model.bottomLine.text.trim() !== '' && model.bottomLine.references.length === 0) {
    found.push(
      warning('unsupported-sentence', 'bottomLine', 'The bottom line rests on no passage: name the claims under it, or take it out.'),
    );
  }
  model.judgements.forEach(({ id, text, references }, index) => {
    if (text.trim() === '' || references.length > 0) return;
    const sentence = `Key judgement ${index + 1} rests on no passage: name the claims under it, or take it out.`;
    found.push(warning('unsupported-sentence', 'judgements', sentence, id));
  });
  const bare = model.accounts
    .flatMap(({ claims }) => claims)
    .filter(({ references }) => !references.some((number) => model.references[number - 1]?.stance === 'supports'));
  if (bare.length > 0) {
    const claims = joined(bare.map(({ text }) => quoted(shortened(text))));
    found.push(warning('unsupported-sentence', 'claims', `No passage supports ${claims}.`));
  }
  return found;
}

function mixedScales({ model }: Inspected): Warning[] {
  const where = (place: string) => `${place} speaks of likelihood and of confidence in one sentence; say them in two:`;
  const bottomLine = sentencesMixingScales(model.bottomLine.text).map((sentence) =>
    warning('likelihood-with-confidence', 'bottomLine', `${where('The bottom line')} ${quoted(shortened(sentence))}`),
  );
  const judgements = model.judgements.flatMap(({ id, text, basis }, index) =>
    [text, basis].flatMap(sentencesMixingScales).map((sentence) => {
      const said = `${where(`Key judgement ${index + 1}`)} ${quoted(shortened(sentence))}`;
      return warning('likelihood-with-confidence', 'judgements', said, id);
    }),
  );
  return [...bottomLine, ...judgements];
}

function missingClaims({ missing }: Inspected): Warning[] {
  if (missing === 0) return [];
  const are = missing === 1 ? 'is' : 'are';
  return [
    warning('missing-claim', 'claims', `${counted(missing, 'claim')} named in this briefing ${are} no longer in the project and ${are} left out.`),
  ];
}

/** Credibility 1 says "confirmed by other independent sources": one origin cannot give it. */
function unconfirmedRatings({ claims }: Inspected): Warning[] {
  const found = claims.filter((claim) => claim.credibility === 1 && weigh([claim]).origins < 2);
  if (found.length === 0) return [];
  const shown = joined(found.map(({ statement }) => quoted(shortened(statement))));
  const rest = found.length === 1 ? 'is rated 1 (confirmed by other sources) but rests' : 'are rated 1 (confirmed by other sources) but each rests';
  return [warning('unconfirmed-rating', 'claims', `${shown} ${rest} on fewer than two independent outlets.`)];
}

function ungradedReferences({ model }: Inspected): Warning[] {
  const numbers = model.references.filter(({ grade }) => grade.includes('–')).map(({ number }) => String(number));
  if (numbers.length === 0) return [];
  const sentence = `${numbered('Reference', numbers)} ${numbers.length === 1 ? 'has' : 'have'} no full grade: grade the outlet (A to F) and the claim (1 to 6).`;
  return [warning('ungraded', 'references', sentence)];
}

function undatedSources({ listed }: Inspected): Warning[] {
  const numbers = listed.filter(({ source }) => source.published === null).map(({ source }) => String(source.number));
  if (numbers.length === 0) return [];
  const sentence = `${numbered('Source', numbers)} ${numbers.length === 1 ? 'states' : 'state'} no date of publication: it may be about an older event.`;
  return [warning('undated-source', 'sources', numbers.length === 1 ? sentence : sentence.replace('it may', 'they may'))];
}

function trashedSources({ listed }: Inspected): Warning[] {
  const numbers = listed.filter(({ trashed }) => trashed).map(({ source }) => String(source.number));
  if (numbers.length === 0) return [];
  const sentence = `${numbered('Source', numbers)} ${numbers.length === 1 ? 'lies' : 'lie'} in the trash: restore what this briefing rests on, or choose other evidence.`;
  return [warning('trashed-source', 'sources', sentence)];
}

function sharedOutlets({ listed }: Inspected): Warning[] {
  const byOutlet = new Map<string, ListedSource[]>();
  for (const entry of listed) {
    const key = entry.source.outlet === null ? null : foldName(entry.source.outlet);
    if (key !== null) byOutlet.set(key, [...(byOutlet.get(key) ?? []), entry]);
  }
  return [...byOutlet.values()]
    .filter((own) => own.length > 1)
    .map((own) => {
      const numbers = own.map(({ source }) => String(source.number));
      const sentence = `${numbered('Source', numbers)} are articles of one outlet, ${own[0]?.source.outlet ?? ''}, and are counted once.`;
      return warning('one-outlet', 'sources', sentence);
    });
}

/** A briefing must not be marked more freely than what it quotes; only labels of the Traffic Light Protocol can be ranked. */
function stricterMarkings({ model, listed }: Inspected): Warning[] {
  const labels: readonly string[] = tlpLabels;
  const own = labels.indexOf(model.marking);
  const stricter = listed.filter(({ source }) => labels.includes(source.marking) && (own < 0 || labels.indexOf(source.marking) < own));
  if (stricter.length === 0) return [];
  const numbers = stricter.map(({ source }) => String(source.number));
  const strictest = labels[Math.min(...stricter.map(({ source }) => labels.indexOf(source.marking)))] ?? '';
  const marked = model.marking === '' ? 'not marked' : `marked ${model.marking}`;
  const sentence = `This briefing is ${marked}, but quotes ${numbered('source', numbers)}, marked up to ${strictest}.`;
  return [warning('stricter-marking', 'sources', sentence)];
}

function warning(kind: Warning['kind'], part: Warning['part'], sentence: string, judgementId: string | null = null): Warning {
  return { kind, part, sentence, judgementId };
}

/** "Reference 4", "References 1, 4 and 5". */
function numbered(noun: string, numbers: readonly string[]): string {
  return `${noun}${numbers.length === 1 ? '' : 's'} ${joined(numbers)}`;
}

function shortened(text: string): string {
  return text.length <= 100 ? text.replace(/\.$/, '') : `${text.slice(0, 100).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …`;
}
