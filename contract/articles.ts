// Articles: importing, listing, reading, correcting their metadata, trash.
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ArticleFacets, Browsed, Browsing } from './browsing.ts';
import { MissingPages } from './missing-pages.ts';
import { PackedFiles } from './packed-files.ts';
import { action, errand, question } from './procedure.ts';
import { Id, Instant, PartialDate } from './records.ts';
import { ColumnChoice, RecognisedTable } from './tables.ts';
import { Block } from './text/block.ts';
import { TextEdit } from './text/correction.ts';
import { Reliability } from './vocabulary/reliability.ts';

export const SourceOfArticle = z.object({ id: Id, name: z.string(), reliability: Reliability.nullable() });

export const ArticleSummary = z.object({
  id: Id,
  /** Null where the text states no title: show `opening` instead, and say so. */
  title: z.string().nullable(),
  /** The first words of the text proper, at most 120 UTF-16 code units. */
  opening: z.string(),
  source: SourceOfArticle.nullable(),
  byline: z.string().nullable(),
  published: PartialDate.nullable(),
  updated: PartialDate.nullable(),
  language: z.string().nullable(),
  direction: z.enum(['ltr', 'rtl']),
  words: z.number(),
  fileName: z.string(),
  importedAt: Instant,
  /** When the analyst marked it as reviewed; null while it is not. */
  reviewedAt: Instant.nullable(),
  trashedAt: Instant.nullable(),
  /** Its own tags by name, without those of its passages. */
  tags: z.array(z.object({ id: Id, name: z.string(), colour: z.string() })),
  /** Years that the text mentions and that lie two or more away from its publication (all years where it has no date). */
  mentions: z.array(z.number()),
  /** Pages of its file that are damaged and stand in no text; null where none is. */
  missingPages: MissingPages.nullable(),
  passages: z.number(),
  claims: z.number(),
  /** How many other articles share three tenths or more of the shorter text with it. */
  similar: z.number(),
  /** How many passages lost their place when a newer text came. */
  orphans: z.number(),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

/** The fields whose origin is recorded: "line 2: “January 20, 2026 11:38”", "by hand". */
export const ArticleField = z.enum(['title', 'byline', 'outlet', 'url', 'published', 'updated', 'language']);
export type ArticleField = z.infer<typeof ArticleField>;

export const Article = ArticleSummary.extend({
  url: z.string().nullable(),
  retrieved: PartialDate.nullable(),
  marking: z.string(),
  origins: z.partialRecord(ArticleField, z.string()),
  original: z.object({ sha256: z.string(), bytes: z.number(), mediaType: z.string() }),
  textSha256: z.string(),
  /** How many corrections by hand stand in the text, and the name of the text as it was extracted; null where there are none. */
  corrections: z.object({ count: z.number(), extractedSha256: z.string() }).nullable(),
});
export type Article = z.infer<typeof Article>;

export const ArticleText = z.object({
  id: Id,
  /** The canonical text: immutable, line ends as \n, no BOM. All offsets are UTF-16 code units into it. */
  text: z.string(),
  blocks: z.array(Block),
  /** The name of this text by its content, by which `correctText` knows that its positions are of this one. */
  sha256: z.string(),
});
export type ArticleText = z.infer<typeof ArticleText>;

/** Another article with much of the same text: `containment` is the part of the shorter one that stands in the other, 0.3 to 1. */
export const SimilarArticle = ArticleSummary.pick({ id: true, title: true, opening: true, source: true, published: true, direction: true }).extend({
  containment: z.number(),
});
export type SimilarArticle = z.infer<typeof SimilarArticle>;

/** An older text of an article, kept when a newer one was imported from the same address. */
export const Revision = ArticleSummary.pick({ id: true, title: true, published: true, updated: true, words: true, fileName: true, importedAt: true });
export type Revision = z.infer<typeof Revision>;

export const ImportOutcome = z.object({
  /** The file's name, with its folders below the one that was given. */
  path: z.string(),
  outcome: z.enum(['imported', 'duplicate', 'revision', 'refused']),
  /** The new article, or for a duplicate the one already here. */
  articleId: Id.nullable(),
  title: z.string().nullable(),
  /** Its first words, shown where it states no title; left out where nothing was imported. */
  opening: z.string().optional(),
  published: PartialDate.nullable(),
  updated: PartialDate.nullable(),
  outlet: z.string().nullable(),
  language: z.string().nullable(),
  words: z.number().nullable(),
  /** Why it was refused or skipped, which pages are missing, what a revision did to the passages, or which article has the same text; else null. */
  reason: z.string().nullable(),
  /** Pages that are damaged and missing from the article; left out where none is. */
  missingPages: MissingPages.optional(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** What was settled together, in the order of the files: what came into the project did so in one transaction. `done` counts these too. */
export const ImportEvent = z.object({ done: z.number(), total: z.number(), outcomes: z.array(ImportOutcome).min(1) });
export type ImportEvent = z.infer<typeof ImportEvent>;

export const TrashContents = z.object({
  articles: z.number(),
  /** The first few, as the library names them. */
  names: z.array(z.string()),
  passages: z.number(),
  /** Claims that rest on these articles alone and go with them. */
  claims: z.number(),
  /** Claims that lose evidence and keep some. */
  weakened: z.number(),
});
export type TrashContents = z.infer<typeof TrashContents>;

const Chosen = z.object({ ids: z.array(Id).min(1) });

const Beginning = Browsed.extend({ lines: z.array(ArticleSummary) });

/** What an article's line in the library is made of. */
const line = ['article', 'source', 'passage', 'evidence', 'tag', 'tagging'] as const;

export const articles = {
  /** Every article at once, for commands; a page browses. */
  list: question(...line)
    .input(z.object({ trashed: z.boolean().default(false) }).default({ trashed: false }))
    .output(z.array(ArticleSummary)),
  /** Which articles, in which order and groups; their lines are asked for as they come into view (`summaries`). */
  browse: question(...line).input(Browsing).output(Browsed),
  /**
   * How that begins, which is what a page draws before the rest has come: no more ids than these, and the first articles
   * themselves; counts and groups are whole.
   */
  begin: question(...line).input(Browsing.extend({ ids: z.number().int().positive(), lines: z.number().int().max(1000) })).output(Beginning),
  /** The choices of the filters with how many articles each has, of the library or of the trash. */
  facets: question(...line).input(z.object({ trashed: z.boolean() })).output(ArticleFacets),
  /** In the order asked for; those that are gone are left out. */
  summaries: question(...line).input(z.object({ ids: z.array(Id).max(1000) })).output(z.array(ArticleSummary)),
  get: question(...line).input(z.object({ id: Id })).output(Article),
  text: question('article').input(z.object({ id: Id })).output(ArticleText),
  /** The text as it was extracted, before corrections by hand. */
  extracted: question('article').input(z.object({ id: Id })).output(ArticleText),
  /** Articles that share text with this one, the most alike first: rewrites, copies, wire reports. */
  similar: question('article', 'source').input(z.object({ id: Id })).output(z.array(SimilarArticle)),
  /** The older texts of this article, newest first by the dates that they state, else by import; `text` and `original` take their ids, too. */
  revisions: question('article').input(z.object({ id: Id })).output(z.array(Revision)),
  original: question('article').input(z.object({ id: Id })).output(z.file()),
  /**
   * A stored web page or mail as HTML that keeps its looks and can do nothing: no scripts, no frames, nothing from elsewhere.
   * For a frame with an empty sandbox only. Null where the stored file is no page, or too large to be drawn.
   */
  page: question('article').input(z.object({ id: Id })).output(z.object({ html: z.string() }).nullable()),
  /** One event a transaction, once it is whole in the project; all of one call are one step of history. Stop listening to cancel. */
  import: errand
    .input(
      z.object({
        files: z.union([z.array(z.file()).min(1), PackedFiles]),
        /** For tables: the file's name -> which of its columns holds what. What is not said is recognised. */
        columns: z.record(z.string(), ColumnChoice).optional(),
        /** Names of files whose original is kept, without a text, where they cannot be read (a scan, a password). */
        keepUnread: z.array(z.string()).optional(),
        /**
         * Calls with the same id are one step: a long list of files is sent in pieces. Each waits for those before it; where
         * reading or writing one breaks off, those after it bring nothing.
         */
        step: Id.optional(),
      }),
    )
    .output(eventIterator(ImportEvent)),
  /**
   * Ends the imports that share this step, also those that are still on their way here. What was written stays, and they tell
   * all of it before they end; to abort the call itself ends it too, but what was written last may then go untold.
   */
  stopImport: errand.input(z.object({ step: Id })),
  /** What a table with articles in its rows looks like, for confirmation before it is imported. Refused with IMPORT_UNREADABLE. */
  recognise: errand.input(z.object({ file: z.file() })).output(RecognisedTable),
  /** Corrects metadata by hand. `outlet` names the source, which is found or created; '' or null empties a field. */
  update: action('Correct article')
    .input(
      z.object({
        id: Id,
        title: z.string().max(1000).nullable().optional(),
        byline: z.string().max(500).nullable().optional(),
        outlet: z.string().max(200).nullable().optional(),
        url: z.string().max(2000).nullable().optional(),
        published: PartialDate.nullable().optional(),
        updated: PartialDate.nullable().optional(),
        marking: z.string().max(60).optional(),
      }),
    )
    .output(Article),
  /** Dims or undims one block of an article by hand; `start` is the block's start. */
  markBoilerplate: action('Mark boilerplate')
    .input(z.object({ id: Id, start: z.number().int().nonnegative(), boilerplate: z.boolean() }))
    .output(z.null()),
  /**
   * Corrects what was extracted wrongly: edits in the order of the text, none over another. Passages keep their words, or take the
   * corrected ones. Refused with CONFLICT where the text is no longer the one named, or the article is in the trash.
   */
  correctText: action('Correct text')
    .input(z.object({ id: Id, textSha256: z.string(), edits: z.array(TextEdit).min(1).max(1000) }))
    .output(Article),
  /** The text as it was extracted stands again; passages go back with it. Refused with CONFLICT where the text is no longer the one named. */
  takeCorrectionsBack: action('Take corrections back').input(z.object({ id: Id, textSha256: z.string() })).output(Article),
  review: action('Mark as reviewed').input(Chosen.extend({ reviewed: z.boolean() })).output(z.null()),
  trash: action('Move to trash').input(Chosen).output(z.null()),
  restore: action('Restore from trash').input(Chosen).output(z.null()),
  /** What `emptyTrash` would delete now. */
  trashContents: question('article', 'passage', 'evidence', 'claim').output(TrashContents),
  /**
   * Deletes what is in the trash, with its texts, files, passages and the claims that rest on nothing else. The one act that
   * undo cannot take back: it ends the list of what can be undone. `articles` is the number that the analyst was told;
   * refused with CONFLICT where it is another one by now.
   */
  emptyTrash: action('Empty the trash', { final: true }).input(z.object({ articles: z.number().int().positive() })).output(TrashContents),
};
