// When a claim was said, as far as is known.
import type { Claim } from '../../contract/claims.ts';

/** The time of saying, else the publication of the earliest dated article that supports it; null where nothing is dated. */
export function whenSaid({ saidTime, evidence }: Claim): string | null {
  if (saidTime !== null) return saidTime;
  const dates = evidence.flatMap(({ stance, article }) =>
    stance === 'supports' && article.published !== null ? [article.published] : [],
  );
  return dates.sort()[0] ?? null;
}
