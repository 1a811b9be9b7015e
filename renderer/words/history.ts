// The words of the History screen.
import { quoted } from '../../contract/text/quoted.ts';
import type { RecordName } from '../../contract/records.ts';

const records: Record<RecordName, [one: string, many: string]> = {
  source: ['source', 'sources'],
  article: ['article', 'articles'],
  passage: ['passage', 'passages'],
  tag: ['tag', 'tags'],
  tagging: ['tagging', 'taggings'],
  party: ['party', 'parties'],
  claim: ['claim', 'claims'],
  claim_link: ['claim link', 'claim links'],
  evidence: ['evidence link', 'evidence links'],
  question: ['question', 'questions'],
  question_claim: ['claim of a question', 'claims of questions'],
  memo: ['memo', 'memos'],
  briefing: ['briefing', 'briefings'],
  saved_search: ['saved search', 'saved searches'],
  meta: ['project setting', 'project settings'],
};

export const history = {
  title: 'History',
  none: 'Nothing has happened yet',
  noneHelp: 'Every change to this project is kept here: who made it, when, and what it touched. All of this session’s changes can be undone.',
  today: 'Today',
  yesterday: 'Yesterday',
  undoShort: 'Undo',
  undo: (label: string) => `Undo ${quoted(label)}`,
  redo: (label: string) => `Redo ${quoted(label)}`,
  nothingToUndo: 'Nothing to undo in this session',
  nothingToRedo: 'Nothing to redo',
  undone: 'Undone',
  tookBack: 'Undo',
  didAgain: 'Redo',
  touched: (name: RecordName, count: number) => `${count} ${records[name][count === 1 ? 0 : 1]}`,
  loading: 'Loading earlier steps…',
  beginning: 'The beginning of this project',
  steps: (count: number, more: boolean) => (more ? `${count} steps and more` : `${count} ${count === 1 ? 'step' : 'steps'}`),
} as const;
