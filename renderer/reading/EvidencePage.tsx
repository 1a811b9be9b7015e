// The reading page beside another screen: the article with its passages painted, at the passage that is looked at. Nothing is selected here.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef } from 'react';
import type { Article, ArticleText } from '../../contract/articles.ts';
import type { Evidence } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { blockAt } from '../../contract/text/block.ts';
import { usePreferences } from '../app/preferences.ts';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { HiddenPassages } from './HiddenPassages.tsx';
import { MarginRail } from './MarginRail.tsx';
import { pageLook } from './PageLook.tsx';
import { SessionContext, sessionOf } from './session.ts';
import { TextOfArticle } from './TextOfArticle.tsx';
import { titleBlock } from './title-block.ts';
import { useArticle } from './use-article.ts';
import { useDescribedBlocks } from './use-described-blocks.ts';
import { useJump } from './use-jump.ts';
import { useNearText } from './use-near-text.ts';
import { usePainting } from './use-painting.ts';
import { useTextMap } from './use-text-map.ts';
import classes from './page.module.css';

/** Beside a table the lines are short: larger letters than these, in px, would break every other word. */
const largestLetters = 16;

export function EvidencePage({ evidence }: { evidence: Evidence }) {
  const { id } = evidence.article;
  return (
    <SessionContext value={sessionOf(id)}>
      <Opened key={id} evidence={evidence} />
    </SessionContext>
  );
}

function Opened({ evidence }: { evidence: Evidence }) {
  const { article, text, passages, error } = useArticle(evidence.article.id);
  if (error) return <RefusalLine sentence={refusalSentence(error)} />;
  return article && text ? <Page article={article} text={text} passages={passages} evidence={evidence} /> : null;
}

interface PageProps {
  article: Article;
  text: ArticleText;
  passages: readonly Passage[];
  evidence: Evidence;
}

function Page({ article, text, passages, evidence: { passageId, start, end, quote } }: PageProps) {
  const look = usePreferences();
  const root = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  // A passage in a dimmed part must be seen whatever is hidden elsewhere.
  const showBoilerplate = look.showBoilerplate || Boolean(blockAt(text.blocks, start)?.boilerplate);
  const map = useTextMap(root, text, showBoilerplate);
  const lost = useQuery(questions.passages.orphans.queryOptions({ input: { articleId: article.id }, enabled: article.orphans > 0 })).data;
  // The offsets of a passage that lost its place lead nowhere.
  const isLost = lost?.some(({ id }) => id === passageId) ?? article.orphans > 0;
  const place = useMemo(() => (isLost ? null : { start, end }), [isLost, start, end]);
  const titleStart = useMemo(() => titleBlock(article.title, text), [article.title, text]);
  usePainting(root, map, passages, place);
  useDescribedBlocks(map, passages);
  useJump(scroller, map, place);
  const near = useNearText(root, scroller, map);
  const style = pageLook({ ...look, readingSize: Math.min(look.readingSize, largestLetters) });
  const open = useCallback(
    (passage: Passage) => go(libraryRoute({ article: article.id, passage: passage.id, claim: passage.claims[0]?.id ?? null, at: passage })),
    [article.id],
  );
  return (
    <div className={classes.page} style={style}>
      {isLost && (
        <p className={classes.lost}>
          {words.reading.lostPlace} <q dir="auto">{quote}</q>
        </p>
      )}
      <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={words.reading.text}>
        <div ref={sheet} className={classes.sheet}>
          {map && <MarginRail map={map} sheet={sheet} passages={passages} near={near} direction={article.direction} chosenId={passageId} onChoose={open} />}
          <TextOfArticle article={article} text={text} titleStart={titleStart} showBoilerplate={showBoilerplate} rootRef={root} />
        </div>
        <HiddenPassages passages={passages} onChoose={open} />
      </div>
    </div>
  );
}
