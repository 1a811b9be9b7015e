// Which column holds which field, as it is being chosen in the window; pure.
import { TableField, type ColumnChoice } from '../../contract/tables.ts';

export const tableFields = TableField.options;

/** A column for every field, '' for none. */
export type Choice = Record<TableField, string>;

export function choiceOf(recognised: ColumnChoice | null): Choice {
  return Object.fromEntries(tableFields.map((field) => [field, recognised?.[field] ?? ''])) as Choice;
}

/** The fields that a column is chosen for, by the column's name. */
export function fieldsByColumn(choice: Choice): Map<string, TableField[]> {
  const fields = new Map<string, TableField[]>();
  for (const field of tableFields) {
    const column = choice[field];
    if (column !== '') fields.set(column, [...(fields.get(column) ?? []), field]);
  }
  return fields;
}
