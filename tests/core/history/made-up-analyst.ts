// A made-up analyst's desk and die: what a move of the long session has to choose with.
import type { WorkbenchClient } from '../../../contract/contract.ts';

/** The same numbers for the same seed, on every machine. */
export class Die {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to `below`, exclusive. */
  roll(below: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * below);
  }

  /** One of them; undefined where there is none. */
  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.roll(items.length)];
  }

  chance(percent: number): boolean {
    return this.roll(100) < percent;
  }
}

export interface Desk {
  client: WorkbenchClient;
  die: Die;
  /** Counts the moves, for words that are new each time. */
  turn: number;
}

/** Does what its name says, or nothing where there is nothing to do it to; a refusal is a fine answer, too. */
export type Move = (desk: Desk) => Promise<unknown>;

/** A stretch of an article of at least two characters, and now and then one that another passage covers. */
export async function someRange({ client, die }: Desk) {
  const article = die.pick(await client.articles.list({}));
  if (!article) return undefined;
  const { text } = await client.articles.text({ id: article.id });
  const start = die.roll(Math.max(1, text.length - 12));
  return { articleId: article.id, start, end: Math.min(text.length, start + 2 + die.roll(60)) };
}

/** Runs the act on one of these, if there is one. */
export async function onOne<Item>({ die }: Desk, items: readonly Item[], act: (item: Item) => Promise<unknown>): Promise<unknown> {
  const item = die.pick(items);
  return item === undefined ? undefined : act(item);
}

export const names = ['Interior Ministry', 'interior ministry', 'SDF', 'وزارة الداخلية', 'Farhad Shami', 'F. Shami', 'Hanne Ruud', 'Coast Guard'];
