// The narrow list: only the lines in view are there, headings where it is grouped; a tree then, otherwise a list box.
import { memo, useRef, type MouseEvent } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleGrouping } from '../../contract/browsing.ts';
import { LineHeading } from '../ui/LineHeading.tsx';
import type { Line, Lines } from '../ui/lines.ts';
import { owned, useLineWindow } from '../ui/use-line-window.ts';
import { useStable } from '../ui/use-stable.ts';
import { words } from '../words/catalogue.ts';
import { ArticleItem } from './ArticleItem.tsx';
import { groupName } from './in-words.ts';
import classes from './library.module.css';
import type { Chosen } from './use-chosen.ts';
import { useCursorInView } from './use-cursor-in-view.ts';
import { useSummaries } from './use-lines.ts';

interface Props {
  lines: Lines;
  firstLines: readonly ArticleSummary[];
  asked: string;
  grouping: ArticleGrouping | null;
  openId: string | null;
  chosen: Chosen;
}

/** In px, as the style sheet has them. */
const heights = { row: 92, group: 32 };
const lineId = (index: number) => `line-${index}`;

export function ArticleList({ lines, firstLines, asked, grouping, openId, chosen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useLineWindow({ scroller, lines, heights, beyond: 2 });
  useCursorInView(view, chosen, { asked, openId });
  const summaryOf = useSummaries({ lines, firstLines }, view.first, view.last);
  const onLineClick = useStable(chosen.onLineClick);
  const isTree = lines.isGrouped;
  return (
    <div
      ref={scroller}
      className={classes.list}
      role={isTree ? 'tree' : 'listbox'}
      aria-label={words.library.list}
      aria-multiselectable
      aria-activedescendant={chosen.cursor >= view.first && chosen.cursor <= view.last ? lineId(chosen.cursor) : undefined}
      aria-owns={owned(view, lineId) || undefined}
      tabIndex={0}
      data-autofocus
      onKeyDown={chosen.onKeyDown}
    >
      <div role="presentation" className={classes.listInner} style={{ height: view.height }}>
        {view.drawn.map(({ slot, index }) => {
          const line = lines.at(index);
          if (!line) return null;
          const isGroup = line.kind === 'group';
          return (
            <ListLine
              key={slot}
              index={index} top={view.topOf(index)} setSize={isTree ? null : lines.count}
              heading={isGroup ? groupName(line.group, grouping) : null} count={isGroup ? line.group.count : 0} isFolded={isGroup && line.isFolded}
              article={isGroup ? undefined : summaryOf(line.id)}
              isOpen={!isGroup && line.id === openId} isChosen={!isGroup && isChosen(line, chosen, openId)} isAtCursor={index === chosen.cursor}
              onClick={onLineClick}
            />
          );
        })}
      </div>
    </div>
  );
}

interface LineProps {
  index: number;
  /** In px. */
  top: number;
  /** How many lines a flat list has; null where they are in groups. */
  setSize: number | null;
  /** Of a group; null for an article. */
  heading: string | null;
  count: number;
  isFolded: boolean;
  article: ArticleSummary | undefined;
  isOpen: boolean;
  isChosen: boolean;
  isAtCursor: boolean;
  onClick: (event: MouseEvent, index: number) => void;
}

const ListLine = memo(function ListLine({ index, top, setSize, heading, count, isFolded, article, isOpen, isChosen, isAtCursor, onClick }: LineProps) {
  const isGroup = heading !== null;
  const isTree = setSize === null;
  return (
    <div
      id={lineId(index)}
      role={isTree ? 'treeitem' : 'option'}
      aria-level={isTree ? (isGroup ? 1 : 2) : undefined}
      aria-expanded={isGroup ? !isFolded : undefined}
      aria-selected={isGroup ? undefined : isChosen}
      aria-current={isOpen ? 'true' : undefined}
      aria-setsize={setSize ?? undefined}
      aria-posinset={isTree ? undefined : index + 1}
      aria-busy={(!isGroup && !article) || undefined}
      data-cursor={isAtCursor || undefined}
      className={isGroup ? classes.heading : classes.item}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => onClick(event, index)}
    >
      {isGroup ? <LineHeading name={heading} count={count} isFolded={isFolded} /> : <ArticleItem article={article} />}
    </div>
  );
});

/** Where nothing was chosen by hand, the open article is. */
function isChosen(line: Extract<Line, { kind: 'row' }>, { ids }: Chosen, openId: string | null): boolean {
  return ids.size > 0 ? ids.has(line.id) : line.id === openId;
}
