// The canonical text as blocks, one plain text node each, so that every position on the page is a position in the text.
import { memo, useMemo, type ReactNode, type Ref } from 'react';
import type { ArticleText } from '../../contract/articles.ts';
import { words } from '../words/catalogue.ts';
import { dimmedReason } from './dimmed-reason.ts';
import { hasMarker, isNote, itemsOf, type BlockItem } from './shown-items.ts';
import { TableOfRows } from './TableOfRows.tsx';
import { partsOf, type TextPart } from './text-parts.ts';
import classes from './body.module.css';

interface Props {
  article: ArticleText;
  /** Start of the block that is the article's title: it is shown on top, under the outlet. */
  titleStart: number | null;
  showBoilerplate: boolean;
  direction: 'ltr' | 'rtl';
  language: string | null;
  label: string;
  rootRef: Ref<HTMLDivElement>;
  /** What stands above the title and below it. */
  above: ReactNode;
  below: ReactNode;
}

export const ArticleBody = memo(function ArticleBody(props: Props) {
  const { article, titleStart, showBoilerplate, direction, language, label, rootRef, above, below } = props;
  const parts = useMemo(() => {
    const shown = showBoilerplate ? article.blocks : article.blocks.filter(({ boilerplate }) => !boilerplate);
    return partsOf(itemsOf(article.text, shown), titleStart);
  }, [article, titleStart, showBoilerplate]);
  return (
    <div
      ref={rootRef}
      className={classes.body}
      dir={direction}
      lang={language ?? undefined}
      data-script={direction === 'rtl' ? 'arabic' : undefined}
      role="article"
      aria-label={label}
      data-article-text
    >
      <div className={classes.above} lang="en">{above}</div>
      {parts.map((part) => (
        <Part key={part.start} part={part} text={article.text} titleStart={titleStart} lines={direction === 'ltr' ? 'auto' : undefined} />
      ))}
      <div className={classes.below} lang="en">{below}</div>
    </div>
  );
});

interface PartProps {
  part: TextPart;
  text: string;
  titleStart: number | null;
  /** In a left-to-right article a line may still be Arabic; in an Arabic one a line may begin with a Latin name. */
  lines: 'auto' | undefined;
}

/** Laid out only when it comes near the window, unless it is open; until then it is about as high as it will be. */
function Part({ part: { start, end, items, height, isOpen }, text, titleStart, lines }: PartProps) {
  return (
    <div
      className={classes.part}
      data-part={`${start}-${end}`}
      data-open={isOpen || undefined}
      style={isOpen ? undefined : { containIntrinsicBlockSize: `auto ${height}em` }}
    >
      {items.map((item) =>
        item.is === 'table' ? (
          <TableOfRows key={item.start} table={item} text={text} direction={lines} />
        ) : (
          <BlockText
            key={item.start}
            item={item}
            text={text.slice(item.block.start, item.block.end)}
            isTitle={item.start === titleStart}
            direction={lines}
          />
        ),
      )}
    </div>
  );
}

interface BlockProps {
  item: BlockItem;
  text: string;
  isTitle: boolean;
  direction: 'auto' | undefined;
}

function BlockText({ item: { block, page, level }, text, isTitle, direction }: BlockProps) {
  const given = {
    className: classes[isTitle ? 'title' : block.kind],
    'data-start': block.start,
    'data-dimmed': block.boilerplate ? true : undefined,
    title: dimmedReason(block),
    // Written by the style sheet: a text node of its own would shift every position behind it.
    'data-page': page && words.reading.page(page),
    dir: direction,
  };
  if (isTitle) return <h2 {...given}>{text}</h2>;
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${level}` as 'h3' | 'h4' | 'h5' | 'h6';
      return <Heading {...given} data-level={block.level}>{text}</Heading>;
    }
    case 'quote':
      return <blockquote {...given}>{text}</blockquote>;
    case 'list-item':
      return <p {...given} data-level={block.level} data-unmarked={!hasMarker(text) || undefined}>{text}</p>;
    default:
      return <p {...given} data-note={isNote(block, text) || undefined}>{text}</p>;
  }
}
