// Texts of correcting an extracted text by hand: the fields in the text, what they do to highlights, and what was corrected.
import { quoted } from '../../contract/text/quoted.ts';

export const correcting = {
  command: 'Correct the text…',
  short: 'Correct the text',
  field: (number: number, of: number) => (of === 1 ? 'Words of this part of the text' : `Words of part ${number} of ${of} of the text`),
  foot: 'Correcting the text',
  keys: 'Enter saves, Shift+Enter splits the paragraph, Backspace at its start and Delete at its end join it with the next one.',
  cellKeys: 'Enter saves, Escape leaves the cell as it was.',
  joinPrevious: 'Join with previous',
  joinNext: 'Join with next',
  split: 'Split here',
  save: 'Save correction',
  noPassages: 'No highlights here.',
  unchanged: 'Nothing changed yet.',
  kept: (number: number) => (number === 1 ? 'The highlight here keeps its words.' : `The ${number} highlights here keep their words.`),
  changes: (number: number, quote: string) =>
    number === 1 ? `1 highlight changes its words: ${quoted(quote)}` : `${number} highlights change their words.`,
  loses: (number: number, quote: string) =>
    number === 1 ? `1 highlight loses its place: ${quoted(quote)}` : `${number} highlights lose their place.`,
  losesMeaning: 'It is kept, and waits beside the text to be placed again.',
  empty: 'The correction was not saved: no words are left in the field. To leave a part out of the article, dim it instead; Escape brings the words back.',
  saved: 'The text is corrected.',
  mark: 'Text corrected by hand',
  markMeaning: (number: number) => `${number} ${number === 1 ? 'correction' : 'corrections'}: compare with the text as it was extracted`,
  show: 'Show what was corrected in the text',
  compared: (number: number) => `The text as it was extracted, and the ${number === 1 ? 'correction' : `${number} corrections`} made by hand`,
  takeBack: (number: number) => (number === 1 ? 'Take the correction back' : `Take all ${number} corrections back`),
  takenBack: 'The text is as it was extracted again.',
} as const;
