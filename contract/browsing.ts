// Browsing the library: filter, sort and group a hundred thousand articles without sending them all.
import { z } from 'zod';
import { Id } from './records.ts';
import { Reliability } from './vocabulary/reliability.ts';

/** What to be wary of in an article. */
export const ArticleProblem = z.enum(['missingPages', 'similar', 'undated', 'orphans', 'otherYears', 'untitled', 'noOutlet']);
export type ArticleProblem = z.infer<typeof ArticleProblem>;

/** A day as `2026-01-20`. */
const Day = z.iso.date();

/** What is null or empty asks for nothing; everything else must hold. */
export const ArticleFilter = z.object({
  trashed: z.boolean().default(false),
  /** Each word must occur in title, opening words, outlet, author, tags or file name, however it is spelt. */
  words: z.string().max(1000).default(''),
  /** An outlet, or 'none'. */
  outlet: z.union([Id, z.literal('none')]).nullable().default(null),
  /** First and last day of publication; an article whose date is known less exactly passes where its span touches theirs. */
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  /** A language's code, or 'none'. */
  language: z.string().max(60).nullable().default(null),
  /** A tag of the article itself, or 'none'. */
  tag: z.union([Id, z.literal('none')]).nullable().default(null),
  reviewed: z.boolean().nullable().default(null),
  claims: z.boolean().nullable().default(null),
  problem: ArticleProblem.nullable().default(null),
});
export type ArticleFilter = z.infer<typeof ArticleFilter>;

export const ArticleSort = z.enum([
  'imported', 'published', 'title', 'outlet', 'grade', 'language', 'words', 'passages', 'claims', 'tags', 'problems', 'reviewed',
]);
export type ArticleSort = z.infer<typeof ArticleSort>;

export const ArticleGrouping = z.enum(['outlet', 'month', 'language', 'tag', 'reviewed']);
export type ArticleGrouping = z.infer<typeof ArticleGrouping>;

export const Browsing = z.object({
  filter: ArticleFilter,
  sort: ArticleSort,
  descending: z.boolean(),
  group: ArticleGrouping.nullable(),
});
export type Browsing = z.infer<typeof Browsing>;

export const ArticleGroup = z.object({
  /** An id, a month (`2026-01`), a language's code, 'reviewed' or 'open'; 'none' for what has none, which comes last. */
  key: z.string(),
  /** The name of an outlet or a tag; else the key. */
  name: z.string(),
  count: z.number(),
});
export type ArticleGroup = z.infer<typeof ArticleGroup>;

export const Browsed = z.object({
  /**
   * The ids in their order, 36 characters each with nothing between them: as an array a hundred thousand of them would cost
   * ten times as much on their way. Grouped by tag an article stands in each of its groups.
   */
  ids: z.string(),
  /** How many articles are shown, and how many there are before the filter. */
  shown: z.number(),
  total: z.number(),
  /** The groups in the order of `ids`; empty where none were asked for. */
  groups: z.array(ArticleGroup),
});
export type Browsed = z.infer<typeof Browsed>;

export const ArticleFacets = z.object({
  total: z.number(),
  /** Most articles first; the 'none' of each kind is the rest. */
  outlets: z.array(ArticleGroup.extend({ reliability: Reliability.nullable() })),
  languages: z.array(ArticleGroup),
  tags: z.array(ArticleGroup.extend({ colour: z.string() })),
  reviewed: z.number(),
  claims: z.number(),
  problems: z.record(ArticleProblem, z.number()),
});
export type ArticleFacets = z.infer<typeof ArticleFacets>;
