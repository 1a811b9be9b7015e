// Texts of resizing a highlight: moving its ends by keys.

export const resizing = {
  commands: {
    'end-further': 'End of the highlight one word further',
    'end-back': 'End of the highlight one word back',
    'start-back': 'Start of the highlight one word back',
    'start-further': 'Start of the highlight one word further',
  },
  resized: (quote: string) => `The highlight is now ${quote}.`,
} as const;
