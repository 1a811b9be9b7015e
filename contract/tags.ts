// Tags: the analyst's own tree of words, put on articles, passages and claims.
import { z } from 'zod';
import { action, question } from './procedure.ts';
import { TextRange } from './passages.ts';
import { Id } from './records.ts';

export const Tag = z.object({
  id: Id,
  parentId: Id.nullable(),
  name: z.string(),
  /** One of the six hues of the palette: 'yellow' | 'green' | 'blue' | 'pink' | 'orange' | 'violet'. */
  colour: z.string(),
  description: z.string(),
  uses: z.number(),
});
export type Tag = z.infer<typeof Tag>;

export const TagColour = z.enum(['yellow', 'green', 'blue', 'pink', 'orange', 'violet']);
export type TagColour = z.infer<typeof TagColour>;

/** What a tag is put on: a record, or a range of text, which becomes a passage. */
export const TagTarget = z.union([z.object({ record: z.enum(['article', 'passage', 'claim']), id: Id }), TextRange]);
export type TagTarget = z.infer<typeof TagTarget>;

export const tags = {
  list: question('tag', 'tagging').output(z.array(Tag)),
  create: action('Create tag')
    .input(
      z.object({
        name: z.string().trim().min(1).max(100),
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
        name: z.string().trim().min(1).max(100).optional(),
        colour: TagColour.optional(),
        parentId: Id.nullable().optional(),
        description: z.string().max(4000).optional(),
      }),
    )
    .output(Tag),
  /** Deletes a tag and takes it off everything; its children move up to its parent. */
  remove: action('Delete tag').input(z.object({ id: Id })).output(z.null()),
  /** Puts a tag, found or created by name, on ranges and records. */
  apply: action('Tag')
    .input(z.object({ name: z.string().trim().min(1).max(100), targets: z.array(TagTarget).min(1) }))
    .output(Tag),
  unapply: action('Remove tag').input(z.object({ id: Id, targets: z.array(TagTarget).min(1) })).output(z.null()),
};
