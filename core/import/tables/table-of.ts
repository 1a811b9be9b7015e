// Bytes of a CSV, TSV, JSON or JSON Lines file to a table.
import { normaliseText } from '../../../contract/text/canonical-text.ts';
import { decodeText } from '../decode-text.ts';
import type { ImportFile } from '../imported-article.ts';
import { readDelimited } from './delimited.ts';
import { readJson } from './json-table.ts';
import { refuseTable, type Table } from './table.ts';

/** By the file's ending, and by its first sign where that is none of the usual ones. Throws the refusal IMPORT_UNREADABLE. */
export function tableOf({ name, bytes }: ImportFile): Table {
  const decoded = decodeText(bytes);
  if (!decoded) throw refuseTable(name, 'it holds binary data, not a table', 'Save it from its program as CSV (UTF-8), and import that.');
  // Line ends inside cells are settled when the row is read; here only the mark in front would be in the way.
  const text = decoded.text.charCodeAt(0) === 0xfeff ? decoded.text.slice(1) : decoded.text;
  if (text.trim() === '') throw refuseTable(name, 'it holds only blank lines', 'Check that the right file was saved.');
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const isJson = /^(?:json|jsonl|ndjson)$/.test(extension) || (!/^(?:csv|tsv|tab)$/.test(extension) && /^\s*[[{]/.test(text));
  return isJson ? readJson(name, text) : readDelimited(name, text.includes('\n') ? text : normaliseText(text), extension);
}
