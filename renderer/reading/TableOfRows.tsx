// Rows of a table that follow each other, set as a table; each cell is one text node at its place in the canonical text.
import { Fragment, useMemo } from 'react';
import { words } from '../words/catalogue.ts';
import { CorrectionFields } from './correcting/CorrectionFields.tsx';
import type { Corrected } from './correcting/use-corrected.ts';
import { dimmedReason } from './dimmed-reason.ts';
import { numericColumns, type TableItem } from './shown-items.ts';
import classes from './body.module.css';

interface Props {
  table: TableItem;
  /** The canonical text of the article. */
  text: string;
  direction: 'auto' | undefined;
  /** Where one of its cells stands as a field. */
  corrected: Corrected | null;
}

/** The tabs between cells stand in no element: like the empty lines between blocks, they are between positions. */
export function TableOfRows({ table: { rows, columns, page }, text, direction, corrected }: Props) {
  const numeric = useMemo(() => numericColumns(text, rows), [text, rows]);
  return (
    <div className={classes.table} data-page={page && words.reading.page(page)}>
      <div className={classes.wide} role="group" aria-label={words.reading.table(rows.length)} tabIndex={columns > 3 ? 0 : undefined}>
        <table>
          <tbody>
            {rows.map(({ block, cells }) => (
              <tr key={block.start} data-dimmed={block.boilerplate ? true : undefined} title={dimmedReason(block)}>
                {cells.map(({ start, end }, at) => {
                  const isField = start < end && start === corrected?.start;
                  const given = {
                    'data-number': numeric.has(at) || undefined,
                    colSpan: cells.length === 1 && columns > 1 ? columns : undefined,
                    dir: direction,
                  };
                  return (
                    <Fragment key={start}>
                      {isField && <td {...given}><CorrectionFields titleStart={null} direction={direction} /></td>}
                      <td {...given} data-start={start < end ? start : undefined} hidden={isField}>{text.slice(start, end)}</td>
                    </Fragment>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
