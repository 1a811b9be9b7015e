// Texts of the reading page for those who read by keys or by ear: the caret, finding, highlights in words.
import { quoted } from '../../contract/text/quoted.ts';
import { numberInWords } from './language.ts';

export const caretKeys = {
  title: 'Caret in the text',
  rows: [
    { label: 'By character', keys: ['←', '→'] },
    { label: 'By line', keys: ['↑', '↓'] },
    { label: 'By word', keys: ['mod+←', 'mod+→'] },
    { label: 'By sentence', keys: ['alt+↑', 'alt+↓'] },
    { label: 'By paragraph', keys: ['mod+↑', 'mod+↓'] },
    { label: 'Ends of the line', keys: ['Home', 'End'] },
    { label: 'Ends of the text', keys: ['mod+Home', 'mod+End'] },
    { label: 'By page', keys: ['PageUp', 'PageDown'] },
    { label: 'Select while moving', keys: ['Shift'] },
    { label: 'Select all', keys: ['mod+a'] },
    { label: 'Open the passage at the caret', keys: ['Enter'] },
    { label: 'To the selection’s bar', keys: ['Tab'] },
  ],
} as const;

/** The same on a Mac, with the keys of its own editors. */
export const caretKeysOnMac = {
  title: caretKeys.title,
  rows: [
    { label: 'By character', keys: ['←', '→'] },
    { label: 'By line', keys: ['↑', '↓'] },
    { label: 'By word', keys: ['alt+←', 'alt+→'] },
    { label: 'By sentence', keys: ['mod+alt+↑', 'mod+alt+↓'] },
    { label: 'By paragraph', keys: ['alt+↑', 'alt+↓'] },
    { label: 'Ends of the line', keys: ['mod+←', 'mod+→'] },
    { label: 'Ends of the text', keys: ['mod+↑', 'mod+↓'] },
    ...caretKeys.rows.slice(7),
  ],
} as const;

export const spoken = {
  highlight: (edges: string, meaning: string) => `Highlight ${edges}${meaning ? `: ${meaning}` : ''}`,
  begins: (passage: string) => `Begins here: ${passage}`,
  goesOn: 'A highlight goes on here',
  ends: (last: string) => `A highlight ends here: “…${last}”`,
  whole: (quote: string) => quoted(quote),
  fromTo: (first: string, last: string) => `begins ${quoted(first)}, ends ${quoted(last)}`,
  claim: (statement: string, status: string) => `claim ${quoted(statement)}, ${status}`,
  tags: (names: string) => `tagged ${names}`,
  note: (note: string) => `note: ${note}`,
  entered: (passage: string) => `${passage}.`,
  left: (quote: string) => `Out of the highlight ${quoted(quote.length > 40 ? `…${quote.slice(-40)}` : quote)}.`,
} as const;

export const find = {
  label: 'Find in the article',
  here: 'Find in the article, or filter the list',
  next: 'Next match',
  previous: 'Previous match',
  wholeWords: 'Whole words only',
  close: 'Close, and select the match',
  none: 'No matches',
  looking: 'Looking…',
  count: (current: number, total: number, busy: boolean) =>
    `${numberInWords(current)} of ${numberInWords(total)}${busy ? '…' : ''}`,
} as const;
