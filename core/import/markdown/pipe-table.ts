// Rows of a Markdown table.

/** "| --- | :--: |": the line under the first row that makes a table of it. */
export function isDelimiterRow(line: string): boolean {
  return line.length < 10_000 && line.includes('-') && /^[\s|:-]+$/.test(line) && (line.includes('|') || line.includes(':')) && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}

/** The cells of a row, trimmed; `\|` is no border. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  const row = line.trim().replace(/^\|/, '');
  for (let at = 0; at < row.length; at++) {
    const sign = row.charAt(at);
    if (sign === '\\' && row.charAt(at + 1) === '|') {
      cell += '|';
      at++;
    } else if (sign === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (cell.trim() !== '') cells.push(cell.trim());
  return cells;
}
