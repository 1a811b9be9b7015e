// The articles that share text with this one, and its own older texts.
import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { questions } from '../app/questions.ts';
import { addressOf, libraryRoute } from '../app/routes.ts';
import { nameOf } from '../library/article-name.ts';
import { momentInFull } from '../ui/DateText.tsx';
import { FieldRow } from '../ui/FieldRow.tsx';
import { words } from '../words/catalogue.ts';
import classes from './head.module.css';

export function RelatedArticles({ articleId }: { articleId: string }) {
  const similar = useQuery(questions.articles.similar.queryOptions({ input: { id: articleId } })).data ?? [];
  const revisions = useQuery(questions.articles.revisions.queryOptions({ input: { id: articleId } })).data ?? [];
  return (
    <>
      {similar.length > 0 && (
        <FieldRow label={words.reading.similar}>
          {similar.map((other) => (
            <div key={other.id} className={classes.related}>
              <Anchor href={addressOf(libraryRoute({ article: other.id }))} dir="auto">{nameOf(other)}</Anchor>
              <span className={classes.hint}>{[other.source?.name, words.reading.containment(other.containment)].filter(Boolean).join(', ')}</span>
            </div>
          ))}
        </FieldRow>
      )}
      {revisions.length > 0 && (
        <FieldRow label={words.reading.revisions}>
          {revisions.map((revision) => (
            <div key={revision.id} className={classes.related}>
              <span>{revision.fileName}</span>
              <span className={classes.hint}>
                {words.reading.revision(momentInFull(revision.importedAt), words.library.words(revision.words))}
              </span>
            </div>
          ))}
        </FieldRow>
      )}
    </>
  );
}
