// The tables of conflicting reporting: claims that cannot all hold, values lined up beneath each other.
import type { ModelConflict, Reference } from '../../contract/briefing-model.ts';
import { words } from '../words/catalogue.ts';
import { publishedInWords } from './published-in-words.ts';
import { ReferenceLinks } from './ReferenceLinks.tsx';
import styles from './Preview.module.css';

const text = words.briefings.preview;

interface PreviewConflictsProps {
  conflicts: readonly ModelConflict[];
  references: readonly Reference[];
}

export function PreviewConflicts({ conflicts, references }: PreviewConflictsProps) {
  if (conflicts.length === 0) return null;
  return (
    <section data-part="conflicts" tabIndex={-1}>
      <h2 className={styles.heading}>{text.conflicts}</h2>
      {conflicts.map((conflict, index) => (
        <ConflictTable key={index} conflict={conflict} references={references} />
      ))}
    </section>
  );
}

function ConflictTable({ conflict: { matter, unit, rows }, references }: { conflict: ModelConflict; references: readonly Reference[] }) {
  const columns = text.conflictColumns;
  return (
    <table className={styles.table}>
      <caption dir="auto">{matter || unit}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.claimant}</th>
          <th scope="col" className={styles.value}>
            {columns.value}
          </th>
          <th scope="col">{columns.outlet}</th>
          <th scope="col">{columns.date}</th>
          <th scope="col">{columns.grade}</th>
          <th scope="col">{columns.references}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ConflictRow key={row.claimId} row={row} references={references} />
        ))}
      </tbody>
    </table>
  );
}

function ConflictRow({ row, references }: { row: ModelConflict['rows'][number]; references: readonly Reference[] }) {
  return (
    <tr>
      <td dir="auto" title={row.statement}>
        {row.claimant || text.noClaimant}
        {row.status !== 'open' && <small>{words.claims.statuses[row.status].toLowerCase()}</small>}
      </td>
      <td className={styles.value}>{row.value}</td>
      <td dir="auto">
        {row.outlet || text.noOutlet}
        {row.through !== '' && <small dir="auto">{text.through(row.through)}</small>}
      </td>
      <td className={styles.date}>{publishedInWords(row.date)}</td>
      <td>{row.grade}</td>
      <td>
        <ReferenceLinks numbers={row.references} references={references} />
      </td>
    </tr>
  );
}
