// Which column of a table holds what of an article, as the analyst confirms it or names it on the command line.
import { refuse } from '../../../contract/refusals.ts';
import { TableField, type ColumnChoice, type ColumnMapping } from '../../../contract/tables.ts';

export const FIELDS = TableField.options;
export type Field = TableField;
export type Mapping = ColumnMapping;
export type MappingChoice = ColumnChoice;

const EXAMPLE = 'Write it as --map "title=Headline,text=Body"';

/**
 * Reads "title=Headline,text=Body". A name that holds a comma stands in quotation marks; "byline=" leaves a field out.
 * @throws Refusal BAD_INPUT, saying what is wrong and how it is written
 */
export function parseMapping(written: string): MappingChoice {
  const choice: MappingChoice = {};
  for (const part of partsOf(written)) {
    const sign = part.indexOf('=');
    if (sign === -1) throw refuse('BAD_INPUT', { reason: `“${part}” names no column: a field, = and a column are expected. ${EXAMPLE}.` });
    const name = part.slice(0, sign).trim();
    const field = FIELDS.find((known) => known === name.toLowerCase());
    if (!field) throw refuse('BAD_INPUT', { reason: `“${name}” is no field of an article: ${FIELDS.join(', ')} are. ${EXAMPLE}.` });
    if (choice[field] !== undefined) throw refuse('BAD_INPUT', { reason: `“${field}” is given twice; one column can hold it.` });
    const column = part.slice(sign + 1).trim().replace(/^(["“])(.*)["”]$/s, '$2');
    if (field === 'text' && column === '') throw refuse('BAD_INPUT', { reason: 'No column is named for the text, and there is no article without one.' });
    choice[field] = column;
  }
  if (Object.keys(choice).length === 0) throw refuse('BAD_INPUT', { reason: `No field is given. ${EXAMPLE}; the fields are ${FIELDS.join(', ')}.` });
  return choice;
}

/** Split at commas (also semicolons) outside quotation marks. */
function partsOf(written: string): string[] {
  const parts = written.match(/(?:"[^"]*"|“[^”]*”|[^,;"“]|["“])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean);
}
