// What the palette offers for what is typed: commands by any of their words, texts by words that begin so.
import { foldText } from '../../contract/text/fold.ts';
import type { Command } from '../app/shortcuts.ts';

/** Commands that can be run now and hold every typed word, those whose label begins so first; each once. */
export function commandsFor(commands: readonly Command[], query: string): Command[] {
  const typed = foldText(query).split(/\s+/).filter(Boolean);
  const offered = new Map(
    commands.filter(({ enabled, keyOnly }) => enabled !== false && !keyOnly).map((command) => [command.id, command]),
  );
  const matching = [...offered.values()].filter(({ label, group }) => {
    const text = foldText(`${label} ${group}`);
    return typed.every((word) => text.includes(word));
  });
  const first = typed[0];
  if (first === undefined) return matching;
  const begins = ({ label }: Command) => (foldText(label).startsWith(first) ? 0 : 1);
  return matching.toSorted((one, other) => begins(one) - begins(other));
}

/** Saved searches whose name holds every typed word. */
export function savedFor<Saved extends { name: string }>(saved: readonly Saved[], query: string): Saved[] {
  const typed = foldText(query).split(/\s+/).filter(Boolean);
  return typed.length === 0 ? [] : saved.filter(({ name }) => typed.every((word) => foldText(name).includes(word)));
}

/** The query with its last word open at the end while it is being typed; what has syntax of its own stays as it is. */
export function prefixQuery(query: string): string {
  return /(^|[\s])[\p{L}\p{N}]{2,}$/u.test(query) && !/["*]|\b(?:OR|AND|NOT|NEAR)\b|:\S*$/.test(query) ? `${query}*` : query;
}
