// What a PDF states about itself: its properties weighed against its text, everything else as in any text.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import { describeText } from '../describe-text.ts';
import type { Found, ImportedArticle } from '../imported-article.ts';
import type { Piece } from '../pieces.ts';
import { PRINTED_AT } from './running-heads.ts';

export interface Properties {
  title: string | null;
  author: string | null;
  /** Only a hint for reading: programs write their own language there. */
  language: string | null;
}

/** Title and author as the document states them, XMP first; null where it does not. */
export async function propertiesOf(document: PDFDocumentProxy): Promise<Properties> {
  const { info, metadata } = await document.getMetadata();
  const entry = (name: string): unknown => (name in info ? Object.getOwnPropertyDescriptor(info, name)?.value : null);
  const xmp = (name: string): unknown => metadata?.get(name);
  return {
    title: textOf(xmp('dc:title')) ?? textOf(entry('Title')),
    author: textOf(xmp('dc:creator')) ?? textOf(entry('Author')),
    language: textOf(entry('Language')),
  };
}

function textOf(value: unknown): string | null {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(', ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

type Described = Omit<ImportedArticle, 'text' | 'blocks'>;

/**
 * As `describeText`, with pages for lines. Of running heads each counts once and the time at which a browser printed the page
 * not at all; a title found in the text does not touch the blocks, its piece is returned.
 */
export async function describePages(text: string, pieces: readonly Piece[]): Promise<{ described: Described; titlePiece: Piece | null }> {
  const copies = new Map<Piece, Piece>();
  for (const piece of described(pieces)) copies.set({ ...piece, block: { ...piece.block } }, piece);
  const found = await describeText(text, [...copies.keys()]);
  const titleCopy = found.title ? [...copies.keys()].find(({ block }) => block.kind === 'heading' && block.level === 1) : undefined;
  const pages = new Map(pieces.map(({ line, block }) => [line, block.page ?? 1]));
  const onPage = <T>(field: Found<T> | null): Found<T> | null =>
    field && {
      value: field.value,
      from: field.from
        .replace(/^first line$/, 'first line of page 1')
        .replace(/^line (\d+)$/, (_, line: string) => `heading on page ${pages.get(Number(line)) ?? 1}`)
        .replace(/^line (\d+)(?=:)/, (_, line: string) => `page ${pages.get(Number(line)) ?? 1}`),
    };
  return {
    described: {
      ...found,
      title: onPage(found.title), byline: onPage(found.byline), outlet: onPage(found.outlet),
      url: onPage(found.url), published: onPage(found.published), updated: onPage(found.updated),
    },
    titlePiece: (titleCopy && copies.get(titleCopy)) ?? null,
  };
}

/** Running heads first, each once: they may name the outlet, the day of the issue, the address. */
function described(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  const heads: Piece[] = [];
  const body: Piece[] = [];
  for (const piece of pieces) {
    const { boilerplate } = piece.block;
    if (boilerplate === 'page-number') continue;
    if (boilerplate !== 'running-head') body.push(piece);
    else if (!seen.has(piece.text) && !PRINTED_AT.test(piece.text)) heads.push(piece);
    seen.add(piece.text);
  }
  return [...heads.slice(0, 4), ...body];
}
