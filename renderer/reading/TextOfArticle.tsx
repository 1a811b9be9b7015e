// An article's text with what is told of it above its title and below, wherever it is read.
import { useMemo } from 'react';
import type { Article, ArticleText } from '../../contract/articles.ts';
import { nameOf } from '../library/article-name.ts';
import { words } from '../words/catalogue.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleFacts, ArticleKicker } from './ArticleHead.tsx';

interface Props {
  article: Article;
  text: ArticleText;
  /** Start of the block that is the article's title; null where no block is. */
  titleStart: number | null;
  showBoilerplate: boolean;
  rootRef: React.RefObject<HTMLDivElement | null>;
}

export function TextOfArticle({ article, text, titleStart, showBoilerplate, rootRef }: Props) {
  return (
    <ArticleBody
      article={text}
      titleStart={titleStart}
      showBoilerplate={showBoilerplate}
      direction={article.direction}
      language={article.language}
      label={words.reading.articleText(nameOf(article))}
      rootRef={rootRef}
      above={useMemo(() => <ArticleKicker article={article} titleInText={titleStart !== null} />, [article, titleStart])}
      below={useMemo(() => <ArticleFacts article={article} />, [article])}
    />
  );
}
