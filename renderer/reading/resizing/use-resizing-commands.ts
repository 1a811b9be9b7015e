// The keys that move the ends of the chosen highlight, a word at a time.
import { useMemo } from 'react';
import type { Article, ArticleText } from '../../../contract/articles.ts';
import type { Passage } from '../../../contract/passages.ts';
import { useCommands, type Command } from '../../app/shortcuts.ts';
import { useReadOnly } from '../../project/use-read-only.ts';
import { words } from '../../words/catalogue.ts';
import { groundOf } from '../caret-moves.ts';
import { useReadingState } from '../session.ts';
import { passageNow, resizePassage } from './resize-acts.ts';
import { resizedByWord, type Edge } from './resized.ts';

const texts = words.reading.resizing.commands;

/** The signs look the way the end goes; those with Shift are of the start. */
const moves: readonly { id: keyof typeof texts; key: string; edge: Edge; direction: 1 | -1 }[] = [
  { id: 'end-further', key: '>', edge: 'end', direction: 1 },
  { id: 'end-back', key: '<', edge: 'end', direction: -1 },
  { id: 'start-back', key: '{', edge: 'start', direction: -1 },
  { id: 'start-further', key: '}', edge: 'start', direction: 1 },
];

export function useResizingCommands(article: Article, text: ArticleText, chosen: Passage | null): void {
  const isReadOnly = useReadOnly();
  const hasSelection = useReadingState(({ selection }) => selection !== null);
  useCommands(
    useMemo<readonly Command[]>(() => {
      const enabled = chosen !== null && !hasSelection && !isReadOnly && article.trashedAt === null;
      const run = (edge: Edge, direction: 1 | -1) => {
        const passage = chosen && passageNow(chosen);
        const span = passage && resizedByWord(groundOf(text.text, text.blocks), passage, edge, direction);
        if (passage && span) void resizePassage(passage, span, text);
      };
      return moves.map(({ id, key, edge, direction }) => ({
        id,
        label: texts[id],
        group: words.frame.commands.passage,
        keys: [key],
        enabled,
        run: () => run(edge, direction),
      }));
    }, [article.trashedAt, text, chosen, hasSelection, isReadOnly]),
  );
}
