// Search: one box over everything that has words; every hit shown in its sentence; searches that are kept under a name.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { action, errand, question } from './procedure.ts';
import { Id, Instant, PartialDate } from './records.ts';
import { recordKinds } from './search/filters.ts';
import { TagPath } from './tags.ts';

/** A piece of text with its marks: UTF-16 offsets into `text`. */
export const Snippet = z.object({
  text: z.string(),
  marks: z.array(z.object({ start: z.number(), end: z.number() })),
});
export type Snippet = z.infer<typeof Snippet>;

export const RecordKind = z.enum(recordKinds);
export type RecordKind = z.infer<typeof RecordKind>;

/** What a memo is on. */
export const MemoSubject = z.object({
  record: z.enum(['source', 'article', 'passage', 'tag', 'party', 'claim', 'question']),
  id: Id,
  name: z.string(),
});

export const SearchHit = z.object({
  record: RecordKind,
  id: Id,
  /** The article to open; for a claim that of its first evidence; null where the hit lies in none. */
  articleId: Id.nullable(),
  /** Of the article, for a passage also; the statement of a claim; the name of a party, the wording of a question. Empty for a memo. */
  title: z.string(),
  /** Where the words stand in the title, in UTF-16 code units. */
  titleMarks: z.array(z.object({ start: z.number(), end: z.number() })),
  outlet: z.string().nullable(),
  published: PartialDate.nullable(),
  /** Who makes the claim. */
  claimant: z.string().nullable(),
  /** How many claims a party makes, or stand under a question; null for other records. */
  claims: z.number().nullable(),
  /** What a memo is on; null for a free one and for other records. */
  on: MemoSubject.nullable(),
  direction: z.enum(['ltr', 'rtl', 'auto']),
  /** The sentence that was hit; empty where the title says it all. */
  snippet: Snippet,
  /** Where the hit lies in the canonical text of the article, in UTF-16 code units; null where only the title has it. */
  at: z.object({ start: z.number(), end: z.number() }).nullable(),
});
export type SearchHit = z.infer<typeof SearchHit>;

/** How many of each kind. */
export const SearchCounts = z.record(RecordKind, z.number());
export type SearchCounts = z.infer<typeof SearchCounts>;

const Query = z.string().trim().min(1).max(1000);
const Name = z.string().trim().min(1).max(200);
const Used = z.object({ name: z.string(), uses: z.number() });

export const SavedSearch = z.object({ id: Id, name: z.string(), query: z.string(), createdAt: Instant });
export type SavedSearch = z.infer<typeof SavedSearch>;

/** What is highlighted of a hit: the words themselves, their sentence, or their paragraph. */
export const HitScope = z.enum(['word', 'sentence', 'paragraph']);
export type HitScope = z.infer<typeof HitScope>;

/** One stretch of an article that would be highlighted; in UTF-16 code units of the canonical text, end exclusive. */
export const Occurrence = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  snippet: Snippet,
  /** A passage covers exactly these words already: it gets the tag, and no second one is made. */
  passageId: Id.nullable(),
});
export type Occurrence = z.infer<typeof Occurrence>;

export const ArticleOccurrences = z.object({
  articleId: Id,
  title: z.string(),
  outlet: z.string().nullable(),
  published: PartialDate.nullable(),
  direction: z.enum(['ltr', 'rtl']),
  occurrences: z.array(Occurrence),
});
export type ArticleOccurrences = z.infer<typeof ArticleOccurrences>;

const ArticleRanges = z.object({
  articleId: Id,
  ranges: z.array(z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() })).min(1).max(20_000),
});

/** How far the highlighting is. */
export const Highlighting = z.object({
  done: z.number(),
  total: z.number(),
  /** New passages, passages that were there and got the tag, and places left alone: tagged so already, or changed since. */
  created: z.number(),
  tagged: z.number(),
  skipped: z.number(),
});
export type Highlighting = z.infer<typeof Highlighting>;

/** What an answer may be made of: everything that has words, and everything that a filter looks at. */
const all = ['article', 'passage', 'claim', 'source', 'party', 'memo', 'briefing', 'evidence', 'tag', 'tagging', 'question', 'question_claim'] as const;

export const search = {
  /**
   * Words (all must occur), "a phrase", prefix*, OR, -not, NEAR, brackets; outlet: tag: claimant: date: lang: has: is: in:.
   * Spelling of Arabic and accents do not matter. Kind by kind, the best of each first; `limit` is for each kind.
   * Refused with SEARCH_SYNTAX where the query cannot be read. Without `count` a kind of which there are more than `limit` is
   * not counted through, and `counted` is false: a fifth of the time on 100,000 articles, which a page that is typed into
   * asks for later.
   */
  find: question(...all)
    .input(z.object({ query: Query, limit: z.number().int().min(1).max(1000).default(50), record: RecordKind.optional(), count: z.boolean().default(true) }))
    .output(z.object({ hits: z.array(SearchHit), counts: SearchCounts, total: z.number(), counted: z.boolean() })),
  /** Only how many; a tenth of the work. */
  count: question(...all).input(z.object({ query: Query })).output(z.object({ counts: SearchCounts, total: z.number() })),
  /** What can stand behind the filters in this project, the most used first, for completion and examples. */
  values: question('article', 'source', 'tag', 'tagging', 'party', 'claim').output(
    z.object({
      outlets: z.array(Used),
      /** By their paths, as often as they and the tags below them are used. */
      tags: z.array(Used),
      claimants: z.array(Used),
      languages: z.array(Used),
      /** As 2026-01, the latest first. */
      months: z.array(Used),
    }),
  ),
  /**
   * Every hit of a search in the texts of articles, a few dozen articles an event; at most 20,000, then `full`. A sentence or
   * paragraph has to hold all that is looked for by itself. Stop listening to cancel. Refused with SEARCH_SYNTAX.
   */
  occurrences: errand
    .input(z.object({ query: Query, scope: HitScope, boilerplate: z.boolean().default(false) }))
    .output(eventIterator(z.object({ done: z.number(), total: z.number(), full: z.boolean(), articles: z.array(ArticleOccurrences) }))),
  /**
   * Highlights these stretches and puts a tag, found by name or path or created, on them: one step of history over several transactions. Stop
   * listening to cancel; what was done until then stays, and goes with one undo.
   */
  highlight: errand
    .input(z.object({ tag: TagPath, targets: z.array(ArticleRanges).min(1).max(100_000) }))
    .output(eventIterator(Highlighting)),
  /** Searches kept under a name, by name. */
  saved: question('saved_search').output(z.array(SavedSearch)),
  /** Refused with CONFLICT where the name is taken. */
  save: action('Save search').input(z.object({ name: Name, query: Query })).output(SavedSearch),
  updateSaved: action('Change saved search')
    .input(z.object({ id: Id, name: Name.optional(), query: Query.optional() }))
    .output(SavedSearch),
  removeSaved: action('Delete saved search').input(z.object({ id: Id })).output(z.null()),
};
