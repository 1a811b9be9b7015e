// Passages that lost their place when a newer text came: listed, never dropped, and placed by hand on a selection.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Passage } from '../../contract/passages.ts';
import { inBackground } from '../app/act.ts';
import { client } from '../app/client.ts';
import { questions } from '../app/questions.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { words } from '../words/catalogue.ts';
import { choosePassage } from './choose-passage.ts';
import { useReadingState, useSession } from './session.ts';
import { clearSelection } from './use-selection.ts';
import classes from './inspector.module.css';

export function Orphans() {
  const session = useSession();
  const selection = useReadingState((state) => state.selection);
  const isReadOnly = useReadOnly();
  const orphans = useQuery(questions.passages.orphans.queryOptions({ input: { articleId: session.articleId } })).data ?? [];
  if (orphans.length === 0) return null;
  const place = async (passage: Passage) => {
    if (!selection || !(await inBackground(() => client.passages.resize({ id: passage.id, ...selection })))) return;
    clearSelection(session);
    choosePassage(session.articleId, passage);
  };
  return (
    <section className={classes.orphans} aria-label={words.reading.orphans(orphans.length)}>
      <h3>{words.reading.orphans(orphans.length)}</h3>
      <p>{words.reading.orphansMeaning}</p>
      <ul className={classes.passages}>
        {orphans.map((passage) => (
          <li key={passage.id} className={classes.passage}>
            <span className={classes.orphanQuote} dir="auto">{passage.quote}</span>
            {!isReadOnly && (
              <Button
                variant="light"
                disabled={!selection}
                title={selection ? undefined : words.reading.placeOrphanHint}
                onClick={() => void place(passage)}
              >
                {words.reading.placeOrphan}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
