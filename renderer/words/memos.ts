// Texts of memos, wherever they are written and shown.
import { counted } from './language.ts';

export const memos = {
  title: 'Memos',
  write: 'Write memo',
  /** Where the memos of several things stand below each other. */
  writeOn: { claim: 'Memo on the claim', passage: 'Memo on the passage' },
  field: 'Memo',
  placeholder: 'What you think about this, and why',
  saveHint: (key: string) => `${key} saves, Escape leaves`,
  edit: 'Change memo',
  remove: 'Delete memo',
  removed: 'Memo deleted',
  count: (count: number) => counted(count, 'memo', 'memos'),
  changed: (when: string) => `changed ${when}`,
  onArticle: (count: number) => (count === 0 ? 'Memos on this article' : `Memos on this article (${count})`),
  records: {
    source: 'Outlet',
    article: 'Article',
    passage: 'Passage',
    tag: 'Tag',
    party: 'Party',
    claim: 'Claim',
    question: 'Question',
    project: 'Project',
  },
} as const;
