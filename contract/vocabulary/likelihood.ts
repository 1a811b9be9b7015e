// Degrees of likelihood after ICD 203: seven terms of one row, each with its range of per cent.
import { z } from 'zod';

export const Likelihood = z.enum([
  'almost no chance',
  'very unlikely',
  'unlikely',
  'roughly even chance',
  'likely',
  'very likely',
  'almost certain',
]);
export type Likelihood = z.infer<typeof Likelihood>;

/** Range of each term in per cent: [from, to]. */
export const likelihoodRanges: Record<Likelihood, readonly [number, number]> = {
  'almost no chance': [1, 5],
  'very unlikely': [5, 20],
  unlikely: [20, 45],
  'roughly even chance': [45, 55],
  likely: [55, 80],
  'very likely': [80, 95],
  'almost certain': [95, 99],
};
