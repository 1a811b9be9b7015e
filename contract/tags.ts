// Tags: the analyst's own tree of words, put on articles, passages and claims.
import { z } from 'zod';
import { SourceOfArticle } from './articles.ts';
import { TextRange } from './passages.ts';
import { action, errand, question } from './procedure.ts';
import { Id, PartialDate } from './records.ts';
import { longestTagPath } from './tag-tree.ts';

export const Tag = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: z.string(),
  /** One of the six hues of the palette: 'yellow' | 'green' | 'blue' | 'pink' | 'orange' | 'violet'. */
  colour: z.string(),
  description: z.string(),
  /** What it is put on: articles, passages and claims. */
  uses: z.number(),
  /** The same with everything that a tag below it is put on, each thing counted once. */
  usesBelow: z.number(),
});
export type Tag = z.infer<typeof Tag>;

export const TagColour = z.enum(['yellow', 'green', 'blue', 'pink', 'orange', 'violet']);
export type TagColour = z.infer<typeof TagColour>;

/** What a tag is put on: a record, or a range of text, which becomes a passage. */
export const TagTarget = z.union([z.object({ record: z.enum(['article', 'passage', 'claim']), id: Id }), TextRange]);
export type TagTarget = z.infer<typeof TagTarget>;

/** One thing that a tag is put on, with the words it stands for in their sentence and where they were printed. */
export const TagUse = z.object({
  /** Of the tagging. */
  id: Id,
  tagId: Id,
  record: z.enum(['article', 'passage', 'claim']),
  recordId: Id,
  /** Of a claim; null otherwise. */
  statement: z.string().nullable(),
  /** The analyst's own note on the passage or claim. */
  note: z.string(),
  /** In UTF-16 code units, end exclusive; null for an article as a whole and for a passage that lost its place. */
  place: z.object({ start: z.number(), end: z.number() }).nullable(),
  /** The quote within its sentence; '' for an article as a whole. */
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  article: z
    .object({
      id: Id,
      title: z.string().nullable(),
      opening: z.string(),
      published: PartialDate.nullable(),
      direction: z.enum(['ltr', 'rtl']),
      language: z.string().nullable(),
      trashed: z.boolean(),
    })
    .nullable(),
  source: SourceOfArticle.nullable(),
});
export type TagUse = z.infer<typeof TagUse>;

/** One name in the tree: no path, and nothing that would be read as one. */
const TagName = z.string().trim().min(1).max(100);

/** A name, or the names from the root down: "casualties/civilians". */
export const TagPath = z.string().trim().min(1).max(longestTagPath);

export const CodebookFile = z.enum(['quotes-csv', 'codebook-csv', 'codebook-md']);
export type CodebookFile = z.infer<typeof CodebookFile>;

export const tags = {
  list: question('tag', 'tagging').output(z.array(Tag)),
  create: action('Create tag')
    .input(
      z.object({
        name: TagName,
        colour: TagColour.optional(),
        parentId: Id.nullable().optional(),
        description: z.string().max(4000).optional(),
      }),
    )
    .output(Tag),
  update: action('Change tag')
    .input(
      z.object({
        id: Id,
        name: TagName.optional(),
        colour: TagColour.optional(),
        parentId: Id.nullable().optional(),
        description: z.string().max(4000).optional(),
      }),
    )
    .output(Tag),
  /** Everything moves to the other tag: what it was put on (once), the tags below it, its memos. */
  merge: action('Merge tags').input(z.object({ id: Id, intoId: Id })).output(Tag),
  /** Deletes a tag and takes it off everything; its children move up to its parent. */
  remove: action('Delete tag').input(z.object({ id: Id })).output(z.null()),
  /** Puts a tag on ranges and records. It is found by name or path, or created: "casualties/civilians" stands below casualties. */
  apply: action('Tag')
    .input(z.object({ name: TagPath, targets: z.array(TagTarget).min(1) }))
    .output(Tag),
  unapply: action('Remove tag').input(z.object({ id: Id, targets: z.array(TagTarget).min(1) })).output(z.null()),
  /** What a tag is put on, newest article first; `below` counts the tags under it in. */
  uses: question('tag', 'tagging', 'passage', 'article', 'claim', 'evidence', 'source')
    .input(z.object({ id: Id, below: z.boolean().default(false) }))
    .output(z.array(TagUse)),
  /** The quotes of all tags (of one and those below it with `id`), or the tree itself with its counts. */
  export: errand.input(z.object({ what: CodebookFile, id: Id.optional() })).output(z.file()),
};
