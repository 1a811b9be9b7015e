// Source reliability A-F in NATO's wording (STANAG 2511, AJP-2.1): how far a source is trusted, whatever it says.
import { z } from 'zod';

export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F']);
export type Reliability = z.infer<typeof Reliability>;

/** Name and meaning of each grade. F is "not judged", not "worst": sort it apart. */
export const reliabilityGrades: Record<Reliability, { name: string; meaning: string }> = {
  A: {
    name: 'Completely reliable',
    meaning: 'No doubt of authenticity, trustworthiness or competency; a history of complete reliability.',
  },
  B: { name: 'Usually reliable', meaning: 'Minor doubt; a history of valid information most of the time.' },
  C: { name: 'Fairly reliable', meaning: 'Doubt; has provided valid information in the past.' },
  D: { name: 'Not usually reliable', meaning: 'Significant doubt; has provided valid information in the past.' },
  E: {
    name: 'Unreliable',
    meaning: 'Lacking in authenticity, trustworthiness and competency; a history of invalid information.',
  },
  F: { name: 'Reliability cannot be judged', meaning: 'No basis exists for evaluating the reliability of the source.' },
};
