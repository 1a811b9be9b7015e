// One row of a table to an article.
import { refuse } from '../../../contract/refusals.ts';
import { readHtml } from '../html/read-html.ts';
import type { Found, ImportedArticle, ImportFile } from '../imported-article.ts';
import { decodeReferences } from '../markdown/character-references.ts';
import { readPlainText } from '../read-plain-text.ts';
import { markStatedTitle, withHeadline, withStated, type StatedFields } from '../stated-fields.ts';
import { readCellDate } from './cell-date.ts';
import type { Field, Mapping } from './mapping.ts';
import { recogniseColumns } from './recognise.ts';
import { cellsOf, isRecord } from './row-cells.ts';

/**
 * Reads a row that `openTable` gave. What the columns state wins over what the text states; a cell that is empty, or holds
 * a date that could mean two days, states nothing. Without a mapping the columns are recognised by this row alone.
 * Throws the refusal IMPORT_UNREADABLE.
 */
export async function readRow(file: ImportFile, mapping?: Mapping): Promise<ImportedArticle> {
  const value = valueOf(file);
  const cells = cellsOf(value);
  const columns = mapping ?? recogniseColumns({ columns: [...cells.keys()], rows: [{ number: 1, value }], problems: [] }, {});
  const text = columns ? (cells.get(columns.text) ?? '') : '';
  if (!columns || text.trim() === '') {
    throw unreadable(file.name, columns ? `its column “${columns.text}” is empty` : 'none of its columns looks like a text', 'Fill it in, or name the column that holds the text.');
  }
  const stated = statedBy(cells, columns);
  const article = withHeadline(await readCell(file.name, text), stated.title?.value ?? null);
  if (stated.title) markStatedTitle(article.text, article.blocks, stated.title.value);
  return withStated(article, stated);
}

function valueOf({ name, bytes }: ImportFile): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw unreadable(name, `it is no row of a table (${error.message.slice(0, 100)})`, 'Import the table that it came from.');
  }
  if (isRecord(value)) return value;
  throw unreadable(name, 'it is no row of a table (no named fields)', 'Import the table that it came from.');
}

function unreadable(file: string, reason: string, remedy: string): Error {
  return refuse('IMPORT_UNREADABLE', { file, reason, remedy });
}

// One pair of tags, or one tag that makes lines: "a < b > c" and "<unknown>" are neither.
const MARKUP = /<(p|div|span|h[1-6]|ul|ol|li|a|b|i|em|strong|blockquote|table|article|section|html|body|figure|pre)(?:\s[^<>]{0,4000})?>[\s\S]*?<\/\1\s*>|<br\s*\/?>|<p>/i;

function readCell(name: string, cell: string): Promise<ImportedArticle> {
  if (!MARKUP.test(cell)) return readPlainText({ name, bytes: new TextEncoder().encode(cell) });
  const page = /<(?:html|body)[\s>]/i.test(cell) ? cell : `<!DOCTYPE html><html><head></head><body><article>${cell}</article></body></html>`;
  return readHtml({ name, bytes: new TextEncoder().encode(page) }, { charset: 'utf-8' });
}

function statedBy(cells: ReadonlyMap<string, string>, mapping: Mapping): StatedFields {
  const get = (field: Field, longest: number): Found<string> | null => {
    const column = mapping[field];
    const cell = (column === undefined ? undefined : cells.get(column))?.replace(/\s+/g, ' ').trim();
    return column !== undefined && cell && cell.length <= longest ? { value: decodeReferences(cell), from: `column “${column}”` } : null;
  };
  const date = (field: 'published' | 'updated'): Found<string> | null => {
    const found = get(field, 100);
    const value = found && readCellDate(found.value);
    return found && value ? { ...found, value } : null;
  };
  const address = (found: Found<string> | null): Found<string> | null => (found && /^https?:\/\/\S+$/i.test(found.value) ? found : null);
  return {
    title: get('title', 1000),
    byline: get('byline', 500),
    outlet: get('outlet', 200),
    // Feeds have the address of an article as its identifier.
    url: address(get('url', 2000)) ?? address(get('id', 2000)),
    published: date('published'),
    updated: date('updated'),
    language: languageOf(get('language', 30)?.value),
  };
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en', arabic: 'ar', french: 'fr', german: 'de', spanish: 'es', russian: 'ru', turkish: 'tr', persian: 'fa', kurdish: 'ku', hebrew: 'he',
  italian: 'it', portuguese: 'pt', ukrainian: 'uk', chinese: 'zh', العربية: 'ar', français: 'fr', deutsch: 'de', español: 'es', русский: 'ru', türkçe: 'tr',
};

function languageOf(stated: string | undefined): string | null {
  const word = stated?.toLowerCase() ?? '';
  return LANGUAGES[word] ?? (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/.test(word) ? word.replaceAll('_', '-') : null);
}
