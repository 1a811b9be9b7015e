// Which of the six hues a passage has: that of its first tag, or that of the status of its claims; pure.
import type { Passage } from '../../contract/passages.ts';
import type { ClaimStatus } from '../../contract/vocabulary/claim-terms.ts';
import { usePreferences } from '../app/preferences.ts';

export const hues = ['yellow', 'green', 'blue', 'pink', 'orange', 'violet'] as const;
export type Hue = (typeof hues)[number];
export type ColourBy = 'tag' | 'status';

/** The most telling first: where claims on one passage differ, what speaks against one is seen. */
export const statusesByWeight = ['refuted', 'withdrawn', 'disputed', 'corroborated', 'open'] as const satisfies readonly ClaimStatus[];

export const hueOfStatus: Record<ClaimStatus, Hue> = {
  refuted: 'pink', withdrawn: 'violet', disputed: 'orange', corroborated: 'green', open: 'blue',
};

type Marked = Pick<Passage, 'tags' | 'claims'>;

export function statusOf({ claims }: Pick<Passage, 'claims'>): ClaimStatus | null {
  return statusesByWeight.find((status) => claims.some((claim) => claim.status === status)) ?? null;
}

/** By tag: that of its first tag; without tags blue where a claim rests on it, else yellow. By status: yellow without a claim. */
export function hueOf(passage: Marked, by: ColourBy): Hue {
  if (by === 'status') {
    const status = statusOf(passage);
    return status ? hueOfStatus[status] : 'yellow';
  }
  const tagged = hues.find((hue) => hue === passage.tags[0]?.colour);
  return tagged ?? (passage.claims.length > 0 ? 'blue' : 'yellow');
}

/** The hue of a passage as the analyst wants them coloured. */
export function useHue(): (passage: Marked) => Hue {
  const { colourBy } = usePreferences();
  return (passage) => hueOf(passage, colourBy);
}
