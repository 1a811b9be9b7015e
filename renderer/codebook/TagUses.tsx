// Beside a tag: everything that it is put on, each quote in its sentence and a way to its place.
import { Button, Checkbox } from '@mantine/core';
import { IconHighlight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import type { Tag, TagUse } from '../../contract/tags.ts';
import { useProjectState } from '../app/project-state.ts';
import { questions } from '../app/questions.ts';
import { addressOf, codebookRoute, libraryRoute } from '../app/routes.ts';
import cards from '../claims-table/claims-table.module.css';
import { SourceGrade } from '../reading/SourceGrade.tsx';
import { Chip } from '../ui/Chip.tsx';
import { DateText } from '../ui/DateText.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { words } from '../words/catalogue.ts';
import { TagPath } from './TagPath.tsx';
import { useTags } from './use-tags.ts';
import classes from './codebook.module.css';

const text = words.codebook.tags;
/** So many cards at a time: each is a few hundred px of page. */
const portion = 100;
const Below = z.boolean();

export function TagUses({ tag }: { tag: Tag | undefined }) {
  const [below, setBelow] = useProjectState('codebook.below', true, Below);
  const [shown, setShown] = useState(portion);
  const found = useQuery({ ...questions.tags.uses.queryOptions({ input: { id: tag?.id ?? '', below } }), enabled: tag !== undefined }).data;
  if (!tag) return <Pane title={text.uses}><p className={classes.soft}>{text.usesHelp}</p></Pane>;
  const uses = found ?? [];
  return (
    <Pane
      title={found && text.usesTitle(new Set(uses.map(({ recordId }) => recordId)).size)}
      below={tag.uses === tag.usesBelow && uses.length === 0 ? undefined : <Checkbox size="xs" label={text.below} checked={below} onChange={(event) => setBelow(event.currentTarget.checked)} />}
    >
      {found && uses.length === 0 && <EmptyState icon={<IconHighlight size={32} stroke={1.25} />} title={text.noUses} body={text.noUsesHelp} />}
      <ul className={cards.cards}>
        {uses.slice(0, shown).map((use) => (
          <UseCard key={use.id} use={use} showTag={use.tagId !== tag.id} />
        ))}
      </ul>
      {uses.length > shown && (
        <Button variant="default" onClick={() => setShown(shown + portion)}>{text.more(Math.min(portion, uses.length - shown))}</Button>
      )}
    </Pane>
  );
}

function UseCard({ use, showTag }: { use: TagUse; showTag: boolean }) {
  const { article, source, statement } = use;
  return (
    <li className={cards.card}>
      {showTag && <TagOf id={use.tagId} />}
      {article && (
        <header className={cards.cardHead}>
          <strong dir="auto">{source?.name ?? words.claimsTable.noOutlet}</strong>
          {source && <SourceGrade source={source} />}
          <DateText date={article.published} none={words.claimsTable.noDate} />
          {article.trashed && <Chip tone="amber">{words.claimsTable.trashed}</Chip>}
        </header>
      )}
      <a className={cards.quoteLink} href={addressOfUse(use)} title={text.open}>
        {statement !== null && <strong className={classes.statement} dir="auto">{statement}</strong>}
        {use.record === 'article' ? (
          <em className={classes.soft}>{text.wholeArticle}</em>
        ) : (
          <blockquote dir={article?.direction} lang={article?.language ?? undefined}>
            <span>{use.before}</span>
            <mark>{use.quote}</mark>
            <span>{use.after}</span>
          </blockquote>
        )}
        {use.record !== 'article' && use.place === null && <em className={classes.soft}>{text.lost}</em>}
        {article && <span className={cards.cardTitle} dir="auto">{article.title ?? article.opening}</span>}
      </a>
      {use.note && <p className={classes.note} dir="auto">{use.note}</p>}
    </li>
  );
}

function TagOf({ id }: { id: string }) {
  const tag = useTags().tags.find((one) => one.id === id);
  if (!tag) return null;
  return (
    <a className={classes.tagOf} href={addressOf(codebookRoute('tags', id))} style={{ '--hue': `var(--hue-${tag.colour})` } as React.CSSProperties}>
      <TagPath id={id} name={tag.name} />
    </a>
  );
}

function addressOfUse({ record, recordId, article, place }: TagUse): string {
  if (!article) return addressOf({ view: 'claims', claim: recordId });
  return addressOf(libraryRoute({
    article: article.id, at: place, passage: record === 'passage' ? recordId : null, claim: record === 'claim' ? recordId : null,
  }));
}
