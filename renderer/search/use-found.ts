// Search as one types: one question at a time, always for what is in the field now; what was typed meanwhile is never asked.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { RecordKind, SearchCounts, SearchHit } from '../../contract/search.ts';
import { questions } from '../app/questions.ts';

export interface Asked {
  query: string;
  limit: number;
  record: RecordKind | undefined;
}

export interface Found {
  /** What was asked; the answer may still be that to the question before. */
  asked: Asked;
  data: { hits: SearchHit[]; counts: SearchCounts; counted: boolean } | undefined;
  error: Error | null;
  /** The answer is that to an earlier question. */
  isStale: boolean;
}

/** Long enough to wait for the next letter of a fast typist, too short to be felt. */
const pause = 100;

export function useFound(wanted: Asked): Found {
  const { limit, record } = wanted;
  const [query] = useDebouncedValue(wanted.query, pause);
  const [asked, setAsked] = useState<Asked>(wanted);
  const found = useQuery({
    ...questions.search.find.queryOptions({ input: { ...asked, count: false } }),
    enabled: asked.query !== '',
    placeholderData: keepPreviousData,
  });
  const isBusy = found.isFetching && asked.query !== '';
  useEffect(() => {
    if (!isBusy) setAsked((last) => (last.query === query && last.limit === limit && last.record === record ? last : { query, limit, record }));
  }, [isBusy, query, limit, record]);
  const isAsked = asked.query !== '';
  return { asked, data: isAsked ? found.data : undefined, error: isAsked ? found.error : null, isStale: isAsked && found.isPlaceholderData };
}

/** A rest after which the numbers are asked for, too. */
const restBeforeCounting = 250;

export interface KnownCounts {
  counts: SearchCounts;
  /** False while there may be more than these. */
  counted: boolean;
}

/** How many there are of each kind: what is known with the hits, and all of it once the typing has come to a rest. */
export function useCounts({ asked, data, isStale }: Found): KnownCounts | undefined {
  const [rested] = useDebouncedValue(asked.query, restBeforeCounting);
  const isWanted = data !== undefined && !isStale && rested === asked.query && (!data.counted || asked.record !== undefined);
  const all = useQuery({ ...questions.search.count.queryOptions({ input: { query: asked.query } }), enabled: isWanted });
  if (data && data.counted && asked.record === undefined) return { counts: data.counts, counted: true };
  return all.data ? { counts: all.data.counts, counted: true } : data && { counts: data.counts, counted: false };
}
