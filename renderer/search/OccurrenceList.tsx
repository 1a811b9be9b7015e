// Every hit in its sentence with its tick box, below its article's: a long list of which only what is seen is drawn.
import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { ArticleOccurrences, Occurrence } from '../../contract/search.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import { Chip } from '../ui/Chip.tsx';
import { words } from '../words/catalogue.ts';
import { Details } from './Details.tsx';
import { Marked } from './Marked.tsx';
import { keyOf, type Ticks } from './use-occurrences.ts';
import classes from './autocode.module.css';

const text = words.search.autocode;

type Row = { article: ArticleOccurrences; one: Occurrence | null };

export function OccurrenceList({ articles, ticks }: { articles: readonly ArticleOccurrences[]; ticks: Ticks }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => articles.flatMap((article): Row[] => [{ article, one: null }, ...article.occurrences.map((one) => ({ article, one }))]), [articles]);
  const windowed = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.one ? 52 : 40),
    overscan: 8,
  });
  return (
    <div ref={scroller} className={classes.list} role="group" aria-label={text.list} tabIndex={-1}>
      <div className={classes.inner} style={{ height: windowed.getTotalSize() }}>
        {windowed.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div key={index} ref={windowed.measureElement} data-index={index} className={classes.row} style={{ transform: `translateY(${start}px)` }}>
              {row.one ? <HitRow article={row.article} one={row.one} ticks={ticks} /> : <ArticleRow article={row.article} ticks={ticks} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function ArticleRow({ article, ticks }: { article: ArticleOccurrences; ticks: Ticks }) {
  const keys = article.occurrences.map((one) => keyOf(article.articleId, one));
  const ticked = keys.filter((key) => !ticks.left.has(key)).length;
  const details = [article.outlet, article.published && dateInWords(article.published)].filter((part) => typeof part === 'string');
  return (
    <Checkbox
      className={classes.article}
      checked={ticked === keys.length}
      indeterminate={ticked > 0 && ticked < keys.length}
      onChange={({ currentTarget }) => ticks.set(keys, currentTarget.checked)}
      label={
        <span className={classes.head}>
          <bdi className={classes.title}>{article.title}</bdi>
          <span className={classes.detail}><Details parts={details} /></span>
          <span className={`${classes.detail} tabular`}>{text.ofArticle(ticked, keys.length)}</span>
        </span>
      }
    />
  );
}

function HitRow({ article, one, ticks }: { article: ArticleOccurrences; one: Occurrence; ticks: Ticks }) {
  const key = keyOf(article.articleId, one);
  return (
    <Checkbox
      className={classes.hit}
      checked={!ticks.left.has(key)}
      onChange={({ currentTarget }) => ticks.set([key], currentTarget.checked)}
      label={
        <span className={classes.sentence}>
          <Marked snippet={one.snippet} direction={article.direction} />
          {one.passageId !== null && <Chip title={text.thereHelp}>{text.there}</Chip>}
        </span>
      }
    />
  );
}
