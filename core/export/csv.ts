// Rows as a CSV file that spreadsheets open as it is: UTF-8 with a mark, CRLF, quotation marks where they are needed.

/**
 * A text that begins with = + - @ would be run as a formula by a spreadsheet, and quotes come from strangers: such a cell
 * gets an apostrophe in front. Numbers are written as they are.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
