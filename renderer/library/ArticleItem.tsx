// One article in the list: outlet, grade and date, title or opening words, what was marked in it, and what to be wary of.
import { IconAlertCircle, IconCircleCheck, IconCopyCheck, IconFileAlert, IconFileOff, IconHighlight, IconQuote, IconTag, IconUnlink } from '@tabler/icons-react';
import { memo } from 'react';
import type { ArticleSummary } from '../../contract/articles.ts';
import { reliabilityGrades } from '../../contract/vocabulary/reliability.ts';
import { GradeChip, gradeTone } from '../ui/GradeChip.tsx';
import { words } from '../words/catalogue.ts';
import { numberInWords } from '../words/language.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { nameOf } from './article-name.ts';
import { languageName } from './language-name.ts';
import classes from './library.module.css';

/** Its line is as high as any other before it has come. Drawn again only where the article changed, not at each step of a scroll. */
export const ArticleItem = memo(function ArticleItem({ article }: { article: ArticleSummary | undefined }) {
  if (!article) return <div className={classes.itemComing} />;
  const { title, source, published, updated, direction, language } = article;
  return (
    <>
      <div className={classes.itemMeta}>
        {source?.reliability && (
          <GradeChip
            plain
            text={source.reliability}
            tone={gradeTone(source.reliability)}
            meaning={words.claims.reliabilityMeaning(source.reliability, reliabilityGrades[source.reliability].name)}
          />
        )}
        <span className={source ? classes.itemOutlet : classes.itemNothing} dir="auto">{source?.name ?? words.library.noOutlet}</span>
        <span className={classes.itemDate}>
          <ArticleDate published={published} updated={updated} />
        </span>
      </div>
      <div
        className={classes.itemTitle}
        data-untitled={title === null || undefined}
        dir={direction}
        lang={language ?? undefined}
        title={title === null ? words.library.noTitleMeaning : undefined}
      >
        {nameOf(article)}
      </div>
      <ItemMarks article={article} />
    </>
  );
});

const icon = { size: 13, stroke: 1.75, 'aria-hidden': true } as const;

function ItemMarks({ article }: { article: ArticleSummary }) {
  const { passages, claims, mentions, missingPages, published, updated, language, similar, orphans, tags, reviewedAt, words: length } = article;
  return (
    <div className={classes.itemMarks}>
      {reviewedAt !== null && <IconCircleCheck {...icon} aria-hidden={false} role="img" aria-label={words.browsing.reviewed} />}
      {missingPages && (
        <span className={classes.mentions} title={words.library.missingPagesMeaning}>
          <IconFileAlert {...icon} />
          {words.library.missingPages(missingPages)}
        </span>
      )}
      {length === 0 && (
        <span title={words.reading.unread}>
          <IconFileOff {...icon} />
          {words.library.originalOnly}
        </span>
      )}
      {orphans > 0 && (
        <span className={classes.mentions} title={words.library.orphansMeaning(orphans)}>
          <IconUnlink {...icon} />
          {words.library.orphans(orphans)}
        </span>
      )}
      {mentions.length > 0 && (
        <span className={classes.mentions} title={words.library.mentionsMeaning(mentions, (published ?? updated) !== null)}>
          <IconAlertCircle {...icon} />
          {words.library.mentions(mentions, 1)}
        </span>
      )}
      {similar > 0 && <Count icon={<IconCopyCheck {...icon} />} count={similar} inWords={words.library.similarMeaning(similar)} />}
      {claims > 0 && <Count icon={<IconQuote {...icon} />} count={claims} inWords={words.library.claims(claims)} />}
      {passages > 0 && <Count icon={<IconHighlight {...icon} />} count={passages} inWords={words.library.passages(passages)} />}
      {language !== null && language !== 'en' && <span>{languageName(language)}</span>}
      {tags.length > 0 && (
        <span title={tags.map(({ name }) => name).join(', ')}>
          <IconTag {...icon} />
          <bdi>{tags.map(({ name }) => name).join(', ')}</bdi>
        </span>
      )}
    </div>
  );
}

/** A number beside its picture: a list is narrow, and its words are in the tooltip and read aloud. */
function Count({ icon: picture, count, inWords }: { icon: React.ReactNode; count: number; inWords: string }) {
  return (
    <span title={inWords}>
      {picture}
      <span aria-hidden>{numberInWords(count)}</span>
      <span className="visually-hidden">{inWords}</span>
    </span>
  );
}
