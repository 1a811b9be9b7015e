// The key that makes fields of the text: where words are selected, else where the caret stands, else at the chosen passage.
import { useMemo } from 'react';
import type { Article, ArticleText } from '../../../contract/articles.ts';
import type { Span } from '../../../contract/text/span.ts';
import { useCommands, type Command } from '../../app/shortcuts.ts';
import { useReadOnly } from '../../project/use-read-only.ts';
import { words } from '../../words/catalogue.ts';
import { useReadingState, useSession } from '../session.ts';
import { beginCorrecting } from './correcting-acts.ts';

export function useCorrectingCommand({ trashedAt }: Article, text: ArticleText, chosen: Span | null): void {
  const session = useSession();
  const isReadOnly = useReadOnly();
  const hasPlace = useReadingState(({ selection, caret, correction }) => selection !== null || caret !== null || correction !== null) || chosen !== null;
  useCommands(
    useMemo<readonly Command[]>(() => {
      const run = () => {
        const { selection, caret } = session.get();
        const place = selection ?? (caret ? { start: caret.offset, end: caret.offset } : chosen);
        beginCorrecting(session, text, place ?? { start: 0, end: 0 });
      };
      const enabled = hasPlace && !isReadOnly && trashedAt === null;
      return [{ id: 'correct-text', label: words.reading.correcting.command, group: words.frame.commands.passage, keys: ['e'], enabled, run }];
    }, [session, text, chosen, hasPlace, isReadOnly, trashedAt]),
  );
}
