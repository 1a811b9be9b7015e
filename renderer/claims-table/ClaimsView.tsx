// The Claims screen: all claims in a dense table, and beside it the evidence of the chosen one.
import { Button } from '@mantine/core';
import { IconFileText, IconFilterOff, IconQuote, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import type { Claim } from '../../contract/claims.ts';
import { useProjectState } from '../app/project-state.ts';
import { questions } from '../app/questions.ts';
import { refusalSentence } from '../app/refusal-sentence.ts';
import { go, libraryRoute, useRoute } from '../app/routes.ts';
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
import { OptionalColumn } from './claim-columns.tsx';
import { ClaimFilter, filterClaims, isFiltering, noFilter } from './claim-filter.ts';
import { ClaimFilters } from './ClaimFilters.tsx';
import { ClaimInspector } from './ClaimInspector.tsx';
import { ClaimOrder, firstOrder, orderClaims } from './claim-order.ts';
import { ClaimsTable } from './ClaimsTable.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';

const text = words.claimsTable;
const none: readonly Claim[] = [];
const HiddenColumns = z.array(OptionalColumn);
const noneHidden: OptionalColumn[] = [];

export function ClaimsView() {
  const found = useQuery(questions.claims.list.queryOptions({ input: {} }));
  const claims = found.data ?? none;
  const actions = useReadOnly() ? null : claimActions;
  const [filter, setFilter] = useProjectState('claims.filter', noFilter, ClaimFilter);
  const [order, setOrder] = useProjectState('claims.order', firstOrder, ClaimOrder);
  const rows = useMemo(() => orderClaims(filterClaims(claims, filter), order), [claims, filter, order]);
  const [selected, select] = useChosen();
  const chosen = useMemo(() => rows.filter(({ id }) => selected.has(id)), [rows, selected]);
  const field = useRef<HTMLInputElement>(null);
  useClaimCommands({ chosen, actions, focusFilter: useCallback(() => field.current?.focus(), []) });
  useScreen(text.title, null, factsOf(rows.length, claims.length, chosen.length));
  const isEmpty = found.data !== undefined && claims.length === 0;
  return (
    <ViewSplit
      id="claims"
      stage={
        isEmpty ? (
          <NoClaims />
        ) : (
          <ClaimsPane
            chosen={chosen}
            actions={actions}
            filters={<ClaimFilters claims={claims} filter={filter} field={field} onChange={setFilter} />}
            refusal={found.error && refusalSentence(found.error)}
          >
            {(hidden) => (
              <ClaimsTable
                rows={rows}
                hidden={hidden}
                actions={actions}
                selected={selected}
                onSelect={select}
                order={order}
                onOrder={setOrder}
                empty={found.data && <NoMatch filter={filter} onClear={() => setFilter(noFilter)} />}
              />
            )}
          </ClaimsPane>
        )
      }
      inspector={isEmpty ? undefined : <ClaimInspector chosen={chosen} actions={actions} />}
    />
  );
}

function factsOf(shown: number, all: number, chosen: number): string[] {
  return [text.count(shown, all), ...(chosen > 1 ? [text.selected(chosen)] : [])];
}

/** The selection; a single chosen claim is kept in the address, and an address chooses its claim. */
function useChosen() {
  const route = useRoute();
  const asked = route.view === 'claims' ? route.claim : null;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(asked ? [asked] : []));
  const select = useCallback((next: ReadonlySet<string>) => {
    setSelected(next);
    const [only] = next;
    go({ view: 'claims', claim: next.size === 1 && only ? only : null }, { replace: true });
  }, []);
  useEffect(() => {
    if (asked) setSelected((now) => (now.has(asked) ? now : new Set([asked])));
  }, [asked]);
  return [selected, select] as const;
}

interface ClaimsPaneProps {
  chosen: readonly Claim[];
  actions: ClaimActions | null;
  filters: React.ReactNode;
  refusal: string | null;
  children(hidden: readonly OptionalColumn[]): React.ReactNode;
}

function ClaimsPane({ chosen, actions, filters, refusal, children }: ClaimsPaneProps) {
  const [hidden, setHidden] = useProjectState('claims.hidden-columns', noneHidden, HiddenColumns);
  return (
    <Pane
      title={text.title}
      tools={
        <>
          <ColumnMenu hidden={hidden} onChange={setHidden} />
          {actions && <ChosenButtons chosen={chosen} actions={actions} />}
        </>
      }
      below={
        <>
          {filters}
          <RefusalLine sentence={refusal} />
        </>
      }
      bare
    >
      {children(hidden)}
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
