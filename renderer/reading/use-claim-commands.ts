// The keys of claims on the reading page: grades, accepting what was filled in, further evidence, links.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Article } from '../../contract/articles.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Passage } from '../../contract/passages.ts';
import { questions } from '../app/questions.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { acceptPrefilled } from '../claims/claim-acts.ts';
import { useReadOnly } from '../project/use-read-only.ts';
import { words } from '../words/catalogue.ts';
import { gradeCommands } from './grade-commands.ts';
import { useReadingState, useSession } from './session.ts';

const texts = words.claims.commands;
const group = words.frame.commands.claim;

export function useClaimCommands(article: Article | undefined, passage: Passage | null, claim: Claim | null): void {
  const session = useSession();
  const isReadOnly = useReadOnly();
  const selection = useReadingState((state) => state.selection);
  const saving = useReadingState((state) => state.saving);
  const isBusy = useReadingState((state) => state.task !== null);
  // What the claim form reads names against must be there when C is pressed.
  useQuery(questions.parties.list.queryOptions());
  useQuery(questions.sources.list.queryOptions());
  useQuery(questions.claims.words.queryOptions());
  const commands = useMemo<readonly Command[]>(() => {
    if (!article || isReadOnly) return [];
    const at = selection ?? (passage && { start: passage.start, end: passage.end });
    return [
      ...gradeCommands(article, claim, saving),
      {
        id: 'accept-prefilled',
        label: texts.accept,
        group,
        keys: ['Enter'],
        enabled: claim !== null && claim.prefilled.length > 0 && !isBusy,
        run: () => claim && void acceptPrefilled(claim),
      },
      {
        id: 'use-as-evidence',
        label: texts.evidence,
        group,
        keys: ['u'],
        enabled: at !== null,
        run: () => at && session.set({ picking: { kind: 'evidence', at } }),
      },
      {
        id: 'put-under-question',
        label: texts.question,
        group,
        keys: ['q'],
        enabled: claim !== null,
        run: () => claim && session.set({ picking: { kind: 'question', claim } }),
      },
      {
        id: 'link-claim',
        label: texts.link,
        group,
        keys: ['l'],
        enabled: claim !== null,
        run: () => claim && session.set({ picking: { kind: 'link', claim } }),
      },
    ];
  }, [session, article, passage, claim, selection, saving, isBusy, isReadOnly]);
  useCommands(commands);
}
