// Which files an import can read, for the file dialog and for telling tables from articles; any file may still be dropped.

/** By their endings, lower case; a test holds them equal to those that the core reads. */
export const importableEndings = [
  'txt', 'text', 'md', 'markdown', 'html', 'htm', 'xhtml', 'xht', 'mhtml', 'mht', 'pdf', 'docx', 'docm', 'dotx', 'odt', 'ott',
  'fodt', 'rtf', 'epub', 'eml', 'csv', 'tsv', 'tab', 'json', 'jsonl', 'ndjson', 'zip',
] as const;

const tables: ReadonlySet<string> = new Set(['csv', 'tsv', 'tab', 'json', 'jsonl', 'ndjson']);

/** For the file dialog of the system, which lets one choose other files all the same. */
export const accepted = importableEndings.map((ending) => `.${ending}`).join(',');

/** Larger ones are refused by the core; there is no need to send them first, and no wire would carry them. */
export const mostBytes = 500 * 1024 * 1024;

export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether its rows may be articles, so that its columns are to be confirmed first. */
export function isTable(name: string): boolean {
  return tables.has(endingOf(name));
}
