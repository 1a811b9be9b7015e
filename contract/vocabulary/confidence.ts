// Analytic confidence (ICD 203; descriptions after JP 2-0): how good the basis of a judgement is, never how likely an event.
import { z } from 'zod';

export const Confidence = z.enum(['high', 'moderate', 'low']);
export type Confidence = z.infer<typeof Confidence>;

export const confidenceLevels: Record<Confidence, string> = {
  high: 'Well-corroborated information from proven sources; minimal assumptions.',
  moderate: 'Partially corroborated information from good sources; several assumptions.',
  low: 'Uncorroborated information from good or marginal sources; many assumptions.',
};
