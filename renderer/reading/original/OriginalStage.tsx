// The stored file in place of the text: pages of a PDF with the highlights over them, a web page in a dead frame, or its text.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article, ArticleText } from '../../../contract/articles.ts';
import { useAct } from '../../app/act.ts';
import { client } from '../../app/client.ts';
import { refusalSentence } from '../../app/refusal-sentence.ts';
import type { Place } from '../../app/routes.ts';
import { saveFile } from '../../briefings/save-file.ts';
import { bytesInWords } from '../../project/bytes-in-words.ts';
import { PathText } from '../../ui/PathText.tsx';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { words } from '../../words/catalogue.ts';
import type { TextMap } from '../text-map.ts';
import { decodeOriginal, viewOfOriginal, type OriginalView } from './original-text.ts';
import { PageFrame } from './PageFrame.tsx';
import { PdfPages } from './PdfPages.tsx';
import classes from './original.module.css';

const texts = words.reading.original;

/** What is shown as text at most, in UTF-16 code units: a browser lays out a few hundred thousand letters at once, not millions. */
const mostShown = 200_000;

/** Larger files are only saved, not read into the page to be looked at. */
const mostRead = 64 * 1024 * 1024;

interface Props {
  article: Article;
  text: ArticleText;
  wanted: Place | null;
  /** Positions on the pages of a PDF; null while there are none, and for every other format. */
  onMap: (map: TextMap | null) => void;
}

export function OriginalStage({ article, text, wanted, onMap }: Props) {
  const { fileName, original } = article;
  const save = useAct(async () => saveFile(await client.articles.original({ id: article.id })));
  const named = viewOfOriginal(fileName);
  const view = original.bytes > mostRead ? 'elsewhere' : named;
  return (
    <section className={classes.whole} aria-label={texts.title}>
      <header className={classes.head}>
        <p className={classes.facts}>
          <PathText path={fileName} />, {bytesInWords(original.bytes)}, {texts.sha(original.sha256)}
          <br />
          {text.text === '' ? texts.explained.unread : named === view ? texts.explained[view] : texts.tooLong}
        </p>
        <Button variant="default" loading={save.busy} leftSection={<IconDownload size={14} />} onClick={() => void save.run()}>{texts.save}</Button>
      </header>
      <RefusalLine sentence={save.refusal} />
      {view === 'page' && <PageFrame article={article} otherwise={<Stored {...{ article, text, wanted, onMap }} view="text" />} />}
      {(view === 'text' || view === 'pdf') && <Stored {...{ article, text, wanted, onMap, view }} />}
    </section>
  );
}

/** Kept only while it is looked at: an original may be large. */
function Stored({ article, text, wanted, onMap, view }: Props & { view: OriginalView }) {
  const answer = useQuery({
    queryKey: ['original-bytes', article.id, article.original.sha256],
    queryFn: async () => new Uint8Array(await (await client.articles.original({ id: article.id })).arrayBuffer()),
    gcTime: 0,
  });
  if (answer.error) return <RefusalLine sentence={refusalSentence(answer.error)} />;
  if (!answer.data) return <p className={classes.facts} role="status">{words.frame.loading}</p>;
  if (view === 'pdf') return <PdfPages bytes={answer.data} article={text} wanted={wanted} onMap={onMap} />;
  return <StoredText bytes={answer.data} article={article} />;
}

function StoredText({ bytes, article }: { bytes: Uint8Array<ArrayBuffer>; article: Article }) {
  const { text, charset } = useMemo(() => decodeOriginal(bytes, article.language), [bytes, article.language]);
  const isSource = viewOfOriginal(article.fileName) === 'page';
  return (
    <>
      <pre className={classes.text} tabIndex={0} role="region" aria-label={article.fileName} dir={isSource ? 'ltr' : 'auto'}>{text.slice(0, mostShown)}</pre>
      <p className={classes.facts}>
        {isSource && `${texts.asSource} `}
        {texts.readAs(charset)}
        {text.length > mostShown && ` ${texts.cut(mostShown, text.length)}`}
      </p>
    </>
  );
}
