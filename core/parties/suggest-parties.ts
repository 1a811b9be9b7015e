// Pairs of parties that may be one, the likeliest first; the analyst decides.
import type { PartyRef, PartySuggestion } from '../../contract/parties.ts';
import { apartKey, listApart, listParties, listPartyNames } from '../../db/parties.ts';
import type { Sql } from '../../db/sql.ts';
import { alike, type Alike } from './alike.ts';
import { readName, type ReadName } from './read-name.ts';
import { soundKey, spellingOf } from './word-distance.ts';

export interface NamedParty {
  id: string;
  kind: string;
  name: string;
  aliases: readonly string[];
}

const mostShown = 200;
/** A key that more parties share ("mohammed", "ministry") pairs nobody by itself. */
const mostShared = 60;

export function suggestParties(sql: Sql): PartySuggestion[] {
  return findAlike(listParties(sql), new Set(listApart(sql).map(({ key }) => key)));
}

const mostOffered = 6;

/** The parties whose names are like one that is being typed, the likeliest first. Linear in their number. */
export function partiesLike(sql: Sql, { name }: { name: string }): PartyRef[] {
  if (name.trim().length < 3) return [];
  const typed = [readName(name)];
  const found = listPartyNames(sql).flatMap((party) => {
    const best = bestOf(typed, [party.name, ...party.aliases].map(readName));
    return best ? [{ party, score: best.score }] : [];
  });
  return found.toSorted((one, other) => other.score - one.score).slice(0, mostOffered).map(({ party: { id, name: known, kind } }) => ({ id, name: known, kind }));
}

/**
 * `apart` holds the keys of pairs that are known to be two. Only parties that share the sound of a word, or an acronym and
 * its letters, are compared: about linear in their number.
 */
export function findAlike(parties: readonly NamedParty[], apart: ReadonlySet<string> = new Set()): PartySuggestion[] {
  const names = parties.map(({ name, aliases }) => [name, ...aliases].map(readName));
  const found: PartySuggestion[] = [];
  for (const [a, b] of candidates(names)) {
    const [one, other] = [parties[a], parties[b]];
    if (!one || !other || !mayBeOneKind(one.kind, other.kind) || apart.has(apartKey(one.id, other.id))) continue;
    const best = bestOf(names[a] ?? [], names[b] ?? []);
    if (best) found.push({ ids: [one.id, other.id], ...best });
  }
  return found.toSorted((one, other) => other.score - one.score || one.one.localeCompare(other.one)).slice(0, mostShown);
}

function mayBeOneKind(one: string, other: string): boolean {
  return one === other || one === 'unknown' || other === 'unknown';
}

function bestOf(some: readonly ReadName[], others: readonly ReadName[]): Alike | null {
  let best: Alike | null = null;
  for (const one of some) {
    for (const other of others) {
      const found = alike(one, other);
      if (found && (!best || found.score > best.score)) best = found;
    }
  }
  return best;
}

/** Pairs of places in the list, each once, the smaller first. */
function candidates(names: readonly (readonly ReadName[])[]): Iterable<[number, number]> {
  const byKey = new Map<string, Set<number>>();
  const put = (key: string, at: number) => byKey.set(key, (byKey.get(key) ?? new Set()).add(at));
  names.forEach((some, at) => {
    for (const name of some) for (const key of keysOf(name)) put(key, at);
  });
  const pairs = new Map<string, [number, number]>();
  for (const group of byKey.values()) {
    if (group.size > mostShared) continue;
    const members = [...group];
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1)) pairs.set(`${a} ${b}`, [a, b]);
    });
  }
  return pairs.values();
}

/** Each word by its sound, all words together, and pairs of words for names whose words are all common ones. */
function keysOf({ words, initials, acronym }: ReadName): string[] {
  const sounds = words.map((word) => soundKey(spellingOf(word)) || word);
  const pairs = sounds.flatMap((one, at) => sounds.slice(at + 1).map((other) => [one, other].toSorted().join(' ')));
  return [...sounds, ...pairs, `= ${sounds.join('')}`, ...initials.map((letters) => `! ${letters}`), ...(acronym === null ? [] : [`! ${acronym}`])];
}
