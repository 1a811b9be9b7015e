// What an article has to do with others and with its own past: shared text, older texts, passages that lost their place.
import { Anchor, UnstyledButton } from '@mantine/core';
import { IconCopyCheck, IconHistory, IconUnlink } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Article } from '../../contract/articles.ts';
import { showInspector } from '../app/panes.ts';
import { questions } from '../app/questions.ts';
import { addressOf, libraryRoute } from '../app/routes.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { nameOf } from '../library/article-name.ts';
import { words } from '../words/catalogue.ts';
import { RevisionDialog } from './RevisionDialog.tsx';
import { useSession } from './session.ts';
import classes from './head.module.css';

const icon = { size: 14, stroke: 1.75, 'aria-hidden': true } as const;

/** The most alike ones; the details have them all. */
const mostNamed = 2;

export function ArticleRelations({ article }: { article: Article }) {
  const revisions = useQuery(questions.articles.revisions.queryOptions({ input: { id: article.id } })).data ?? [];
  const hasMore = article.similar > 0 || revisions.length > 0 || article.orphans > 0;
  if (!hasMore) return null;
  return (
    <div className={classes.relations}>
      {article.similar > 0 && <SharedText article={article} />}
      {revisions.length > 0 && <OlderTexts article={article} revisions={revisions} />}
      {article.orphans > 0 && <OrphansNote article={article} />}
    </div>
  );
}

function SharedText({ article }: { article: Article }) {
  const similar = useQuery(questions.articles.similar.queryOptions({ input: { id: article.id } })).data ?? [];
  const others = similar.length - mostNamed;
  return similar.slice(0, mostNamed).map((other, at) => (
    <span key={other.id} className={classes.relation}>
      <IconCopyCheck {...icon} />
      <span className={classes.relationWords} dir="auto">
        {words.reading.shares(other.containment)}{' '}
        <Anchor inherit href={addressOf(libraryRoute({ article: other.id }))} title={words.reading.sharesMeaning} dir="auto">{nameOf(other)}</Anchor>
        {other.source && <span dir="auto">{` (${other.source.name})`}</span>}
        {at === mostNamed - 1 && others > 0 && words.reading.sharesMore(others)}
      </span>
    </span>
  ));
}

function OlderTexts({ article, revisions }: { article: Article; revisions: Parameters<typeof RevisionDialog>[0]['revisions'] }) {
  const { articleId } = useSession();
  const [isOpen, setOpen] = useState(false);
  useCommands(
    useMemo<readonly Command[]>(
      () => [{ id: 'older-texts', label: words.reading.commands.compare, group: words.frame.commands.article, keys: ['v'], run: () => setOpen(true) }],
      [],
    ),
  );
  return (
    <span className={classes.relation}>
      <IconHistory {...icon} />
      <UnstyledButton className={classes.link} dir="auto" onClick={() => setOpen(true)}>{words.reading.olderTexts(revisions.length)}</UnstyledButton>
      <RevisionDialog key={articleId} article={article} revisions={revisions} opened={isOpen} onClose={() => setOpen(false)} />
    </span>
  );
}

function OrphansNote({ article }: { article: Article }) {
  return (
    <span className={classes.relation} data-tone="amber">
      <IconUnlink {...icon} />
      <UnstyledButton className={classes.link} dir="auto" title={words.library.orphansMeaning(article.orphans)} onClick={() => showInspector(true)}>
        {words.reading.orphans(article.orphans)}
      </UnstyledButton>
    </span>
  );
}
