// Opens a table as the articles in its rows.
import { foldName } from '../../../contract/text/fold-name.ts';
import { problem, type Contained } from '../contained.ts';
import type { ImportFile } from '../imported-article.ts';
import { FIELDS, type Mapping, type MappingChoice } from './mapping.ts';
import { recogniseColumns } from './recognise.ts';
import { canonicalBytes, cellsOf } from './row-cells.ts';
import { refuseTable, rowName, type Table } from './table.ts';
import { tableOf } from './table-of.ts';

/** So many problems of one kind are told row by row, the rest in one sentence. */
const MOST_PROBLEMS = 50;

/**
 * One inner file a row, "news.csv#12", whose bytes are the row as canonical JSON; rows without a text are problems. `choice`
 * is what was confirmed or given by hand. Throws the refusal IMPORT_UNREADABLE where a chosen column does not exist and
 * where no column looks like texts.
 */
export async function openTable(file: ImportFile, choice: MappingChoice = {}): Promise<Contained> {
  const table = tableOf(file);
  const mapping = recogniseColumns(table, existing(file.name, table, choice));
  if (!mapping) {
    throw refuseTable(
      file.name,
      `none of its columns (${listed(table.columns)}) looks like the text of articles`,
      'Say which one it is: in the window by choosing it, on the command line by --map "text=COLUMN".',
    );
  }
  return rowsOf(file.name, table, mapping);
}

function rowsOf(name: string, table: Table, mapping: Mapping): Contained {
  const contained: Contained = { files: [], problems: fewer(name, table.problems) };
  const empty: number[] = [];
  for (const { number, value } of table.rows) {
    if ((cellsOf(value).get(mapping.text) ?? '').trim() === '') empty.push(number);
    else contained.files.push({ name: rowName(name, number), bytes: canonicalBytes(value), mapping });
  }
  const without = empty.map((number) => problem(rowName(name, number), `its column “${mapping.text}” is empty`, 'Fill it in, or name the column that holds the text.'));
  contained.problems.push(...fewer(name, without));
  return contained;
}

function fewer(name: string, problems: Contained['problems']): Contained['problems'] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const left = (problems.length - MOST_PROBLEMS).toLocaleString('en-GB');
  return [...problems.slice(0, MOST_PROBLEMS), problem(name, `${left} more of its rows have such faults`, 'Correct the table and import it again: rows that are here already are skipped.')];
}

/** The choice with the columns as the table spells them. */
function existing(name: string, { columns }: Table, choice: MappingChoice): MappingChoice {
  const spelled: MappingChoice = {};
  for (const field of FIELDS) {
    const wanted = choice[field];
    if (wanted === undefined) continue;
    const column = wanted === '' ? '' : (columns.find((each) => each === wanted) ?? columns.find((each) => foldName(each) === foldName(wanted)));
    if (column === undefined) throw refuseTable(name, `it has no column “${wanted}”, only ${listed(columns)}`, 'Name one of these for the field, or leave the field out.');
    spelled[field] = column;
  }
  return spelled;
}

function listed(columns: readonly string[]): string {
  const shown = columns.slice(0, 12).map((column) => `“${column.slice(0, 60)}”`);
  return columns.length > shown.length ? `${shown.join(', ')} and ${columns.length - shown.length} more` : shown.join(', ');
}
