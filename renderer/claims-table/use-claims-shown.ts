// Which claims the Claims screen shows, in which order and groups, which are chosen, and which one was come for by its address.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Claim } from '../../contract/claims.ts';
import { useProjectState } from '../app/project-state.ts';
import { questions } from '../app/questions.ts';
import { go, useRoute } from '../app/routes.ts';
import { ClaimFilter, filterClaims, noFilter } from './claim-filter.ts';
import { ClaimGrouping, groupClaims } from './claim-groups.ts';
import { ClaimOrder, firstOrder, orderClaims } from './claim-order.ts';

const none: readonly Claim[] = [];
const noneFolded: ReadonlySet<string> = new Set();
const Grouping = ClaimGrouping.nullable();

export function useClaimsShown() {
  const found = useQuery(questions.claims.list.queryOptions({ input: {} }));
  const claims = found.data ?? none;
  const [filter, setFilter] = useProjectState('claims.filter', noFilter, ClaimFilter);
  const [order, setOrder] = useProjectState('claims.order', firstOrder, ClaimOrder);
  const [grouping, setGrouping] = useProjectState<ClaimGrouping | null>('claims.grouping', null, Grouping);
  const [folded, setFolded] = useState(noneFolded);
  const ordered = useMemo(() => orderClaims(filterClaims(claims, filter), order), [claims, filter, order]);
  const grouped = useMemo(() => groupClaims(ordered, grouping), [ordered, grouping]);
  const [selected, select, shown] = useSelected();
  // What is out of sight must not be acted on.
  const chosen = useMemo(() => ordered.filter(({ id }) => selected.has(id)), [ordered, selected]);
  const fold = useCallback((group: string, isFolded: boolean) => {
    setFolded((before) => new Set(isFolded ? [...before, group] : [...before].filter((one) => one !== group)));
  }, []);
  useReachable(shown, claims, ordered, () => {
    setFilter(noFilter);
  }, () => setFolded(noneFolded));
  return {
    found, claims, filter, setFilter, order, setOrder, ordered, grouped, grouping, folded, fold, selected, select, chosen, shown,
    setGrouping: (next: ClaimGrouping | null) => {
      setGrouping(next);
      setFolded(noneFolded);
    },
    foldAll: (isFolded: boolean) => setFolded(new Set(isFolded ? grouped.groups.map(({ key }) => key) : [])),
  };
}

/** From elsewhere: goes to the Claims screen with nothing but this filter. */
export function useShowClaims(): (filter: Partial<ClaimFilter>) => void {
  const [, setFilter] = useProjectState('claims.filter', noFilter, ClaimFilter);
  return useCallback(
    (filter) => {
      setFilter({ ...noFilter, ...filter });
      go({ view: 'claims', claim: null });
    },
    [setFilter],
  );
}

/** The selection; a single chosen claim is kept in the address, and an address chooses its claim. */
function useSelected() {
  const route = useRoute();
  const asked = route.view === 'claims' ? route.claim : null;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(asked ? [asked] : []));
  const own = useRef<string | null>(null);
  const select = useCallback((next: ReadonlySet<string>) => {
    setSelected(next);
    const [only] = next;
    own.current = next.size === 1 && only ? only : null;
    go({ view: 'claims', claim: own.current }, { replace: true });
  }, []);
  useEffect(() => {
    if (asked) setSelected((now) => (now.has(asked) ? now : new Set([asked])));
  }, [asked]);
  // What was chosen in the table is in sight already.
  return [selected, select, asked === own.current ? null : asked] as const;
}

/** A claim that was come for is not kept out of sight by the filter or by folded groups; once for each arrival. */
function useReachable(shown: string | null, claims: readonly Claim[], ordered: readonly Claim[], unfilter: () => void, unfold: () => void): void {
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (shown === null) done.current = null;
    if (shown === null || shown === done.current || !claims.some(({ id }) => id === shown)) return;
    done.current = shown;
    unfold();
    if (!ordered.some(({ id }) => id === shown)) unfilter();
  });
}
