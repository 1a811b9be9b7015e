// The virtualised list of articles: arrows, Home and End move through it, the open one is marked.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import { words } from '../words/catalogue.ts';
import { ArticleItem } from './ArticleItem.tsx';
import classes from './library.module.css';

interface Props {
  articles: readonly ArticleSummary[];
  openId: string | null;
  onOpen: (id: string) => void;
}

export function ArticleList({ articles, openId, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const openIndex = articles.findIndex(({ id }) => id === openId);
  const windowed = useVirtualizer({
    count: articles.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 84,
    getItemKey: (index) => articles[index]?.id ?? index,
    overscan: 6,
  });
  useEffect(() => {
    if (openIndex >= 0) windowed.scrollToIndex(openIndex, { align: 'auto' });
  }, [openIndex, windowed]);

  function onKeyDown(event: KeyboardEvent): void {
    const target = keyTarget(event.key, openIndex, articles.length);
    const article = target === null ? undefined : articles[target];
    if (!article) return;
    event.preventDefault();
    onOpen(article.id);
  }

  return (
    <div
      ref={scroller}
      className={classes.list}
      role="listbox"
      aria-label={words.library.list}
      aria-activedescendant={openIndex >= 0 ? `article-${openId}` : undefined}
      tabIndex={0}
      data-autofocus
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={classes.listInner} style={{ height: windowed.getTotalSize() }}>
        {windowed.getVirtualItems().map(({ index, start }) => {
          const article = articles[index];
          if (!article) return null;
          return (
            <div
              key={article.id}
              id={`article-${article.id}`}
              ref={windowed.measureElement}
              data-index={index}
              role="option"
              aria-selected={article.id === openId}
              aria-setsize={articles.length}
              aria-posinset={index + 1}
              className={classes.item}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onOpen(article.id)}
            >
              <ArticleItem article={article} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The index that a key leads to; null where it leads nowhere. */
function keyTarget(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, count - 1);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
