// What was corrected in a text by hand, beside the text as it was extracted; all of it can be taken back from here.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Article } from '../../../contract/articles.ts';
import { useAct } from '../../app/act.ts';
import { questions } from '../../app/questions.ts';
import { useReadOnly } from '../../project/use-read-only.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RefusalLine } from '../../ui/RefusalLine.tsx';
import { words } from '../../words/catalogue.ts';
import { ComparedTexts } from '../ComparedTexts.tsx';
import revision from '../revision.module.css';
import { takeCorrectionsBack } from './correcting-acts.ts';

const texts = words.reading.correcting;

interface Props {
  article: Article;
  /** How many corrections stand in the text. */
  count: number;
  opened: boolean;
  onClose: () => void;
}

export function CorrectionsDialog({ article, count, opened, onClose }: Props) {
  return (
    <Dialog opened={opened} onClose={onClose} title={texts.mark} closeLabel={words.frame.close} size={980}>
      <Corrections article={article} count={count} />
    </Dialog>
  );
}

function Corrections({ article, count }: Pick<Props, 'article' | 'count'>) {
  const extracted = useQuery(questions.articles.extracted.queryOptions({ input: { id: article.id } }));
  const isReadOnly = useReadOnly();
  // The dialog goes with the mark that opened it, as soon as nothing is corrected any more.
  const { run, busy, refusal } = useAct(() => takeCorrectionsBack(article));
  return (
    <>
      <ComparedTexts article={article} older={extracted}>
        <p className={revision.which}>{texts.compared(count)}</p>
      </ComparedTexts>
      <RefusalLine sentence={refusal} />
      {!isReadOnly && article.trashedAt === null && (
        <div className={revision.foot}>
          <Button variant="default" loading={busy} onClick={() => void run()}>{texts.takeBack(count)}</Button>
        </div>
      )}
    </>
  );
}
