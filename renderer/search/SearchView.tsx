// The Search screen: one field over all articles and claims, every hit in its sentence, opened at its very place.
import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { SearchCounts } from '../../contract/search.ts';
import { questions } from '../app/questions.ts';
import { currentRoute, go, useRoute } from '../app/routes.ts';
import { useScreen } from '../app/screen.ts';
import { ViewSplit } from '../app/ViewSplit.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { words } from '../words/catalogue.ts';
import { kindOrder, SearchResults, type SearchKind } from './SearchResults.tsx';
import { SearchSyntax } from './SearchSyntax.tsx';
import { UnreadableQuery } from './UnreadableQuery.tsx';
import classes from './search.module.css';

const text = words.search;
const firstLimit = 20;
const lastLimit = 1000;

export function SearchView() {
  const [typed, setTyped] = useTypedQuery();
  const [query] = useDebouncedValue(typed.trim(), 150);
  const [kind, setKind] = useState<SearchKind>('all');
  const [limit, setLimit] = useState(firstLimit);
  const found = useQuery({
    ...questions.search.find.queryOptions({ input: { query, limit } }),
    enabled: query !== '',
    placeholderData: keepPreviousData,
  });
  useQueryInAddress(query);
  const data = query === '' ? undefined : found.data;
  useScreen(text.title, query || null, data && !found.error ? [text.found(data.total)] : []);
  const body = useRef<HTMLDivElement>(null);
  return (
    <ViewSplit
      id="search"
      stage={
        <div ref={body} className={classes.view} onKeyDown={(event) => moveAmongHits(event, body.current)}>
          <div className={classes.head}>
            <div className={classes.column}>
              <QueryField typed={typed} onType={setTyped} onEnter={() => hitsIn(body.current)[0]?.click()} />
              {data && !found.error && data.total > 0 && (
                <Kinds counts={data.counts} total={data.total} kind={kind} onChange={setKind} />
              )}
            </div>
          </div>
          <div className={classes.body}>
            <div className={classes.column} data-stale={(query !== '' && found.isPlaceholderData) || undefined}>
              {query === '' && <SearchSyntax />}
              {query !== '' && found.error && <UnreadableQuery error={found.error} />}
              {data && !found.error && <SearchResults query={query} hits={data.hits} counts={data.counts} kind={kind} onKind={setKind} />}
              {data && !found.error && data.hits.length < data.total && limit < lastLimit && (
                <Button variant="default" onClick={() => setLimit(lastLimit)}>
                  {text.more}
                </Button>
              )}
            </div>
          </div>
        </div>
      }
    />
  );
}

/** What is in the field: it follows the address when that is changed from elsewhere (palette, Back). */
function useTypedQuery() {
  const route = useRoute();
  const asked = route.view === 'search' ? route.query : '';
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (asked !== known) {
    setKnown(asked);
    if (asked !== typed.trim()) setTyped(asked);
  }
  return [typed, setTyped] as const;
}

function useQueryInAddress(query: string): void {
  useEffect(() => {
    if (currentRoute().view === 'search') go({ view: 'search', query }, { replace: true });
  }, [query]);
}

interface QueryFieldProps {
  typed: string;
  onType(query: string): void;
  onEnter(): void;
}

function QueryField({ typed, onType, onEnter }: QueryFieldProps) {
  return (
    <TextInput
      type="search"
      size="md"
      aria-label={text.label}
      placeholder={text.placeholder}
      data-query
      data-autofocus
      autoFocus
      dir="auto"
      maxLength={1000}
      leftSection={<IconSearch size={18} stroke={1.6} aria-hidden />}
      rightSection={
        typed !== '' && (
          <IconButton label={text.clear} onClick={() => onType('')}>
            <IconX size={16} stroke={1.75} />
          </IconButton>
        )
      }
      value={typed}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter()}
    />
  );
}

interface KindsProps {
  counts: SearchCounts;
  total: number;
  kind: SearchKind;
  onChange(kind: SearchKind): void;
}

function Kinds({ counts, total, kind, onChange }: KindsProps) {
  return (
    <div className={classes.kinds}>
      <SegmentedControl
        aria-label={text.label}
        value={kind}
        onChange={(value) => onChange(value as SearchKind)}
        data={[
          { value: 'all', label: text.everything },
          ...kindOrder.filter((record) => counts[record] > 0).map((record) => ({ value: record, label: `${text.kinds[record]} ${counts[record].toLocaleString('en-GB')}` })),
        ]}
      />
      <span role="status">{text.found(total)}</span>
    </div>
  );
}

function hitsIn(body: HTMLElement | null): HTMLElement[] {
  return [...(body?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])];
}

/** Up and Down walk through the hits; Up from the first leads back into the field. */
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
