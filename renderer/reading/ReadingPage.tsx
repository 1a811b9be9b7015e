// The reading page: tools on top, the text with its margin rail, and everything that happens on it.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { showInspector } from '../app/panes.ts';
import { preferences, setPreference, usePreferences } from '../app/preferences.ts';
import { isRefusedFor, refusalSentence } from '../app/refusal-sentence.ts';
import { useRoute, type Place, type Route } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { nameOf } from '../library/article-name.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { words } from '../words/catalogue.ts';
import type { Article, ArticleText } from '../../contract/articles.ts';
import type { Passage } from '../../contract/passages.ts';
import { blockAt } from '../../contract/text/block.ts';
import { CaretInWords } from './CaretInWords.tsx';
import { CaretMark } from './CaretMark.tsx';
import { CorrectionFoot } from './correcting/CorrectionFoot.tsx';
import { useCorrectingCommand } from './correcting/use-correcting-command.ts';
import { ClaimPicking } from './ClaimPicking.tsx';
import { HiddenPassages } from './HiddenPassages.tsx';
import { OriginalStage } from './original/OriginalStage.tsx';
import { MarginRail } from './MarginRail.tsx';
import { pageLook } from './PageLook.tsx';
import { PassageChooser } from './PassageChooser.tsx';
import { ReadingTools } from './ReadingTools.tsx';
import { ResizeHandles } from './resizing/ResizeHandles.tsx';
import { useResizingCommands } from './resizing/use-resizing-commands.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { useReadingState, useSession } from './session.ts';
import { TextOfArticle } from './TextOfArticle.tsx';
import { choosePassage } from './choose-passage.ts';
import type { TextMap } from './text-map.ts';
import { titleBlock } from './title-block.ts';
import { useArticle, type OpenArticle } from './use-article.ts';
import { useCaret } from './use-caret.ts';
import { useCopying } from './use-copying.ts';
import { useDescribedBlocks } from './use-described-blocks.ts';
import { useFind } from './use-find.ts';
import { useJump, useNearby } from './use-jump.ts';
import { useNearText } from './use-near-text.ts';
import { usePainting } from './use-painting.ts';
import { usePointing } from './use-pointing.ts';
import { useChosen, useReadingCommands } from './use-reading-commands.ts';
import { useRememberedLine } from './use-remembered-line.ts';
import { useReturnToText } from './use-return-to-text.ts';
import { useLongPress } from './use-long-press.ts';
import { useSelection } from './use-selection.ts';
import { useTextMap } from './use-text-map.ts';
import classes from './page.module.css';

export function ReadingPage() {
  const session = useSession();
  const open = useArticle(session.articleId);
  const { article, text, passages, claims, error } = open;
  const facts = article
    ? [words.library.words(article.words), words.library.passages(passages.length), words.library.claims(claims.length)]
    : [];
  useScreen(words.frame.views.library, article ? nameOf(article) : null, facts);
  // The refusal itself names the article by its id, which is for programs.
  if (error) return <EmptyState title={words.library.missing.title} body={isRefusedFor(error, 'NOT_FOUND') ? words.library.missing.body : refusalSentence(error)} />;
  if (!article || !text) return null;
  return <Page open={{ ...open, article, text }} />;
}

/** An article that has arrived. */
interface Arrived extends OpenArticle {
  article: Article;
  text: ArticleText;
}

function Page({ open }: { open: Arrived }) {
  const { article, text, passages } = open;
  const session = useSession();
  const route = useRoute();
  const at = route.view === 'library' ? route.at : null;
  const look = usePreferences();
  const { showBoilerplate } = look;
  const root = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const isOriginal = useReadingState((state) => state.original);
  const [pagesMap, setPagesMap] = useState<TextMap | null>(null);
  const textMap = useTextMap(root, isOriginal ? null : text, showBoilerplate);
  const map = isOriginal ? pagesMap : textMap;
  const titleStart = useMemo(() => titleBlock(article.title, text), [article.title, text]);
  const chosen = useChosen(open).passage;
  const choose = useCallback(
    (passage: Passage | null) => {
      choosePassage(session.articleId, passage);
      if (passage) showInspector(true);
    },
    [session],
  );
  const [crowd, setCrowd] = usePointing(session, root, map, passages, choose);
  useSelection(session, map, text.text);
  useLongPress(map, text.text);
  const leaveCrowd = useCallback(() => {
    setCrowd(null);
    scroller.current?.focus({ preventScroll: true });
  }, [setCrowd]);
  const setting = useCaret({
    session,
    scroller,
    map: textMap,
    text,
    titleStart,
    showBoilerplate,
    direction: article.direction,
    passages,
    onChoose: choose,
    onCrowd: setCrowd,
  });
  useReturnToText(scroller);
  useCopying(session, article, text);
  const find = useFind(session, scroller, map, text);
  usePainting(root, map, passages, chosen);
  useDescribedBlocks(map, passages);
  const near = useNearText(root, scroller, map);
  useRevealed(open, at);
  const isBack = useRememberedLine(article.id, scroller, map !== null, idChosen(route), at !== null);
  useNearby(scroller, map, at || isBack ? null : chosen);
  useJump(scroller, map, at);
  useReadingCommands(open, scroller, map);
  useCorrectingCommand(article, text, chosen);
  useResizingCommands(article, text, chosen);
  return (
    <>
      <div className={classes.page} style={pageLook(look)}>
        <ReadingTools article={article} text={text} find={find} />
        <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label={words.reading.text} data-main-focus>
          <div ref={sheet} className={classes.sheet} data-original={isOriginal || undefined}>
            {map && <MarginRail map={map} sheet={sheet} passages={passages} near={near} direction={article.direction} chosenId={chosen?.id ?? null} onChoose={choose} />}
            {isOriginal ? (
              <div ref={root} data-article-text>
                <OriginalStage article={article} text={text} wanted={at ?? chosen} onMap={setPagesMap} />
              </div>
            ) : (
              <TextOfArticle article={article} text={text} titleStart={titleStart} showBoilerplate={showBoilerplate} rootRef={root} />
            )}
            {!isOriginal && <CaretMark setting={setting} sheet={sheet} />}
            {!isOriginal && <ResizeHandles setting={setting} text={text} sheet={sheet} passage={chosen} />}
            <SelectionBar map={map} sheet={sheet} scroller={scroller} />
          </div>
          <CaretInWords passages={passages} />
          <HiddenPassages passages={passages} onChoose={choose} />
        </div>
        {!isOriginal && <CorrectionFoot text={text} passages={passages} />}
        <ClaimPicking />
      </div>
      {/* Fixed to the window, which what is in the page cannot be. */}
      <PassageChooser crowd={crowd} onChoose={choose} onClose={leaveCrowd} />
    </>
  );
}

function idChosen(route: Route): string | null {
  return route.view === 'library' ? (route.passage ?? route.claim) : null;
}

/** A link into a dimmed part shows the dimmed parts, or it would lead nowhere. */
function useRevealed({ text }: Arrived, at: Place | null): void {
  useLayoutEffect(() => {
    if (!at || preferences().showBoilerplate) return;
    if (blockAt(text.blocks, at.start)?.boilerplate) setPreference('showBoilerplate', true);
  }, [text, at]);
}
