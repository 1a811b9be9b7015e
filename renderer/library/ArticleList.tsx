// The narrow list: virtualised, every line of one height, headings where it is grouped; a tree then, otherwise a list box.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { ArticleGrouping } from '../../contract/browsing.ts';
import { words } from '../words/catalogue.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { GroupHeading } from './GroupHeading.tsx';
import classes from './library.module.css';
import type { Line, Lines } from '../ui/lines.ts';
import type { Chosen } from './use-chosen.ts';
import { useSlots } from './use-slots.ts';
import { useCursorInView } from './use-cursor-in-view.ts';
import { useSummaries } from './use-lines.ts';

interface Props {
  lines: Lines;
  asked: string;
  grouping: ArticleGrouping | null;
  openId: string | null;
  chosen: Chosen;
}

/** Heights in px, as the style sheet has them. */
const heights = { row: 92, group: 32 };

export function ArticleList({ lines, asked, grouping, openId, chosen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const windowed = useVirtualizer({
    count: lines.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[lines.at(index)?.kind ?? 'row'],
    overscan: 3,
  });
  useEffect(() => windowed.measure(), [windowed, lines]);
  useCursorInView(windowed, chosen, { asked, openId, head: 0 });
  const items = windowed.getVirtualItems();
  const slot = useSlots(items.length);
  const summaryOf = useSummaries(lines, items[0]?.index ?? 0, items.at(-1)?.index ?? 0);
  const isTree = lines.isGrouped;
  return (
    <div
      ref={scroller}
      className={classes.list}
      role={isTree ? 'tree' : 'listbox'}
      aria-label={words.library.list}
      aria-multiselectable
      aria-activedescendant={lines.at(chosen.cursor) ? `line-${chosen.cursor}` : undefined}
      tabIndex={0}
      data-autofocus
      onKeyDown={chosen.onKeyDown}
    >
      <div role="presentation" className={classes.listInner} style={{ height: windowed.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const line = lines.at(index);
          if (!line) return null;
          const isGroup = line.kind === 'group';
          const article = isGroup ? undefined : summaryOf(line.id);
          return (
            <div
              key={slot(index)}
              id={`line-${index}`}
              role={isTree ? 'treeitem' : 'option'}
              aria-level={isTree ? (isGroup ? 1 : 2) : undefined}
              aria-expanded={isGroup ? !line.isFolded : undefined}
              aria-selected={isGroup ? undefined : isChosen(line, chosen, openId)}
              aria-current={!isGroup && line.id === openId ? 'true' : undefined}
              aria-setsize={isTree ? undefined : lines.count}
              aria-posinset={isTree ? undefined : index + 1}
              aria-busy={(!isGroup && !article) || undefined}
              data-cursor={index === chosen.cursor || undefined}
              className={isGroup ? classes.heading : classes.item}
              style={{ transform: `translateY(${start}px)` }}
              onClick={(event) => chosen.onLineClick(event, index)}
            >
              {isGroup ? <GroupHeading line={line} grouping={grouping} /> : <ArticleItem article={article} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Where nothing was chosen by hand, the open article is. */
function isChosen(line: Extract<Line, { kind: 'row' }>, { ids }: Chosen, openId: string | null): boolean {
  return ids.size > 0 ? ids.has(line.id) : line.id === openId;
}

