// What the palette offers for what is typed: commands by any of their words, texts by words that begin so.
import { foldText } from '../../contract/text/fold.ts';
import type { Command } from '../app/shortcuts.ts';

/** Commands that can be run now and have a word for every typed beginning, those whose label begins so first; each once. */
export function commandsFor(commands: readonly Command[], query: string): Command[] {
  const typed = wordsOf(query);
  const offered = new Map(
    commands.filter(({ enabled, keyOnly }) => enabled !== false && !keyOnly).map((command) => [command.id, command]),
  );
  const matching = [...offered.values()].filter(({ label, group }) => beginsIn(`${label} ${group}`, typed));
  const first = typed[0];
  if (first === undefined) return matching;
  const begins = ({ label }: Command) => (foldText(label).startsWith(first) ? 0 : 1);
  return matching.toSorted((one, other) => begins(one) - begins(other));
}

/** Saved searches, tags and outlets whose name has a word for every typed beginning; what was typed in full comes first. */
export function namedFor<One extends { name: string }>(all: readonly One[], query: string): One[] {
  const typed = wordsOf(query);
  if (typed.length === 0) return [];
  const whole = typed.join(' ');
  const isWhole = ({ name }: One) => (foldText(name) === whole ? 0 : 1);
  return all.filter(({ name }) => beginsIn(name, typed)).toSorted((one, other) => isWhole(one) - isWhole(other));
}

function wordsOf(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean);
}

/** "ra" finds Rana and Al-Ra, not library. */
function beginsIn(text: string, typed: readonly string[]): boolean {
  const folded = ` ${foldText(text)}`;
  return typed.every((word) => {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) if (/[^\p{L}\p{N}]/u.test(folded.charAt(at - 1))) return true;
    return false;
  });
}

/** The query with its last word open at the end while it is being typed; what has syntax of its own stays as it is. */
export function prefixQuery(query: string): string {
  return /(^|[\s])[\p{L}\p{N}]{2,}$/u.test(query) && !/["*]|\b(?:OR|AND|NOT|NEAR)\b|:\S*$/.test(query) ? `${query}*` : query;
}
