// What every reader of a format gets and gives: a file; the canonical text with its blocks, and the metadata that the file states.
import type { MissingPages } from '../../contract/missing-pages.ts';
import type { Block } from '../../contract/text/block.ts';

/** A file as the host hands it over: its name (for its extension and for messages) and all its bytes. */
export interface ImportFile {
  name: string;
  bytes: Uint8Array;
}

/** A value and where it was found, for people: "first line", "line 2: “January 20, 2026 11:38”". */
export interface Found<T> {
  value: T;
  from: string;
}

/** A remark that somebody left in the margin of a document: never part of the article's text. */
export interface ImportedNote {
  /** The words that the remark is about, as the canonical text has them, at most 2,000 units; '' where it names none. */
  quote: string;
  author: string | null;
  /** A `PartialDate`; with a zone only where the document states one. */
  date: string | null;
  text: string;
}

/** Nothing here is invented: what the file does not state is null. */
export interface ImportedArticle {
  text: string;
  blocks: Block[];
  title: Found<string> | null;
  byline: Found<string> | null;
  outlet: Found<string> | null;
  url: Found<string> | null;
  published: Found<string> | null;
  updated: Found<string> | null;
  /** BCP 47; null where it could not be told. */
  language: string | null;
  direction: 'ltr' | 'rtl';
  words: number;
  /** Years that the text mentions, two or more away from its publication (all of them where it states no date). */
  mentions: number[];
  /** Comments of a word processor; left out where there are none, and in formats that have none. */
  notes?: ImportedNote[];
  /** Pages that are damaged, and of which nothing is in the text; left out where all were read, and in formats without pages. */
  missingPages?: MissingPages;
}
