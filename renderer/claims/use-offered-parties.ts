// The known parties that a name being typed may mean.
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import { foldText } from '../../contract/text/fold.ts';
import { questions } from '../app/questions.ts';

const mostOffered = 8;

/** Names that hold the typed text, then names that are like it; of an alias, the name of its party. */
export function useOfferedParties(typed: string): string[] {
  const name = useDeferredValue(typed.trim());
  const known = useQuery(questions.parties.list.queryOptions()).data;
  const like = useQuery(questions.parties.like.queryOptions({ input: { name }, enabled: name.length >= 3 })).data;
  return useMemo(() => {
    const wanted = foldText(name);
    const holding = (known ?? []).filter((party) => [party.name, ...party.aliases].some((one) => foldText(one).includes(wanted)));
    const offered = [...new Set([...holding, ...(name.length >= 3 ? (like ?? []) : [])].map((party) => party.name))].slice(0, mostOffered);
    // A list that offers only what stands in the field already is in the way.
    return offered.length === 1 && offered[0] === typed ? [] : offered;
  }, [known, like, name, typed]);
}
