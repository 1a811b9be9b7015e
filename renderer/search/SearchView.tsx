// The Search screen: one field over everything in the project, hits in groups, each in its sentence and opened at its very place.
import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { FilterKey } from '../../contract/search/filters.ts';
import type { SearchCounts } from '../../contract/search.ts';
import { questions } from '../app/questions.ts';
import { currentRoute, go, useRoute, type Route } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { words } from '../words/catalogue.ts';
import { numberInWords } from '../words/language.ts';
import { FilterChips } from './FilterChips.tsx';
import { QueryField } from './QueryField.tsx';
import { searchablePart, type FilterValues } from './query-parts.ts';
import { SavedSearches } from './SavedSearches.tsx';
import { SearchActions } from './SearchActions.tsx';
import { kindOrder, SearchResults, type SearchKind } from './SearchResults.tsx';
import { SearchSyntax } from './SearchSyntax.tsx';
import { UnreadableQuery } from './UnreadableQuery.tsx';
import { useCounts, useFound } from './use-found.ts';
import classes from './search.module.css';

const text = words.search;
/** Of each kind beside the others; of one kind alone; and after each "Show more". */
const limits = [20, 100, 400, 1000] as const;

export function SearchView() {
  const [typed, setTyped] = useTypedQuery();
  const [kind, setKind] = useState<SearchKind>('all');
  const [step, setStep] = useState(0);
  const limit = limits[kind === 'all' ? 0 : step + 1] ?? 1000;
  const sought = searchablePart(typed);
  const found = useFound({ query: sought, limit, record: kind === 'all' ? undefined : kind });
  const { query } = found.asked;
  const known = useCounts(found);
  const counts = known?.counts;
  useQueryInAddress(sought, sought === '' || sought === query);
  const data = found.error ? undefined : found.data;
  const total = counts ? Object.values(counts).reduce((sum, one) => sum + one, 0) : 0;
  useScreen(text.title, query || null, data ? [text.found(total, known?.counted)] : []);
  const body = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const changeKind = (next: SearchKind) => {
    setKind(next);
    setStep(0);
  };
  const type = (next: string) => {
    setTyped(next);
    if (next.trim() === '') changeKind('all');
  };
  const addFilter = (key: FilterKey) => {
    type(`${typed.trim()} ${key}:`.trimStart());
    // Behind the menu, which takes the focus back as it closes.
    requestAnimationFrame(() => typeInto(field.current));
  };
  const hasMore = data && kind !== 'all' && data.hits.length >= limit;
  return (
    <ViewSplit
      id="search"
      list={<SavedSearches query={query} />}
      stage={
        <div ref={body} className={classes.view} onKeyDown={(event) => moveAmongHits(event, body.current)}>
          <div className={classes.head}>
            <div className={classes.column}>
              <QueryField field={field} typed={typed} values={useFilterValues()} onType={type} onEnter={() => hitsIn(body.current)[0]?.click()} />
              <div className={classes.tools}>
                <FilterChips query={typed} onChange={type} onAdd={addFilter} />
                {query !== '' && data && <SearchActions query={query} articles={counts?.article ?? 0} />}
              </div>
              {data && counts && total > 0 ? (
                <Kinds counts={counts} counted={known?.counted === true} total={total} kind={kind} onChange={changeKind} />
              ) : (
                <div className={classes.kinds} />
              )}
            </div>
          </div>
          <div className={classes.body}>
            <div className={classes.column} data-stale={found.isStale || undefined}>
              {query === '' && <SearchSyntax />}
              {found.error && <UnreadableQuery query={query} error={found.error} />}
              {data && <SearchResults query={query} hits={data.hits} counts={counts ?? data.counts} kind={kind} onKind={changeKind} />}
              {hasMore && (step + 2 < limits.length ? (
                <Button variant="default" onClick={() => setStep(step + 1)}>{text.more}</Button>
              ) : (
                <p className={classes.hint}>{text.best(data.hits.length, (counts ?? data.counts)[kind])}</p>
              ))}
            </div>
          </div>
        </div>
      }
    />
  );
}

/** Puts the caret behind what is there; the field offers what may follow. */
function typeInto(field: HTMLInputElement | null): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

function useFilterValues(): FilterValues {
  const values = useQuery(questions.search.values.queryOptions()).data;
  return useMemo(
    () => values ? { outlet: values.outlets, tag: values.tags, claimant: values.claimants, lang: values.languages, date: values.months } : {},
    [values],
  );
}

/**
 * What is in the field: it follows the address when that is changed from elsewhere (palette, Back, a saved search). What is typed
 * is typed over the address of that moment, so that only a later one takes its place.
 */
function useTypedQuery() {
  const asked = queryIn(useRoute());
  const [{ typed, over }, setState] = useState({ typed: asked, over: asked });
  if (asked !== over) setState({ typed: asked === searchablePart(typed) ? typed : asked, over: asked });
  const type = (next: string) => setState({ typed: next, over: queryIn(currentRoute()) });
  return [typed, type] as const;
}

function queryIn(route: Route): string {
  return route.view === 'search' ? route.query : '';
}

/** Only a question that was asked and is still in the field: an earlier one in the address would come back over what is being typed. */
function useQueryInAddress(query: string, isAsked: boolean): void {
  useEffect(() => {
    if (isAsked && currentRoute().view === 'search') go({ view: 'search', query }, { replace: true });
  }, [query, isAsked]);
}

interface KindsProps {
  counts: SearchCounts;
  counted: boolean;
  total: number;
  kind: SearchKind;
  onChange(kind: SearchKind): void;
}

function Kinds({ counts, counted, total, kind, onChange }: KindsProps) {
  const shown = kindOrder.filter((record) => counts[record] > 0 || record === kind);
  return (
    <div className={classes.kinds}>
      <SegmentedControl
        size="xs"
        aria-label={text.kindsLabel}
        value={kind}
        onChange={(value) => onChange(value as SearchKind)}
        data={[
          { value: 'all', label: text.everything },
          ...shown.map((record) => ({ value: record, label: `${text.kinds[record]} ${numberInWords(counts[record])}` })),
        ]}
      />
      <span role="status">{text.found(total, counted)}</span>
    </div>
  );
}

function hitsIn(body: HTMLElement | null): HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])];
}

/** Up and Down walk through the hits of all groups; Up from the first leads back into the field. */
function moveAmongHits(event: KeyboardEvent, body: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.target instanceof HTMLInputElement && event.target.type === 'radio') return;
  const hits = hitsIn(body);
  const here = hits.findIndex((hit) => hit === document.activeElement);
  const next = here + (event.key === 'ArrowDown' ? 1 : -1);
  if (hits.length === 0 || next >= hits.length) return;
  event.preventDefault();
  const target = next < 0 ? body?.querySelector<HTMLElement>('[data-query]') : hits[next];
  target?.focus();
}
