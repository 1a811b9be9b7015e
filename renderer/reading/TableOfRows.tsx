// Rows of a table that follow each other, set as a table; each cell is one text node at its place in the canonical text.
import { useMemo } from 'react';
import { words } from '../words/catalogue.ts';
import { dimmedReason } from './dimmed-reason.ts';
import { numericColumns, type TableItem } from './shown-items.ts';
import classes from './body.module.css';

interface Props {
  table: TableItem;
  /** The canonical text of the article. */
  text: string;
  direction: 'auto' | undefined;
}

/** The tabs between cells stand in no element: like the empty lines between blocks, they are between positions. */
export function TableOfRows({ table: { rows, columns, page }, text, direction }: Props) {
  const numeric = useMemo(() => numericColumns(text, rows), [text, rows]);
  return (
    <div className={classes.table} data-page={page && words.reading.page(page)}>
      <div className={classes.wide} role="group" aria-label={words.reading.table(rows.length)} tabIndex={columns > 3 ? 0 : undefined}>
        <table>
          <tbody>
            {rows.map(({ block, cells }) => (
              <tr key={block.start} data-dimmed={block.boilerplate ? true : undefined} title={dimmedReason(block)}>
                {cells.map(({ start, end }, at) => (
                  <td
                    key={start}
                    data-start={start < end ? start : undefined}
                    data-number={numeric.has(at) || undefined}
                    colSpan={cells.length === 1 && columns > 1 ? columns : undefined}
                    dir={direction}
                  >
                    {text.slice(start, end)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
