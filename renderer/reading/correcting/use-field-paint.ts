// Highlights over the fields: each where it will lie once the correction is saved, painted as in the text.
import { useLayoutEffect } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import { useReadingState, useSession } from '../session.ts';
import { hueOf, hues } from '../passage-hue.ts';
import { paintFields } from '../paint-highlights.ts';
import { useArticle } from '../use-article.ts';
import { fatesOf, placesOf, type Correction, type Fate } from './correction.ts';
import { nodeOf } from './field-places.ts';

export function useFieldPaint(correction: Correction | null): void {
  const session = useSession();
  const { colourBy } = usePreferences();
  const { text, passages } = useArticle(session.articleId);
  const isOriginal = useReadingState((state) => state.original);
  useLayoutEffect(() => {
    if (!correction || !text || isOriginal || text.sha256 !== correction.textSha256) return;
    const places = placesOf(correction);
    const inHue = Map.groupBy(fatesOf(correction, text, passages), ({ passage }) => hueOf(passage, colourBy));
    for (const hue of hues) paintFields(hue, (inHue.get(hue) ?? []).flatMap((fate) => rangesOf(fate, places)));
    return () => {
      for (const hue of hues) paintFields(hue, []);
    };
  }, [correction, text, passages, colourBy, isOriginal]);
}

function rangesOf({ place }: Fate, places: ReturnType<typeof placesOf>): Range[] {
  return places.flatMap(({ piece, start, end, lead }) => {
    const node = nodeOf(piece.id);
    const from = Math.max(start, place?.start ?? end);
    const to = Math.min(end, place?.end ?? start);
    if (!node || from >= to || to - start + lead > node.length) return [];
    const range = document.createRange();
    range.setStart(node, from - start + lead);
    range.setEnd(node, to - start + lead);
    return [range];
  });
}
