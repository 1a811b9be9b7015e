// Tables with an article in each row: which column holds what, as it is recognised and as the analyst confirms it.
import { z } from 'zod';

export const TableField = z.enum(['text', 'title', 'outlet', 'byline', 'url', 'published', 'updated', 'language', 'id']);
export type TableField = z.infer<typeof TableField>;

/** Names of columns as the table spells them. */
export type ColumnMapping = Partial<Record<TableField, string>> & { text: string };

/** What is chosen by hand; what is left out is recognised, '' means that no column holds it. */
export const ColumnChoice = z.partialRecord(TableField, z.string());
export type ColumnChoice = z.infer<typeof ColumnChoice>;

export const RecognisedTable = z.object({
  /** In the order of the file. */
  columns: z.array(z.string()),
  /** The cells of the first rows in the order of the columns, each cut to what fits a preview. */
  sample: z.array(z.array(z.string())),
  /** Null where no column looks like the text of articles. */
  mapping: ColumnChoice.nullable(),
  /** How many rows can be read. */
  rows: z.number(),
});
export type RecognisedTable = z.infer<typeof RecognisedTable>;
