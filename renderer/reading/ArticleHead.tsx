// What stands above the text: outlet and grade, then (below the title) author, dates and marks for problems.
import { UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconChevronDown, IconChevronUp, IconFileAlert } from '@tabler/icons-react';
import { useState } from 'react';
import type { Article } from '../../contract/articles.ts';
import { Chip } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { words } from '../words/catalogue.ts';
import { ArticleFields } from './ArticleFields.tsx';
import { ArticleRelations } from './ArticleRelations.tsx';
import { CorrectedMark } from './correcting/CorrectedMark.tsx';
import { SourceGrade } from './SourceGrade.tsx';
import { originInWords } from './origin-in-words.ts';
import classes from './head.module.css';

interface Props {
  article: Article;
  /** Whether the title stands in the text, where it is shown as the headline. */
  titleInText: boolean;
}

export function ArticleKicker({ article, titleInText }: Props) {
  const { source, title, direction, language } = article;
  return (
    <>
      <div className={classes.kicker}>
        {source ? <span className={classes.outlet} dir="auto">{source.name}</span> : <span className={classes.none}>{words.reading.none.outlet}</span>}
        {source && <SourceGrade source={source} />}
        <CorrectedMark article={article} />
      </div>
      {!titleInText && (
        <h2 className={title ? classes.title : classes.noTitle} dir={title ? direction : undefined} lang={title ? (language ?? undefined) : undefined}>
          {title ?? words.reading.none.title}
        </h2>
      )}
    </>
  );
}

export function ArticleFacts({ article }: { article: Article }) {
  const [isOpen, setOpen] = useState(false);
  const { byline, published, updated, mentions, missingPages, origins } = article;
  return (
    <>
      <div className={classes.facts}>
        {byline && <span dir="auto">{words.reading.by(byline)}</span>}
        {(published || !updated) && <DateText date={published} none={words.reading.none.published} title={originInWords(origins.published)} />}
        {updated && (
          <span dir="auto">
            {words.reading.fields.updated} <DateText date={updated} none="" title={originInWords(origins.updated)} />
          </span>
        )}
        {missingPages && (
          <Chip tone="amber" title={words.library.missingPagesMeaning}>
            <IconFileAlert size={13} stroke={1.75} aria-hidden />
            {words.library.missingPages(missingPages)}
          </Chip>
        )}
        {mentions.length > 0 && (
          <Chip tone="amber" title={words.library.mentionsMeaning(mentions, (published ?? updated) !== null)}>
            <IconAlertCircle size={13} stroke={1.75} aria-hidden />
            <bdi>{words.library.mentions(mentions)}</bdi>
          </Chip>
        )}
        <UnstyledButton className={classes.more} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.reading.hideDetails : words.reading.showDetails}
          {isOpen ? <IconChevronUp size={14} aria-hidden /> : <IconChevronDown size={14} aria-hidden />}
        </UnstyledButton>
      </div>
      <ArticleRelations article={article} />
      {isOpen && <ArticleFields article={article} />}
    </>
  );
}
