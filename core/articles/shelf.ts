// The library in memory: its lines and their orders, loaded once and mended after each step, so that browsing asks nothing of the disk.
import { setTimeout } from 'node:timers/promises';
import type { ArticleSummary } from '../../contract/articles.ts';
import { ArticleFilter, type ArticleFacets, type ArticleGroup, type ArticleGrouping, type ArticleSort, type Browsed, type Browsing } from '../../contract/browsing.ts';
import { listSummaries } from '../../db/article-summaries.ts';
import { articlesTouched } from '../../db/articles-touched.ts';
import type { Entry } from '../../db/recorder.ts';
import type { Sql } from '../../db/sql.ts';
import { compareGroups, groupsOf, passes, type GroupMark } from './browse-articles.ts';
import { FacetCount } from './count-facets.ts';
import { backwards, mendOrder, orderInSteps, orderLines, type LineOrder } from './line-order.ts';
import { foldInSteps, holdsWords, type ShelfLine } from './shelf-line.ts';

/** Orders are kept for so many columns; each costs a list of references and keys, 4 MB for 100,000 articles. */
const mostOrders = 6;
/** From so many changed lines on it is quicker to load all of them again. */
const mostMended = 20_000;

/** The length of an id. */
const wide = 36;

/** So many answers are kept, for as long as nothing changes: 3.6 MB each for 100,000 articles, less where they are filtered. */
const mostAnswers = 12;
/** What is asked for most often, made ready before it is asked for. */
const likelyOrders: readonly ArticleSort[] = ['published', 'title', 'outlet'];
/** After the first answer the page draws; so long, in ms, nothing is made ready. */
const restBeforeReadying = 100;

/** About 3 KB an article; 100,000 load in a second and are filtered in 30 ms. */
export class Shelf {
  readonly #sql: Sql;
  #lines: Map<string, ShelfLine> | null = null;
  readonly #orders = new Map<ArticleSort, LineOrder>();
  readonly #answers = new Map<string, Browsed>();
  #facets = { library: new FacetCount(), trash: new FacetCount() };
  #changes: Entry[] = [];
  /** How often lines were changed. */
  #mends = 0;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Remembers what was committed; the lines are mended when they are next asked for. */
  note(entries: readonly Entry[]): void {
    if (this.#lines) this.#changes = this.#changes.concat(entries);
  }

  /** In the order asked for; those that are gone are left out. */
  summaries(ids: readonly string[]): ArticleSummary[] {
    const lines = this.#upToDate();
    return ids.flatMap((id) => lines.get(id)?.article ?? []);
  }

  browse(browsing: Browsing): Browsed {
    this.#upToDate();
    return this.#answered(browsing);
  }

  /** Of the lines as they are in memory: asks nothing of the file. */
  #answered(browsing: Browsing): Browsed {
    const name = JSON.stringify(browsing);
    const answer = this.#answers.get(name) ?? this.#answer(browsing);
    keepLatest(this.#answers, name, answer, mostAnswers);
    return answer;
  }

  /** No more than so many ids, and the first so many articles themselves. */
  begin(browsing: Browsing, ids: number, lines: number): Browsed & { lines: ArticleSummary[] } {
    const answer = this.browse(browsing);
    const first = answer.ids.slice(0, ids * wide);
    const firstLines = Array.from({ length: Math.min(lines, first.length / wide) }, (_, at) => first.slice(at * wide, (at + 1) * wide));
    return { ...answer, ids: first, lines: this.summaries(firstLines) };
  }

  #answer({ filter, sort, descending, group }: Browsing): Browsed {
    const [isWanted, holds] = [passes(filter), holdsWords(filter.words)];
    const order = this.#order(sort);
    const shown: ArticleSummary[] = [];
    for (const { line } of descending ? backwards(order) : order.placed) {
      if (isWanted(line.article) && (holds === null || holds(line))) shown.push(line.article);
    }
    const { total } = this.#facets[filter.trashed ? 'trash' : 'library'].counted();
    if (group === null) return { ids: shown.map(({ id }) => id).join(''), shown: shown.length, total, groups: [] };
    return { ...grouped(shown, group), shown: shown.length, total };
  }

  facets(trashed: boolean): ArticleFacets {
    this.#upToDate();
    return this.#facets[trashed ? 'trash' : 'library'].counted();
  }

