// Texts of the outlets: their grades, the reasons for them, merging two names of one.
import { counted } from './language.ts';

const articles = (number: number) => counted(number, 'article', 'articles');

export const sources = {
  title: 'Outlets',
  count: (number: number) => counted(number, 'outlet', 'outlets'),
  filter: 'Filter outlets',
  columns: { name: 'Outlet', grade: 'Grade', articles: 'Articles', rationale: 'Reason for the grade' },
  none: {
    title: 'No outlet yet',
    body: 'Outlets come with the articles: Assay reads them from the text, and you can name one at the head of an article. Grade each by how reliable it has been, and say why.',
  },
  nothingFiltered: 'No outlet of that name.',
  chooseOne: 'Choose an outlet',
  chooseOneBody: 'Its grade, the reason for it, and its name can be changed here.',
  name: 'Name',
  nameHint: 'Enter saves. Every article of this outlet shows the new name.',
  rename: 'Rename the outlet',
  noRationale: 'no reason written',
  rationale: 'Reason for the grade',
  rationaleHint: 'History of corrections, ownership, access, bias: what a colleague needs in order to agree or disagree.',
  saveRationale: 'Save the reason',
  showArticles: (number: number) => `Show ${articles(number)}`,
  noArticles: 'No article in the library names it.',
  merge: 'Merge with another outlet',
  mergeHint: 'For two names of one outlet. The articles move over; the other one keeps its grade, or takes this one where it has none.',
  mergeInto: 'Merge into',
  mergeChoose: 'Choose the name to keep',
  mergeNow: (name: string, into: string) => `Merge ${name} into ${into}`,
  merged: (name: string, into: string) => `${name} is now ${into}.`,
  remove: 'Delete this outlet',
  removed: (name: string) => `${name} was deleted.`,
  articles,
} as const;
