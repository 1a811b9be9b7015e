// The chain of a claim in one line, as it is written in a cell: "Farhad Shami → SDF → Rudaw"; pure.
import type { Claim, ClaimFields } from '../../contract/claims.ts';

const arrow = ' → ';
/** However an arrow is typed, and in a script that runs from right to left the other way round. */
const arrows = /\s*(?:→|←|[-=]+>|>)\s*/;
/** As many as a claim takes behind its claimant. */
const most = 10;

export function chainInWords({ claimant, via }: Pick<Claim, 'claimant' | 'via'>): string {
  return via.length === 0 ? (claimant?.name ?? '') : [claimant?.name ?? '', ...via.map(({ name }) => name)].join(arrow).trimStart();
}

/** Nothing before the first arrow is a claim of which nobody knows who makes it. */
export function readChain(text: string): Pick<ClaimFields, 'claimant' | 'via'> {
  const [claimant = '', ...via] = text.split(arrows).map((name) => name.trim());
  return { claimant: claimant || null, via: via.filter(Boolean).slice(0, most) };
}

/** The name that is being typed: the last one. */
export function lastOfChain(text: string): string {
  return text.split(arrows).at(-1)?.trim() ?? '';
}

/** The text with its last name written as it is known. */
export function withLast(text: string, name: string): string {
  const names = text.split(arrows).map((one) => one.trim());
  return [...names.slice(0, -1), name].join(arrow).trimStart();
}