  #upToDate(): Map<string, ShelfLine> {
    const changes = this.#changes;
    this.#changes = [];
    if (!this.#lines) return this.#load();
    if (changes.length === 0) return this.#lines;
    const touched = articlesTouched(this.#sql, changes);
    if (touched.size > mostMended) return this.#load();
    this.#mend(this.#lines, touched);
    return this.#lines;
  }

  #load(): Map<string, ShelfLine> {
    this.#orders.clear();
    this.#answers.clear();
    this.#facets = { library: new FacetCount(), trash: new FacetCount() };
    this.#lines = new Map();
    for (const article of listSummaries(this.#sql)) this.#put(this.#lines, { article, words: null });
    void this.#makeReady(this.#lines);
    return this.#lines;
  }

  /** Little by little, between other questions; ends where the lines were loaded anew. Asks nothing of the file, which may be closed by now, and keeps no process alive. */
  async #makeReady(lines: ReadonlyMap<string, ShelfLine>): Promise<void> {
    await setTimeout(restBeforeReadying, undefined, { ref: false });
    for (const _ of this.#readying(lines)) {
      await setTimeout(1, undefined, { ref: false });
      if (this.#lines !== lines) return;
    }
  }

  /** Each step takes some milliseconds: whoever asks meanwhile waits for one of them at most. */
  *#readying(lines: ReadonlyMap<string, ShelfLine>): Generator<void> {
    yield* foldInSteps(lines.values());
    for (const sort of likelyOrders) {
      const mends = this.#mends;
      const order = this.#orders.get(sort) ?? (yield* orderInSteps([...lines.values()], sort));
      // A line that changed meanwhile may lie at its old place.
      if (this.#mends !== mends) return;
      this.#orders.set(sort, order);
      for (const descending of [false, true]) {
        this.#answered({ filter: ArticleFilter.parse({}), sort, descending, group: null });
        yield;
      }
    }
  }

  /** Takes the touched lines out and puts them back as they are now, in each order at their new places. */
  #mend(lines: Map<string, ShelfLine>, touched: Set<string>): void {
    // Those that were like a deleted article cannot be found in the file any more.
    if ([...touched].some((id) => (lines.get(id)?.article.similar ?? 0) > 0)) {
      for (const { article } of lines.values()) if (article.similar > 0) touched.add(article.id);
    }
    this.#mends++;
    this.#answers.clear();
    const gone = [...touched].flatMap((id) => lines.get(id) ?? []);
    const come = listSummaries(this.#sql, [...touched]).map((article): ShelfLine => ({ article, words: null }));
    for (const line of gone) this.#take(lines, line);
    for (const line of come) this.#put(lines, line);
    for (const [name, order] of this.#orders) this.#orders.set(name, mendOrder(order, gone, come));
  }

  #put(lines: Map<string, ShelfLine>, line: ShelfLine): void {
    const { article } = line;
    lines.set(article.id, line);
    this.#facets[article.trashedAt === null ? 'library' : 'trash'].add(article, 1);
  }

  #take(lines: Map<string, ShelfLine>, { article }: ShelfLine): void {
    lines.delete(article.id);
    this.#facets[article.trashedAt === null ? 'library' : 'trash'].add(article, -1);
  }

  #order(sort: ArticleSort): LineOrder {
    const order = this.#orders.get(sort) ?? orderLines(this.#lines?.values() ?? [], sort);
    keepLatest(this.#orders, sort, order, mostOrders);
    return order;
  }
}

function keepLatest<Key, Value>(kept: Map<Key, Value>, key: Key, value: Value, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > most && oldest !== undefined) kept.delete(oldest);
}

function grouped(articles: readonly ArticleSummary[], grouping: ArticleGrouping): Pick<Browsed, 'ids' | 'groups'> {
  const members = new Map<string, { mark: GroupMark; ids: string[] }>();
  for (const article of articles) {
    for (const mark of groupsOf[grouping](article)) {
      const group = members.get(mark.key);
      if (group) group.ids.push(article.id);
      else members.set(mark.key, { mark, ids: [article.id] });
    }
  }
  const compare = compareGroups(grouping);
  const groups = [...members.values()].sort((one, other) => compare(one.mark, other.mark));
  return {
    ids: groups.map(({ ids }) => ids.join('')).join(''),
    groups: groups.map(({ mark, ids }): ArticleGroup => ({ ...mark, count: ids.length })),
  };
}
