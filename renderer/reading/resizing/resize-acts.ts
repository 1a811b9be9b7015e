// Moves an end of a highlight: seen at once, saved as one step; where the core refuses, it is as it was.
import type { ArticleText } from '../../../contract/articles.ts';
import type { Passage } from '../../../contract/passages.ts';
import { quoted } from '../../../contract/text/quoted.ts';
import type { Span } from '../../../contract/text/span.ts';
import { announce, inBackground } from '../../app/act.ts';
import { client } from '../../app/client.ts';
import { queryClient, questions } from '../../app/questions.ts';
import { words } from '../../words/catalogue.ts';
import { forget, want, withWanted } from './wanted-places.ts';

function listOf(articleId: string) {
  return questions.passages.list.queryKey({ input: { articleId } });
}

/** As it is to stand on the page now: keys may come faster than the page is drawn, and than the file is written. */
export function passageNow({ id, articleId }: Passage): Passage | undefined {
  return withWanted(queryClient.getQueryData(listOf(articleId)) ?? []).find((passage) => passage.id === id);
}

export async function resizePassage({ id, articleId }: Passage, { start, end }: Span, { text }: ArticleText): Promise<void> {
  const queryKey = listOf(articleId);
  const place = { start, end, quote: text.slice(start, end) };
  want(id, place);
  queryClient.setQueryData<Passage[]>(queryKey, (known) => known && withWanted(known));
  const saved = await inBackground(() => client.passages.resize({ id, start, end }));
  if (saved) announce(words.reading.resizing.resized(quoted(shortened(saved.quote))));
  else forget(id, place);
  await queryClient.invalidateQueries({ queryKey });
  forget(id, place);
}

function shortened(quote: string): string {
  return quote.length > 90 ? `${quote.slice(0, 40).trimEnd()} … ${quote.slice(-40).trimStart()}` : quote;
}
