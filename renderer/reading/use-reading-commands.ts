// The keys of the reading page: on the selection, or where nothing is selected on the chosen passage or claim.
import { useMemo } from 'react';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { preferences, setPreference } from '../app/preferences.ts';
import { useRoute } from '../app/routes.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { words } from '../words/catalogue.ts';
import { beginClaim, beginNote, beginTag, copyPlain, copyWithCitation, highlight, removePassage, toggleDimmed } from './passage-acts.ts';
import { choosePassage } from './choose-passage.ts';
import { useReadingState, useSession, type ReadingSession } from './session.ts';
import type { TextMap } from './text-map.ts';
import type { OpenArticle } from './use-article.ts';
import { useClaimCommands } from './use-claim-commands.ts';
import { clearSelection } from './use-selection.ts';

const texts = words.reading.commands;
const group = words.frame.commands.passage;
const sizes = { least: 14, most: 28 };

export interface Chosen {
  passage: Passage | null;
  claim: Claim | null;
}

/** Which passage and claim the address names, as far as they are in this article. */
export function useChosen({ passages, claims }: Pick<OpenArticle, 'passages' | 'claims'>): Chosen {
  const route = useRoute();
  return useMemo(() => {
    if (route.view !== 'library') return { passage: null, claim: null };
    const claim = claims.find(({ id }) => id === route.claim) ?? null;
    const named = passages.find(({ id }) => id === route.passage);
    const first = passages.find((passage) => passage.claims.some(({ id }) => id === claim?.id));
    return { passage: named ?? first ?? null, claim };
  }, [route, passages, claims]);
}

export function useReadingCommands(
  { article, text, passages, claims }: OpenArticle,
  scroller: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
): void {
  const session = useSession();
  const selection = useReadingState((state) => state.selection);
  const { passage, claim } = useChosen({ passages, claims });
  const isReadOnly = useReadOnly();
  const marking = useMemo<readonly Command[]>(() => {
    if (!article || !text) return [];
    const reading = { session, article, text };
    const place = selection ?? (passage && { start: passage.start, end: passage.end });
    const on = selection ? null : passage;
    const onPlace = (id: string, label: string, keys: string[], act: (at: NonNullable<typeof place>) => void): Command => ({
      id,
      label,
      group,
      keys,
      enabled: place !== null && !(isReadOnly && !id.startsWith('copy-')),
      run: () => place && act(place),
    });
    return [
      onPlace('highlight', texts.highlight, ['h'], (at) => void highlight(reading, at)),
      onPlace('claim', texts.claim, ['c'], (at) => beginClaim(reading, at)),
      onPlace('tag', texts.tag, ['t'], (at) => beginTag(reading, at)),
      onPlace('note', texts.note, ['n'], (at) => void beginNote(reading, at, on)),
      onPlace('dim', texts.dim, ['x'], (at) => void toggleDimmed(reading, at)),
      onPlace('copy-citation', texts.copy, ['y', 'mod+c'], (at) => copyWithCitation(reading, at)),
      onPlace('copy-plain', texts.plainCopy, ['mod+shift+c'], (at) => copyPlain(reading, at)),
      {
        id: 'remove-passage',
        label: words.reading.removePassage,
        group,
        keys: ['Delete'],
        enabled: on !== null && !isReadOnly,
        run: () => on && void removePassage(on),
      },
    ];
  }, [session, article, text, selection, passage, isReadOnly]);
  useCommands(marking);
  useClaimCommands(article, passage, claim);
  useMoving(session.articleId, passages, passage, scroller, map);
  useLeaving(session, passage);
}

/** Moving through passages and setting the page. */
function useMoving(
  articleId: string,
  passages: readonly Passage[],
  chosen: Passage | null,
  scroller: React.RefObject<HTMLElement | null>,
  map: TextMap | null,
): void {
  const commands = useMemo<readonly Command[]>(() => {
    const step = (by: 1 | -1) => {
      const from = chosen ? passages.findIndex(({ id }) => id === chosen.id) : startingPoint(passages, scroller.current, map, by);
      const next = passages[from + by];
      if (next) choosePassage(articleId, next);
    };
    const size = (by: number) => {
      const next = preferences().readingSize + by;
      setPreference('readingSize', Math.min(sizes.most, Math.max(sizes.least, next)));
    };
    const some = passages.length > 0;
    return [
      { id: 'next-passage', label: texts.next, group, keys: [']'], enabled: some, run: () => step(1) },
      { id: 'previous-passage', label: texts.previous, group, keys: ['['], enabled: some, run: () => step(-1) },
      { id: 'larger-text', label: texts.larger, group, keys: ['+', '='], run: () => size(1) },
      { id: 'smaller-text', label: texts.smaller, group, keys: ['-'], run: () => size(-1) },
      {
        id: 'boilerplate',
        label: texts.boilerplate,
        group,
        keys: ['shift+h'],
        run: () => setPreference('showBoilerplate', !preferences().showBoilerplate),
      },
    ];
  }, [articleId, passages, chosen, scroller, map]);
  useCommands(commands);
}

/** Escape lets go: first of the selection, then of the chosen passage. */
function useLeaving(session: ReadingSession, chosen: Passage | null): void {
  const selection = useReadingState((state) => state.selection);
  const commands = useMemo<readonly Command[]>(
    () => [
      {
        id: 'leave-passage',
        label: texts.leave,
        group,
        keys: ['Escape'],
        enabled: selection !== null || chosen !== null,
        keyOnly: true,
        run: () => (selection ? clearSelection(session) : choosePassage(session.articleId, null)),
      },
    ],
    [session, selection, chosen],
  );
  useCommands(commands);
}

/** Without a chosen passage one starts at what is on the screen: the index before (or behind) the first passage in view. */
function startingPoint(passages: readonly Passage[], scroller: HTMLElement | null, map: TextMap | null, by: 1 | -1): number {
  const top = scroller?.getBoundingClientRect().top ?? 0;
  const isBelow = (passage: Passage) => (map?.rangesOf(passage)[0]?.getBoundingClientRect().top ?? top) >= top;
  const first = passages.findIndex(isBelow);
  if (first === -1) return by === 1 ? passages.length - 2 : passages.length;
  return by === 1 ? first - 1 : first;
}
