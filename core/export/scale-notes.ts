// The note at the end of a briefing: what its terms and grades mean, only those that it uses.
import type { BriefingModel } from '../../contract/briefing-model.ts';
import { confidenceLevels, Confidence } from '../../contract/vocabulary/confidence.ts';
import { credibilityRatings, type Credibility } from '../../contract/vocabulary/credibility.ts';
import { Likelihood, likelihoodRanges } from '../../contract/vocabulary/likelihood.ts';
import { isTlpLabel, tlpMeanings } from '../../contract/vocabulary/markings.ts';
import { Reliability, reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { percent } from './briefing-words.ts';

export interface ScaleNote {
  title: string;
  entries: { term: string; meaning: string }[];
}

const credibilities: readonly Credibility[] = [1, 2, 3, 4, 5, 6];

/** One note a scale, in the order of the text; a scale that the briefing does not use has none. */
export function scaleNotes(model: BriefingModel): ScaleNote[] {
  const likelihoods = Likelihood.options.filter((term) => model.judgements.some(({ likelihood }) => likelihood === term));
  const levels = Confidence.options.filter((level) => model.judgements.some(({ confidence }) => confidence === level));
  const grades = [...model.references.map(({ grade }) => grade), ...model.accounts.flatMap(({ claims }) => claims.map(({ grade }) => grade))];
  const letters = new Set([...grades.map((grade) => grade[0]), ...model.sources.map(({ reliability }) => reliability)]);
  const figures = new Set(grades.map((grade) => grade[1]));
  const notes: ScaleNote[] = [
    { title: 'Marking', entries: isTlpLabel(model.marking) ? [{ term: model.marking, meaning: tlpMeanings[model.marking].meaning }] : [] },
    {
      title: 'Likelihood (ICD 203)',
      entries: likelihoods.map((term) => ({ term, meaning: percent(likelihoodRanges[term]) })),
    },
    { title: 'Confidence', entries: levels.map((level) => ({ term: level, meaning: confidenceLevels[level] })) },
    {
      title: 'Reliability of the source (NATO)',
      entries: Reliability.options
        .filter((letter) => letters.has(letter))
        .map((letter) => ({ term: letter, meaning: `${reliabilityGrades[letter].name}. ${reliabilityGrades[letter].meaning}` })),
    },
    {
      title: 'Credibility of the information (NATO)',
      entries: credibilities
        .filter((figure) => figures.has(String(figure)))
        .map((figure) => ({ term: String(figure), meaning: `${credibilityRatings[figure].name}. ${credibilityRatings[figure].meaning}` })),
    },
  ];
  if (grades.some((grade) => grade.includes('–'))) {
    notes.push({ title: 'Not graded', entries: [{ term: '–', meaning: 'The analyst has not graded the source or the information.' }] });
  }
  return notes.filter(({ entries }) => entries.length > 0);
}
