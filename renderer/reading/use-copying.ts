// Copying from the text, however it is asked for (key, the browser's menu): the quote goes with its citation.
import { useEffect } from 'react';
import type { Article, ArticleText } from '../../contract/articles.ts';
import { announce } from '../app/act.ts';
import { isField } from '../app/shortcuts.ts';
import { putOnClipboard } from '../ui/copy-text.ts';
import { words } from '../words/catalogue.ts';
import { quoteWithCitation, quoteWithCitationAsHtml } from './citation.ts';
import type { ReadingSession } from './session.ts';

/** What is selected elsewhere on the page is copied as it is. */
export function useCopying(session: ReadingSession, article: Article, { text }: ArticleText): void {
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const { selection, live } = session.get();
      if (event.defaultPrevented || !selection || live === 'no' || isField(document.activeElement)) return;
      const quote = text.slice(selection.start, selection.end);
      putOnClipboard(event, quoteWithCitation(quote, article), quoteWithCitationAsHtml(quote, article));
      announce(words.reading.copiedCitation);
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [session, article, text]);
}
