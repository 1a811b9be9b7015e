// The words of the Search screen and of the palette.
export const search = {
  title: 'Search',
  placeholder: 'Search articles and claims',
  label: 'Search',
  hint: 'Type to search. Spelling of Arabic and accents do not matter.',
  syntaxTitle: 'What you can write',
  syntax: [
    { write: 'prison escape', finds: 'both words, anywhere in the text' },
    { write: '"Interior Ministry"', finds: 'these words in this order' },
    { write: 'escap*', finds: 'words that begin so: escape, escaped, escaping' },
    { write: 'Shaddadi OR Hasakah', finds: 'either word' },
    { write: 'escape -drill', finds: 'the first word without the second' },
  ],
  articles: 'Articles',
  claims: 'Claims',
  total: (shown: number, total: number) =>
    total === 0 ? 'Nothing found' : shown < total ? `Best ${shown} of ${total}` : total === 1 ? '1 found' : `${total} found`,
  nothing: (query: string) => `Nothing found for “${query}”`,
  nothingHelp: 'Try fewer words, a prefix such as escap*, or OR between spellings.',
  more: 'Show more',
  clear: 'Clear the search',
  everything: 'Everything',
  palette: {
    label: 'Command palette',
    placeholder: 'Search, or type a command',
    commands: 'Commands',
    articles: 'Articles',
    claims: 'Claims',
    searchFor: (query: string) => `Search all texts for “${query}”`,
    keys: 'Up and down to choose, Enter to open, Esc to close',
  },
} as const;
