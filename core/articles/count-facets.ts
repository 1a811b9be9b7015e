// The choices that the library's filters offer, each with how many articles it would leave; counted on as lines come and go.
import { problemsOf } from '../../contract/article-problems.ts';
import type { ArticleSummary } from '../../contract/articles.ts';
import type { ArticleFacets } from '../../contract/browsing.ts';

interface Counted {
  count: number;
}

/** Of the library or of the trash. */
export class FacetCount {
  readonly #outlets = new Map<string, ArticleFacets['outlets'][number]>();
  readonly #languages = new Map<string, ArticleFacets['languages'][number]>();
  readonly #tags = new Map<string, ArticleFacets['tags'][number]>();
  readonly #counts = { total: 0, reviewed: 0, claims: 0 };
  readonly #problems: ArticleFacets['problems'] = { missingPages: 0, similar: 0, undated: 0, orphans: 0, otherYears: 0, untitled: 0, noOutlet: 0 };

  /** `by` is 1 for a line that comes, -1 for one that goes. */
  add(article: ArticleSummary, by: 1 | -1): void {
    const { source, language, tags } = article;
    this.#counts.total += by;
    if (article.reviewedAt !== null) this.#counts.reviewed += by;
    if (article.claims > 0) this.#counts.claims += by;
    for (const problem of problemsOf(article)) this.#problems[problem] += by;
    if (source) count(this.#outlets, by, { key: source.id, name: source.name, reliability: source.reliability });
    if (language !== null) count(this.#languages, by, { key: language, name: language });
    for (const { id, name, colour } of tags) count(this.#tags, by, { key: id, name, colour });
  }

  counted(): ArticleFacets {
    return {
      ...this.#counts, problems: { ...this.#problems },
      outlets: mostFirst(this.#outlets), languages: mostFirst(this.#languages), tags: mostFirst(this.#tags),
    };
  }
}

/** What comes last says how the choice is called. */
function count<Choice extends Counted & { key: string }>(choices: Map<string, Choice>, by: 1 | -1, choice: Omit<Choice, 'count'> & { key: string }): void {
  const number = (choices.get(choice.key)?.count ?? 0) + by;
  if (by === 1) choices.set(choice.key, { ...choice, count: number } as Choice);
  else if (number === 0) choices.delete(choice.key);
  else choices.set(choice.key, { ...(choices.get(choice.key) as Choice), count: number });
}

function mostFirst<Choice extends Counted & { key: string }>(choices: Map<string, Choice>): Choice[] {
  return [...choices.values()].sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
}
