// The canonical text as blocks, one plain text node each, so that every position on the page is a position in the text.
import { Fragment, memo, useMemo, type ReactNode, type Ref } from 'react';
import type { ArticleText } from '../../contract/articles.ts';
import type { Span } from '../../contract/text/span.ts';
import { words } from '../words/catalogue.ts';
import { blockLook } from './block-look.ts';
import { CorrectionFields } from './correcting/CorrectionFields.tsx';
import { useCorrected } from './correcting/use-corrected.ts';
import { dimmedReason } from './dimmed-reason.ts';
import { itemsOf, type BlockItem } from './shown-items.ts';
import { TableOfRows } from './TableOfRows.tsx';
import { endOf, partsOf, type TextPart } from './text-parts.ts';
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
      {parts.map((part, at) => (
        <Part
          key={part.start}
          part={part}
          from={at === 0 ? 0 : part.start}
          until={parts[at + 1]?.start ?? Infinity}
          article={article}
          titleStart={titleStart}
          lines={direction === 'ltr' ? 'auto' : undefined}
        />
      ))}
      <div className={classes.below} lang="en">
        {below}
        {article.text === '' && <p className={classes.unread}>{words.reading.unread}</p>}
      </div>
    </div>
  );
});

interface PartProps {
  part: TextPart;
  /** The stretch of text for which it stands, with what is not shown of it. */
  from: number;
  until: number;
  article: ArticleText;
  titleStart: number | null;
  /** In a left-to-right article a line may still be Arabic; in an Arabic one a line may begin with a Latin name. */
  lines: 'auto' | undefined;
}

/** Laid out only when it comes near the window, unless it is open; until then it is about as high as it will be. */
function Part({ part: { start, end, items, height, isOpen }, from, until, article, titleStart, lines }: PartProps) {
  const corrected = useCorrected(article, from, until);
  const isHidden = (span: Span) => corrected !== null && span.start < corrected.end && span.end > corrected.start && corrected.isHiding;
  const fieldBefore = corrected?.holdsField ? items.findIndex((item) => endOf(item) > corrected.start) : -1;
  return (
    <div
      className={classes.part}
      data-part={`${start}-${end}`}
      data-open={isOpen || undefined}
      style={isOpen ? undefined : { containIntrinsicBlockSize: `auto ${height}em` }}
    >
      {items.map((item, at) =>
        item.is === 'table' ? (
          <TableOfRows key={item.start} table={item} text={article.text} direction={lines} corrected={at === fieldBefore ? corrected : null} />
        ) : (
          <Fragment key={item.start}>
            {at === fieldBefore && <CorrectionFields titleStart={titleStart} direction={lines} />}
            <BlockText
              item={item}
              text={article.text.slice(item.block.start, item.block.end)}
              isTitle={item.start === titleStart}
              direction={lines}
              hidden={isHidden(item.block)}
            />
          </Fragment>
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
  /** While a field stands in its place; it stays on the page, for the map of the text. */
  hidden: boolean;
}

function BlockText({ item: { block, page, level }, text, isTitle, direction, hidden }: BlockProps) {
  const given = {
    ...blockLook(block, text, isTitle),
    'data-start': block.start,
    title: dimmedReason(block),
    // Written by the style sheet: a text node of its own would shift every position behind it.
    'data-page': page && words.reading.page(page),
    dir: direction,
    hidden,
  };
  if (isTitle) return <h2 {...given}>{text}</h2>;
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${level}` as 'h3' | 'h4' | 'h5' | 'h6';
      return <Heading {...given}>{text}</Heading>;
    }
    case 'quote':
      return <blockquote {...given}>{text}</blockquote>;
    default:
      return <p {...given}>{text}</p>;
  }
}
