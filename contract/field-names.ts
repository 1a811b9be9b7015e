// What the fields of an input are called in a sentence: the analyst's word for each name of the contract, one and many.

/** Where the page calls a field by another word than the contract, or by none. The rest are called what they are. */
const names: Readonly<Record<string, readonly [one: string, many?: string]>> = {
  aliases: ['other name', 'other names'],
  articleIds: ['article', 'articles'],
  atLeast: ['lower bound'],
  atMost: ['upper bound'],
  basis: ['basis of the confidence'],
  body: ['memo'],
  bottomLine: ['bottom line'],
  byline: ['author'],
  claimIds: ['claim', 'claims'],
  cutOff: ['cut-off'],
  edits: ['correction', 'corrections'],
  eventTime: ['date of the event'],
  ids: ['entry', 'entries'],
  judgements: ['judgement', 'judgements'],
  on: ['record that the memo is on'],
  published: ['date of publication'],
  query: ['search'],
  questions: ['question', 'questions'],
  rationale: ['reason for the grade'],
  saidTime: ['date of the statement'],
  targets: ['target', 'targets'],
  updated: ['date of the update'],
  url: ['address'],
  via: ['“Through” name', 'names in “Through”'],
  words: ['search'],
};

/** "title", "date of the event"; "article ids" for a name that stands in no form. */
export function fieldName(key: string): string {
  return names[key]?.[0] ?? inWords(key);
}

/** The entries of a list: "questions". */
export function fieldNames(key: string): string {
  return names[key]?.[1] ?? inWords(key);
}

/** "The text of judgement 2" for ['judgements', 1, 'text']; "the input" for the whole. */
export function placeName(path: readonly (string | number)[]): string {
  const parts = path.flatMap((part, at) => {
    const next = path[at + 1];
    if (typeof part === 'number') return [];
    return [typeof next === 'number' ? `${fieldName(part)} ${next + 1}` : `the ${fieldName(part)}`];
  });
  return parts.toReversed().join(' of ') || 'the input';
}

/** articleIds -> article ids */
function inWords(key: string): string {
  return key.replaceAll(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
