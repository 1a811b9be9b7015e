// What a briefing is made of, as plain data: what the project file must be asked for before a model can be built.
import type { Article } from '../../contract/articles.ts';
import type { Briefing } from '../../contract/briefings.ts';
import type { Claim } from '../../contract/claims.ts';
import type { Source } from '../../contract/sources.ts';

/** What the source list needs of an article; the contract's `Article` is one. */
export type BriefingArticle = Pick<
  Article,
  | 'id'
  | 'title'
  | 'opening'
  | 'source'
  | 'byline'
  | 'published'
  | 'updated'
  | 'retrieved'
  | 'language'
  | 'direction'
  | 'fileName'
  | 'url'
  | 'importedAt'
  | 'trashedAt'
  | 'marking'
> & { original: Pick<Article['original'], 'sha256'> };

/** Everything that a briefing is made of, as plain data. */
export interface BriefingMaterial {
  briefing: Briefing;
  projectTitle: string;
  /** At least those that the briefing names; any other is left aside. */
  claims: readonly Claim[];
  /** At least those in which the evidence of these claims lies. */
  articles: readonly BriefingArticle[];
  /** The rationales of the outlets' grades. */
  sources: readonly Pick<Source, 'id' | 'rationale'>[];
}
