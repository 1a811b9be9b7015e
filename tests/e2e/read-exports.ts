// Opens exported briefings with readers that are not ours, and looks for what a citation must carry.
import { pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';
import mammoth from 'mammoth';
import { pagesOf } from '../core/export/pdf-text.ts';

/** What every claim carries into an export. */
export interface Cited {
  quote: string;
  article: string;
  outlet: string;
  date: string;
  grade: string;
}

export async function docxText(bytes: Buffer): Promise<string> {
  return (await mammoth.extractRawText({ buffer: bytes })).value;
}

export async function pdfText(bytes: Buffer): Promise<string> {
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  return (await pagesOf(bytes)).join('\n');
}

/** As a browser shows the file, from the disk and without the workbench; fails where it asks for anything else. */
export async function htmlText(page: Page, path: string): Promise<string> {
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error('These pages have no browser of their own.');
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(pathToFileURL(path).href);
  const text = await other.locator('body').innerText();
  expect(asked).toEqual([pathToFileURL(path).href]);
  await context.close();
  return text;
}

/** Lines break anywhere on paper, and marks that steady the direction or escape a letter are no part of what is said. */
export function packed(text: string): string {
  return text.replace(/[\s\u200e\u200f\u2066-\u2069\\]+/g, '');
}

/** One of the places where the quote stands is its reference: with article, outlet, date and grade right behind it. */
export function expectCited(text: string, { quote, ...citation }: Cited, format: string): void {
  const behind = packed(text).split(packed(quote)).slice(1).map((rest) => rest.slice(0, 300));
  expect(behind, `“${quote}” in ${format}`).not.toEqual([]);
  const whole = Object.values(citation).map(packed);
  const reference = behind.find((rest) => whole.every((part) => rest.includes(part)));
  expect(reference, `the citation of “${quote}” in ${format}, behind one of: ${behind.join(' | ')}`).toBeDefined();
}
