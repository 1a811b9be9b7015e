// Another text of an article compared with the one that stands, word by word: what changed, or the whole text.
import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import type { Article, ArticleText } from '../../contract/articles.ts';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { aroundChanges, compareTexts, type ComparedLine, type Comparison } from './compare-texts.ts';
import classes from './revision.module.css';

const texts = words.reading.comparison;

interface Props {
  article: Article;
  /** The text that went before, as it comes. */
  older: { data: ArticleText | undefined; error: Error | null };
  /** What says, or chooses, which text that is. */
  children: ReactNode;
}

export function ComparedTexts({ article, older, children }: Props) {
  const [part, setPart] = useState<'changes' | 'all'>('changes');
  const newer = useQuery(questions.articles.text.queryOptions({ input: { id: article.id } }));
  const comparison = useMemo(
    () => (older.data && newer.data ? compareTexts(older.data.text, newer.data.text) : null),
    [older.data, newer.data],
  );
  const error = older.error ?? newer.error;
  return (
    <div className={classes.whole}>
      <div className={classes.head}>
        {children}
        <SegmentedControl
          value={part}
          aria-label={texts.part}
          onChange={(value) => setPart(value === 'all' ? 'all' : 'changes')}
          data={[{ value: 'changes', label: texts.changes }, { value: 'all', label: texts.all }]}
        />
      </div>
      <RefusalLine sentence={error && refusalSentence(error)} />
      {comparison && <Result article={article} comparison={comparison} part={part} onAll={() => setPart('all')} />}
    </div>
  );
}

interface ResultProps {
  article: Article;
  comparison: Comparison;
  part: 'changes' | 'all';
  onAll: () => void;
}

function Result({ article, comparison: { lines, removed, added }, part, onAll }: ResultProps) {
  const shown = useMemo(() => (part === 'all' ? lines.map((line) => ({ line })) : aroundChanges(lines)), [lines, part]);
  const isSame = removed + added === 0;
  return (
    <>
      <p className={classes.sum} role="status">
        {isSame ? texts.same : (
          <>
            <del>{texts.removed(removed)}</del>, <ins>{texts.added(added)}</ins>
          </>
        )}
      </p>
      <div
        className={classes.text}
        dir={article.direction}
        lang={article.language ?? undefined}
        tabIndex={0}
        role="region"
        aria-label={texts.label}
      >
        {shown.map((one, at) =>
          'line' in one ? (
            <Line key={at} line={one.line} />
          ) : (
            <Button key={at} variant="subtle" color="gray" className={classes.leftOut} dir="ltr" lang="en" onClick={onAll}>{texts.leftOut(one.leftOut)}</Button>
          ),
        )}
      </div>
    </>
  );
}

function Line({ line: { pieces, changed } }: { line: ComparedLine }) {
  return (
    <p className={classes.line} data-changed={changed || undefined}>
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'removed') return <del key={at}>{text}</del>;
        if (kind === 'added') return <ins key={at}>{text}</ins>;
        return <span key={at}>{text}</span>;
      })}
    </p>
  );
}
