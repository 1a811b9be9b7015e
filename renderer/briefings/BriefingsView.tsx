// The Briefings screen: the list, the page as it will be printed, and the editor.
import { Button } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { BriefingModel } from '../../contract/briefing-model.ts';
import type { Claim } from '../../contract/claims.ts';
import { announceRefusal } from '../app/act.ts';
import { client } from '../app/client.ts';
import { queryClient, questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { useRoute } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { useCommands, type Command } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { BriefingEditor } from './BriefingEditor.tsx';
import { BriefingList } from './BriefingList.tsx';
import { BriefingStage } from './BriefingStage.tsx';
import { Pickers } from './Pickers.tsx';
import { useBriefingEdits, type BriefingEdits, type SaveBriefing } from './use-briefing-edits.ts';
import classes from './briefings.module.css';

const text = words.briefings;
const none: readonly string[] = [];

export function BriefingsView() {
  const route = useRoute();
  const id = route.view === 'briefings' ? route.briefing : null;
  const readOnly = useReadOnly();
  const [picking, setPicking] = useState<'create' | 'add' | null>(null);
  const list = useQuery(questions.briefings.list.queryOptions()).data;
  const claims = useQuery(questions.claims.list.queryOptions({ input: {} })).data;
  const open = useOpenBriefing(id);
  const startNew = useCallback(() => setPicking('create'), []);
  const create = readOnly ? undefined : startNew;
  useNewBriefing(create);
  useScreen(text.title, open.edits?.briefing.title ?? null, list ? [text.count(list.length)] : []);
  const hasAny = list === undefined || list.length > 0;
  const startAdding = useCallback(() => setPicking('add'), []);
  return (
    <>
      <ViewSplit
        id="briefings"
        list={<BriefingList briefings={list ?? []} open={id} onCreate={create} />}
        stage={
          open.edits && open.model ? (
            <BriefingStage key={id} edits={open.edits} model={open.model} refusal={open.refusal} readOnly={readOnly} />
          ) : (
            <NoBriefing any={hasAny} refusal={open.refusal} onCreate={create} />
          )
        }
        inspector={
          hasAny ? (
            <EditorPane key={id} edits={open.edits} model={open.model} claims={claims} readOnly={readOnly} onAddClaims={startAdding} />
          ) : undefined
        }
      />
      <Pickers picking={picking} claims={claims ?? []} edits={open.edits} onClose={() => setPicking(null)} />
    </>
  );
}

interface OpenBriefing {
  /** Undefined until the briefing is here. */
  edits: BriefingEdits | undefined;
  model: BriefingModel | undefined;
  refusal: string | null;
}

function useOpenBriefing(id: string | null): OpenBriefing {
  const input = { id: id ?? '' };
  const saved = useQuery({ ...questions.briefings.get.queryOptions({ input }), enabled: id !== null });
  const preview = useQuery({ ...questions.briefings.preview.queryOptions({ input }), enabled: id !== null });
  const edits = useBriefingEdits(id === null ? undefined : saved.data, saveBriefing);
  const error = id === null ? null : (saved.error ?? preview.error);
  return { edits: edits ?? undefined, model: preview.data, refusal: error && refusalSentence(error) };
}

interface EditorPaneProps {
  /** Undefined while none is open. */
  edits: BriefingEdits | undefined;
  model: BriefingModel | undefined;
  /** All claims of the project. */
  claims: readonly Claim[] | undefined;
  readOnly: boolean;
  onAddClaims(): void;
}

/** Stands there without a briefing too, so that opening one moves nothing. */
function EditorPane({ edits, model, claims, readOnly, onAddClaims }: EditorPaneProps) {
  const chosen = useChosenClaims(edits?.briefing.claimIds ?? none, claims);
  return (
    <Pane title={text.editor.heading}>
      {edits ? (
        <BriefingEditor
          briefing={edits.briefing}
          claims={chosen}
          warnings={model?.warnings ?? []}
          readOnly={readOnly}
          edit={edits.edit}
          onAddClaims={onAddClaims}
          onLeave={() => void edits.flush()}
        />
      ) : (
        <p className={classes.noEditor}>{text.editor.none}</p>
      )}
    </Pane>
  );
}

/** The answer goes into the page before the typed text is let go, so that no field ever jumps back. */
const saveBriefing: SaveBriefing = async (id, patch) => {
  try {
    const answer = await client.briefings.update({ id, ...patch });
    queryClient.setQueryData(questions.briefings.get.queryKey({ input: { id } }), answer);
  } catch (error) {
    announceRefusal(error);
    throw error;
  }
};

function useChosenClaims(ids: readonly string[], claims: readonly Claim[] | undefined): Claim[] {
  return useMemo(() => {
    const known = new Map((claims ?? []).map((claim) => [claim.id, claim]));
    return ids.flatMap((id) => known.get(id) ?? []);
  }, [ids, claims]);
}

/** Offers the command; without `create` it is greyed out. */
function useNewBriefing(create: (() => void) | undefined): void {
  const offered = useMemo<readonly Command[]>(() => {
    const enabled = create !== undefined;
    return [{ id: 'new-briefing', label: text.create, group: text.title, keys: ['n'], enabled, run: () => create?.() }];
  }, [create]);
  useCommands(offered);
}

interface NoBriefingProps {
  any: boolean;
  refusal: string | null;
  onCreate: (() => void) | undefined;
}

function NoBriefing({ any, refusal, onCreate }: NoBriefingProps) {
  if (refusal) return <RefusalLine sentence={refusal} />;
  return (
    <EmptyState
      icon={<IconFileText size={40} stroke={1.25} />}
      title={any ? text.chooseOne : text.none}
      body={any ? text.chooseOneHelp : text.noneHelp}
    >
      {onCreate && <Button onClick={onCreate}>{text.create}</Button>}
    </EmptyState>
  );
}
