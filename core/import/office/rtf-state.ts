// What is in force inside a group of an RTF file, and what the file has told so far.
import type { FormedBlock } from './article-blocks.ts';
import type { MarginQuotes } from './margin-quotes.ts';
import type { RtfCapture, RtfStoryKind } from './rtf-destinations.ts';
import { newRtfStory, type RtfStory } from './rtf-story.ts';
import type { StyleRole } from './style-names.ts';

/** Copied when a group opens, forgotten when it closes. */
export interface RtfState {
  skipped: boolean;
  /** Where words go instead of into the story. */
  capture: { what: RtfCapture; text: string } | null;
  story: RtfStory;
  /** What this very group is, to be finished when it closes. */
  opened: { capture: RtfCapture } | { story: RtfStoryKind; endnote: boolean; mark: string } | null;
  font: number;
  /** The number of replacement characters behind a \u. */
  replacements: number;
  hidden: boolean;
  deleted: boolean;
  style: number;
  outline: number | null;
  list: number;
  depth: number;
  /** Of the style that is being read. */
  basedOn: number | null;
  inTable: boolean;
  tableDepth: number | null;
}

export interface RtfFont {
  name: string;
  page: string | null;
  isSymbol: boolean;
}

export interface RtfStyle {
  role: StyleRole | null;
  outline: number | null;
  basedOn: number | null;
}

export interface RtfNote {
  blocks: FormedBlock[];
  mark: string;
  endnote: boolean;
}

export interface RtfRemark {
  id: string;
  author: string | null;
  date: number | null;
  text: string;
}

/** Everything that does not end with a group. */
export interface RtfFacts {
  page: string;
  fonts: Map<number, RtfFont>;
  styles: Map<number, RtfStyle>;
  defaultFont: number;
  languages: string[];
  title: string;
  author: string;
  notes: RtfNote[];
  /** How many notes have been numbered. */
  marks: { footnote: number; endnote: number };
  remarks: RtfRemark[];
  /** Of the remark that is being read. */
  remark: { author: string | null; date: number | null; id: string };
  quotes: MarginQuotes;
  /** A numbered mark stands before the note that now comes. */
  markPending: boolean;
}

export function newState(): RtfState {
  return {
    skipped: false, capture: null, story: newRtfStory(), opened: null, font: -1, replacements: 1, hidden: false, deleted: false,
    style: 0, outline: null, list: 0, depth: 0, basedOn: null,
    inTable: false, tableDepth: null,
  };
}

/** \pard: the paragraph's own settings are gone. */
export function resetParagraph(state: RtfState): void {
  Object.assign(state, { style: 0, outline: null, list: 0, depth: 0, inTable: false, tableDepth: null });
}

export function tableDepthOf({ inTable, tableDepth }: RtfState): number {
  return tableDepth ?? (inTable ? 1 : 0);
}
