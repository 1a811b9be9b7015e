// One article in the list: title or opening words, outlet and grade, date, what was marked in it, and what to be wary of.
import { IconAlertCircle, IconCopyCheck, IconHighlight, IconQuote, IconUnlink } from '@tabler/icons-react';
import type { ArticleSummary } from '../../contract/articles.ts';
import { reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { DateText } from '../ui/DateText.tsx';
import { GradeChip, gradeTone } from '../ui/GradeChip.tsx';
import { words } from '../words/catalogue.ts';
import { nameOf } from './article-order.ts';
import classes from './library.module.css';

export function ArticleItem({ article }: { article: ArticleSummary }) {
  const { title, source, published, direction, language } = article;
  return (
    <>
      <div
        className={classes.itemTitle}
        data-untitled={title === null || undefined}
        dir={direction}
        lang={language ?? undefined}
        title={title === null ? words.library.noTitleMeaning : undefined}
      >
        {nameOf(article)}
      </div>
      <div className={classes.itemMeta}>
        {source?.reliability && (
          <GradeChip
            text={source.reliability}
            tone={gradeTone(source.reliability)}
            meaning={words.claims.reliabilityMeaning(source.reliability, reliabilityGrades[source.reliability].name)}
          />
        )}
        <span className={source ? classes.itemOutlet : classes.itemNothing} dir="auto">{source?.name ?? words.library.noOutlet}</span>
        <span className={classes.itemDate}>
          <DateText date={dayOf(published)} none={words.library.noDate} title={published ?? undefined} />
        </span>
      </div>
      <ItemMarks article={article} />
    </>
  );
}

/** The list has room for the day; the hour is in the tooltip and above the text. */
function dayOf(published: string | null): string | null {
  return published?.replace(/T[^/~]*/g, '') ?? null;
}

function ItemMarks({ article }: { article: ArticleSummary }) {
  const { passages, claims, mentions, published, language, similar, orphans } = article;
  const isForeign = language !== null && language !== 'en';
  if (!passages && !claims && !similar && !orphans && mentions.length === 0 && !isForeign) return null;
  return (
    <div className={classes.itemMarks}>
      {claims > 0 && (
        <span>
          <IconQuote size={13} stroke={1.75} aria-hidden />
          {words.library.claims(claims)}
        </span>
      )}
      {passages > 0 && (
        <span>
          <IconHighlight size={13} stroke={1.75} aria-hidden />
          {words.library.passages(passages)}
        </span>
      )}
      {isForeign && <span>{languageName(language)}</span>}
      {similar > 0 && (
        <span title={words.library.similarMeaning(similar)}>
          <IconCopyCheck size={13} stroke={1.75} aria-hidden />
          {words.library.similar(similar)}
        </span>
      )}
      {orphans > 0 && (
        <span className={classes.mentions} title={words.library.orphansMeaning(orphans)}>
          <IconUnlink size={13} stroke={1.75} aria-hidden />
          {words.library.orphans(orphans)}
        </span>
      )}
      {mentions.length > 0 && (
        <span className={classes.mentions} title={words.library.mentionsMeaning(mentions, published !== null)}>
          <IconAlertCircle size={13} stroke={1.75} aria-hidden />
          {words.library.mentions(mentions)}
        </span>
      )}
    </div>
  );
}

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** "ar" as "Arabic"; what is no language code stays as it is. */
export function languageName(code: string): string {
  return /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(code) ? (names.of(code) ?? code) : code;
}
