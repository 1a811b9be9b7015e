// The day by which an article is known: of its publication or, where only that is stated, of its update.
import type { ArticleSummary } from '../../contract/articles.ts';
import { DateText } from '../ui/DateText.tsx';
import { words } from '../words/catalogue.ts';
import { dayOf } from './article-name.ts';

interface Props extends Pick<ArticleSummary, 'published' | 'updated'> {
  /** Shown where neither is stated. */
  none?: string;
}

/** The hour is in the tooltip. */
export function ArticleDate({ published, updated, none = words.library.noDate }: Props) {
  const date = published ?? updated;
  return (
    <>
      {published === null && updated !== null && `${words.library.updated} `}
      <DateText date={dayOf(date)} none={none} title={date ?? words.library.noDate} />
    </>
  );
}
