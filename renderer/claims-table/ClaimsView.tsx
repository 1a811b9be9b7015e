// The Claims screen: all claims in a dense table, and beside it the chosen one in the article that it rests on.
import { Button } from '@mantine/core';
import { IconFileText, IconFilterOff, IconQuote, IconTrash } from '@tabler/icons-react';
import { useCallback, useRef } from 'react';
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import { useProjectState } from '../app/project-state.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { go, libraryRoute } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { keyInWords } from '../app/shortcuts.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { useReadOnly } from '../project/use-read-only.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Pane } from '../ui/Pane.tsx';
import { RefusalLine } from '../ui/RefusalLine.tsx';
import { words } from '../words/catalogue.ts';
import { claimActions, useClaimCommands, type ClaimActions } from './claim-actions.ts';
import { firstHidden, OptionalColumn } from './claim-columns.tsx';
import { isFiltering, noFilter, type ClaimFilter } from './claim-filter.ts';
import { ClaimBeside } from './ClaimBeside.tsx';
import { ClaimBulkBar } from './ClaimBulkBar.tsx';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimsTable } from './ClaimsTable.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { GroupMenu } from './GroupMenu.tsx';
import { useClaimsShown } from './use-claims-shown.ts';

const text = words.claimsTable;
const HiddenColumns = z.array(OptionalColumn);
/** In px: an article is read in it. */
const besideWidth = { size: 500, min: 320, max: 760 };

export function ClaimsView() {
  const state = useClaimsShown();
  const { found, claims, ordered, chosen, select } = state;
  const actions = useReadOnly() ? null : claimActions;
  const field = useRef<HTMLInputElement>(null);
  useClaimCommands({ chosen, actions, focusFilter: useCallback(() => field.current?.focus(), []) });
  useScreen(text.title, null, factsOf(ordered.length, claims.length, chosen.length));
  const isEmpty = found.data !== undefined && claims.length === 0;
  if (isEmpty) return <ViewSplit id="claims-table" stage={<NoClaims />} />;
  return (
    <ViewSplit
      id="claims-table"
      inspectorWidth={besideWidth}
      stage={
        <>
          <ClaimsPane state={state} actions={actions} field={field} />
          {actions && chosen.length > 1 && <ClaimBulkBar chosen={chosen} actions={actions} onClear={() => select(new Set())} />}
        </>
      }
      inspector={<ClaimBeside chosen={chosen} actions={actions} />}
    />
  );
}

function factsOf(shown: number, all: number, chosen: number): string[] {
  return [text.count(shown, all), ...(chosen > 1 ? [text.selected(chosen)] : [])];
}

interface ClaimsPaneProps {
  state: ReturnType<typeof useClaimsShown>;
  actions: ClaimActions | null;
  field: React.RefObject<HTMLInputElement | null>;
}

function ClaimsPane({ state, actions, field }: ClaimsPaneProps) {
  const { found, claims, filter, setFilter, grouped, grouping } = state;
  const [hidden, setHidden] = useProjectState('claims.hidden-columns', firstHidden, HiddenColumns);
  return (
    <Pane
      title={text.title}
      tools={
        <>
          <GroupMenu grouping={grouping} onChange={state.setGrouping} onFoldAll={state.foldAll} />
          <ColumnMenu hidden={hidden} onChange={setHidden} />
          {actions && <ChosenButtons chosen={state.chosen} actions={actions} />}
        </>
      }
      below={
        <>
          <ClaimFilters claims={claims} filter={filter} field={field} onChange={setFilter} />
          <RefusalLine sentence={found.error && refusalSentence(found.error)} />
        </>
      }
      bare
    >
      <ClaimsTable
        grouped={grouped}
        grouping={grouping}
        folded={state.folded}
        onFold={state.fold}
        hidden={hidden}
        actions={actions}
        selected={state.selected}
        onSelect={state.select}
        order={state.order}
        onOrder={state.setOrder}
        shown={state.shown}
        empty={found.data && <NoMatch filter={filter} onClear={() => setFilter(noFilter)} />}
      />
    </Pane>
  );
}

function ChosenButtons({ chosen, actions }: { chosen: readonly Claim[]; actions: ClaimActions }) {
  const isIdle = chosen.length === 0;
  return (
    <>
      <IconButton
        label={isIdle ? text.removeNone : text.remove(chosen.length)}
        shortcut={keyInWords('Delete')}
        idle={isIdle}
        onClick={() => void actions.remove(chosen)}
      >
        <IconTrash size={18} stroke={1.6} />
      </IconButton>
      <Button
        ms={4}
        leftSection={<IconFileText size={15} stroke={1.75} aria-hidden />}
        disabled={isIdle}
        title={`${isIdle ? text.briefNone : text.brief(chosen.length)} (${keyInWords('b')})`}
        onClick={() => void actions.brief(chosen)}
      >
        {isIdle ? text.briefNone : text.brief(chosen.length)}
      </Button>
    </>
  );
}

function NoMatch({ filter, onClear }: { filter: ClaimFilter; onClear(): void }) {
  if (!isFiltering(filter)) return null;
  return (
    <EmptyState icon={<IconFilterOff size={32} stroke={1.25} />} title={text.noMatch} body={text.noMatchHelp}>
      <Button variant="default" onClick={onClear}>
        {text.clearFilter}
      </Button>
    </EmptyState>
  );
}

function NoClaims() {
  return (
    <EmptyState icon={<IconQuote size={40} stroke={1.25} />} title={text.none} body={text.noneHelp}>
      <Button onClick={() => go(libraryRoute())}>{text.openLibrary}</Button>
    </EmptyState>
  );
}
