// Confirms a table before it is imported: its first rows, and which column holds the text, the title, the date.
import { Button, NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { words } from '../words/catalogue.ts';
import { choiceOf, fieldsByColumn, tableFields, type Choice } from './table-choice.ts';
import { useAskedTable, type AskedTable } from './table-questions.ts';
import classes from './table.module.css';

const texts = words.library.table;

export function TableDialog() {
  const asked = useAskedTable();
  return (
    <Dialog
      opened={asked !== null}
      onClose={() => asked?.answer({ kind: 'leave' })}
      title={asked ? texts.title(asked.file.name) : ''}
      closeLabel={texts.leave}
      size={980}
    >
      {asked && <TableForm key={`${asked.file.name}-${asked.following}`} asked={asked} />}
    </Dialog>
  );
}

function TableForm({ asked }: { asked: AskedTable }) {
  const { table, following, answer } = asked;
  const [choice, setChoice] = useState<Choice>(() => choiceOf(table.mapping));
  const isReady = choice.text !== '';
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) answer({ kind: 'import', choice });
      }}
    >
      <p className={classes.explained}>{table.mapping ? texts.explained : texts.notRecognised}</p>
      <Preview asked={asked} choice={choice} />
      <div className={classes.fields}>
        {tableFields.map((field) => (
          <NativeSelect
            key={field}
            label={texts.fields[field]}
            required={field === 'text'}
            data-autofocus={(field === 'text' && !table.mapping) || undefined}
            error={field === 'text' && !isReady ? texts.needsText : undefined}
            value={choice[field]}
            data={[{ value: '', label: texts.noColumn }, ...table.columns.filter(Boolean)]}
            onChange={(event) => setChoice({ ...choice, [field]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <Button variant="default" onClick={() => answer({ kind: 'leave' })}>{texts.leave}</Button>
        {following > 0 && (
          <Button variant="default" disabled={!isReady} onClick={() => answer({ kind: 'rest', choice })}>{texts.rest(following)}</Button>
        )}
        <Button type="submit" data-autofocus={table.mapping !== null || undefined} disabled={!isReady}>{texts.importRows(table.rows)}</Button>
      </div>
    </form>
  );
}

function Preview({ asked: { file, table }, choice }: { asked: AskedTable; choice: Choice }) {
  const fields = fieldsByColumn(choice);
  const holdsText = (column: string) => column !== '' && column === choice.text;
  const text = useRef<HTMLTableCellElement>(null);
  // In a wide table the column that matters most may lie beyond the edge.
  useEffect(() => {
    void text.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [choice.text]);
  return (
    <div className={classes.preview} tabIndex={0} role="region" aria-label={texts.preview(file.name)}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, at) => (
              <th key={at} ref={holdsText(column) ? text : undefined} scope="col" data-text={holdsText(column) || undefined} data-chosen={fields.has(column) || undefined}>
                <span className={classes.column} dir="auto" data-short={isShort(column)}>{column}</span>
                <span className={classes.use}>{(fields.get(column) ?? []).map((field) => texts.fields[field]).join(', ') || texts.unused}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.sample.map((row, at) => (
            <tr key={at}>
              {table.columns.map((column, index) => (
                <td key={index} data-chosen={fields.has(column) || undefined}>
                  <span className={classes.cell} dir="auto" data-short={isShort(row[index])}>{row[index]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In UTF-16 code units: a date, a name, a short headline. */
const mostOfShort = 24;

function isShort(words: string | undefined): true | undefined {
  return (words?.length ?? 0) <= mostOfShort || undefined;
}
