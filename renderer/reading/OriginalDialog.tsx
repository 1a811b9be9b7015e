// The stored file of an article: its text or its source where it has one, and the way to save it as it was imported.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '../../contract/articles.ts';
import { client } from '../app/client.ts';
import { useAct } from '../app/act.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { saveFile } from '../briefings/save-file.ts';
import { bytesInWords } from '../project/bytes-in-words.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { decodeOriginal, viewOfOriginal } from './original-text.ts';
import classes from './original.module.css';

const texts = words.reading.original;

/** What is shown at most, in UTF-16 code units: a browser lays out a few hundred thousand letters at once, not millions. */
const mostShown = 200_000;

/** Larger ones are only saved, not read into the page to be looked at. */
const mostRead = 32 * 1024 * 1024;

export function OriginalDialog({ article, opened, onClose }: { article: Article; opened: boolean; onClose: () => void }) {
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.title} closeLabel={words.frame.close} size={900}>
      <Original article={article} />
    </Dialog>
  );
}

function Original({ article }: { article: Article }) {
  const { fileName, original } = article;
  const save = useAct(async () => saveFile(await client.articles.original({ id: article.id })));
  const named = viewOfOriginal(fileName);
  const view = original.bytes > mostRead ? 'elsewhere' : named;
  return (
    <div className={classes.whole}>
      <p className={classes.facts}>
        <span className={classes.name} dir="auto">{fileName}</span>, {bytesInWords(original.bytes)}, {texts.sha(original.sha256)}
      </p>
      <p className={classes.explained}>{named === view ? texts.explained[view] : texts.tooLong}</p>
      {view !== 'elsewhere' && <OriginalText article={article} />}
      <RefusalLine sentence={save.refusal} />
      <div className={classes.foot}>
        <Button data-autofocus loading={save.busy} leftSection={<IconDownload size={14} />} onClick={() => void save.run()}>{texts.save}</Button>
      </div>
    </div>
  );
}

/** Kept only while the window is open: an original may be large. */
function OriginalText({ article }: { article: Article }) {
  const { id, language } = article;
  const answer = useQuery({
    queryKey: ['original-bytes', id, article.original.sha256],
    queryFn: async () => new Uint8Array(await (await client.articles.original({ id })).arrayBuffer()),
    gcTime: 0,
  });
  const decoded = useMemo(() => answer.data && decodeOriginal(answer.data, language), [answer.data, language]);
  if (answer.error) return <RefusalLine sentence={refusalSentence(answer.error)} />;
  if (!decoded) return <p className={classes.explained}>{words.frame.loading}</p>;
  const { text, charset } = decoded;
  const isSource = viewOfOriginal(article.fileName) === 'source';
  return (
    <>
      <pre className={classes.text} tabIndex={0} role="region" aria-label={texts.title} dir={isSource ? 'ltr' : 'auto'}>{text.slice(0, mostShown)}</pre>
      <p className={classes.explained}>
        {texts.readAs(charset)}
        {text.length > mostShown && ` ${texts.cut(mostShown, text.length)}`}
      </p>
    </>
  );
}
