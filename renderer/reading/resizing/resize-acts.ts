// Moves an end of a highlight: seen at once, saved as one step; where the core refuses, it is as it was.
import type { ArticleText } from '../../../contract/articles.ts';
import type { Passage } from '../../../contract/passages.ts';
import { quoted } from '../../../contract/text/quoted.ts';
import type { Span } from '../../../contract/text/span.ts';
import { announce, inBackground } from '../../app/act.ts';
import { client } from '../../app/client.ts';
import { queryClient, questions } from '../../app/questions.ts';
import { words } from '../../words/catalogue.ts';

function listOf(articleId: string) {
  return questions.passages.list.queryKey({ input: { articleId } });
}

/** As it stands on the page now: keys may come faster than the page is drawn. */
export function passageNow({ id, articleId }: Passage): Passage | undefined {
  return queryClient.getQueryData(listOf(articleId))?.find((passage) => passage.id === id);
}

export async function resizePassage(passage: Passage, { start, end }: Span, { text }: ArticleText): Promise<void> {
  put({ ...passage, start, end, quote: text.slice(start, end) });
  const saved = await inBackground(() => client.passages.resize({ id: passage.id, start, end }));
  if (saved) announce(words.reading.resizing.resized(quoted(shortened(saved.quote))));
  else await queryClient.invalidateQueries({ queryKey: listOf(passage.articleId) });
}

function put(passage: Passage): void {
  queryClient.setQueryData<Passage[]>(listOf(passage.articleId), (known) =>
    known?.map((one) => (one.id === passage.id ? passage : one)).toSorted((a, b) => a.start - b.start || a.end - b.end));
}

function shortened(quote: string): string {
  return quote.length > 90 ? `${quote.slice(0, 40).trimEnd()} … ${quote.slice(-40).trimStart()}` : quote;
}
