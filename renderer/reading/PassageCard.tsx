// A passage in the inspector: its quote, tags, note and claims; the chosen one shows everything that can be done with it.
import { Button, CloseButton } from '@mantine/core';
import { IconNote, IconQuote, IconTag, IconTrash } from '@tabler/icons-react';
import type { Article } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { runCommand } from '../app/shortcuts.ts';
import { ClaimLine } from '../claims/EvidenceList.tsx';
import { TagPath } from '../codebook/TagPath.tsx';
import { MemoList } from '../memos/MemoList.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { words } from '../words/catalogue.ts';
import { ChosenClaim } from './ChosenClaim.tsx';
import { choosePassage } from './choose-passage.ts';
import { useHue } from './passage-hue.ts';
import { removePassage } from './passage-acts.ts';
import { useReadingState, useSession } from './session.ts';
import classes from './inspector.module.css';

interface Props {
  /** Whose text the quote is of. */
  article: Pick<Article, 'direction' | 'language'>;
  passage: Passage;
  claims: readonly Claim[];
  isChosen: boolean;
  chosenClaim: string | null;
}

export function PassageCard({ article, passage, claims, isChosen, chosenClaim }: Props) {
  const session = useSession();
  const hueOf = useHue();
  const isHovered = useReadingState((state) => state.hovered === passage.id);
  const claim = claims.find(({ id }) => id === chosenClaim);
  return (
    <div
      className={classes.passage}
      data-chosen={isChosen || undefined}
      data-hovered={isHovered || undefined}
      style={{ '--hue': `var(--hue-${hueOf(passage)})` } as React.CSSProperties}
      onPointerEnter={() => session.set({ hovered: passage.id })}
      onPointerLeave={() => session.set({ hovered: null })}
    >
      {!claim && <Quote article={article} passage={passage} isChosen={isChosen} />}
      <Tags passage={passage} isChosen={isChosen} />
      {passage.note && <p className={classes.note} dir="auto">{passage.note}</p>}
      {claims.map((one) =>
        one === claim ? (
          <ChosenClaim key={one.id} claim={one} passage={passage} />
        ) : (
          <ClaimLine
            key={one.id}
            claim={one}
            onOpen={() => go(libraryRoute({ article: passage.articleId, passage: passage.id, claim: one.id }), { replace: true })}
          />
        ),
      )}
      {isChosen && <MemoList on={{ record: 'passage', id: passage.id }} write={words.memos.writeOn.passage} />}
      {isChosen && <Acts passage={passage} />}
    </div>
  );
}

function Quote({ article, passage, isChosen }: Pick<Props, 'article' | 'passage' | 'isChosen'>) {
  return (
    <button
      type="button"
      className={classes.quote}
      aria-pressed={isChosen}
      dir={article.direction}
      lang={article.language ?? undefined}
      onClick={() => choosePassage(passage.articleId, passage)}
    >
      <span>{passage.quote}</span>
    </button>
  );
}

function Tags({ passage, isChosen }: { passage: Passage; isChosen: boolean }) {
  const isReadOnly = useReadOnly();
  if (passage.tags.length === 0) return null;
  return (
    <div className={classes.tags}>
      {passage.tags.map((tag) => (
        <span key={tag.id} className={classes.tag} style={{ '--hue': `var(--hue-${tag.colour})` } as React.CSSProperties}>
          <TagPath id={tag.id} name={tag.name} />
          {isChosen && !isReadOnly && (
            <CloseButton
              size={16}
              iconSize={11}
              aria-label={words.reading.removeTag(tag.name)}
              onClick={() => void inBackground(() => client.tags.unapply({ id: tag.id, targets: [{ record: 'passage', id: passage.id }] }))}
            />
          )}
        </span>
      ))}
    </div>
  );
}

const icon = { size: 14, stroke: 1.75 } as const;

function Acts({ passage }: { passage: Passage }) {
  const isReadOnly = useReadOnly();
  if (isReadOnly) return null;
  const rests = passage.claims.length > 0;
  return (
    <div className={classes.acts}>
      <Button variant="subtle" color="gray" px={6} leftSection={<IconQuote {...icon} />} onClick={() => runCommand('claim')}>{words.reading.makeClaim}</Button>
      <Button variant="subtle" color="gray" px={6} leftSection={<IconTag {...icon} />} onClick={() => runCommand('tag')}>{words.reading.bar.tag}</Button>
      <Button variant="subtle" color="gray" px={6} leftSection={<IconNote {...icon} />} onClick={() => runCommand('note')}>{words.reading.bar.note}</Button>
      {!rests && (
        <Button
          variant="subtle"
          color="gray"
          px={6}
          aria-label={words.reading.removePassage}
          title={words.reading.removePassage}
          onClick={() => void removePassage(passage)}
        >
          <IconTrash {...icon} />
        </Button>
      )}
    </div>
  );
}
