// Texts of the library: the list of articles, the trash, and importing.
import { missingPagesInWords, type MissingPages } from '../../contract/missing-pages.ts';
import { quoted } from '../../contract/text/quoted.ts';
import { counted, numberInWords } from './language.ts';

/** "340 a second"; below two a second by the minute. */
function rate(perSecond: number): string {
  return perSecond >= 2 ? `${numberInWords(Math.round(perSecond))} a second` : `${numberInWords(Math.round(60 * perSecond))} a minute`;
}

/** "40 s", "3 min". */
function duration(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}

export const library = {
  articles: (number: number) => counted(number, 'article', 'articles'),
  words: (number: number) => counted(number, 'word', 'words'),
  passages: (number: number) => counted(number, 'passage', 'passages'),
  claims: (number: number) => counted(number, 'claim', 'claims'),
  list: 'Articles',
  filter: 'Filter by title, outlet or author',
  noTitle: 'no title',
  noTitleMeaning: 'The text states no title; these are its opening words.',
  noDate: 'no date in the text',
  updated: 'updated',
  noOutlet: 'no outlet',
  originalOnly: 'original only, no text',
  mentions: (years: readonly number[], most = 2) => `mentions ${years.slice(0, most).join(', ')}${years.length > most ? ' …' : ''}`,
  mentionsMeaning: (years: readonly number[], dated: boolean) =>
    dated
      ? `The text names ${years.join(', ')}, two years or more from its own date. It may be about an older event.`
      : `The text has no date and names ${years.join(', ')}. Check when it was written.`,
  similar: (number: number) => `shares text with ${numberInWords(number)}`,
  similarMeaning: (number: number) =>
    `${counted(number, 'other article shares', 'other articles share')} three tenths or more of the text. They may rest on one report.`,
  orphans: (number: number) => `${counted(number, 'passage', 'passages')} to place`,
  orphansMeaning: (number: number) => `${counted(number, 'passage', 'passages')} lost their place when the text changed. Place them by hand.`,
  missingPages: (missing: MissingPages) => `without ${missingPagesInWords(missing)}`,
  missingPagesMeaning: 'The file is damaged there: what stands on these pages is not in the text. Get the file again from its source, and import it.',
  problems: {
    missingPages: 'Pages missing',
    similar: 'Shares text with another',
    undated: 'No date in the text',
    orphans: 'Passages to place',
    otherYears: 'Mentions other years',
    untitled: 'No title',
    noOutlet: 'No outlet',
  },
  trash: 'Trash',
  showTrash: 'Show the trash',
  backToLibrary: 'Back to the articles',
  moveToTrash: 'Move to trash',
  restore: 'Restore',
  trashed: (when: string) => `In the trash since ${when}`,
  toTrash: (title: string) => `${quoted(title)} is in the trash. Undo brings it back.`,
  nothingFiltered: { title: 'No article matches', body: 'The filter looks at titles, opening words, outlets, authors and file names, among the articles that are shown.', clear: 'Show all articles' },
  empty: {
    title: 'Bring in your first articles',
    body: 'Drop files or folders anywhere on this window, choose them, or paste text from a page. Assay keeps each file as it is and reads title, date and outlet from it.',
    formats: 'Web pages (HTML, MHTML), PDF, Word, OpenDocument, RTF, e-books (EPUB), e-mail (EML), plain text, Markdown, tables with an article in each row (CSV, TSV, JSON, JSON Lines), and ZIP archives of these.',
  },
  emptyTrash: { title: 'The trash is empty', body: 'Articles that you move to the trash wait here with their passages and claims until you restore them.' },
  noneOpen: { title: 'No article is open', body: 'Choose one from the list, or press J to open the first.' },
  missing: { title: 'This article is not here', body: 'It may have been deleted, or its import undone. Look in History.' },
  import: {
    choose: 'Import articles…',
    drop: 'Drop to import',
    dropBody: 'Files are copied into the project; the originals stay where they are.',
    gathering: (found: number, total: number) => `Looking through what was dropped: ${numberInWords(found)} of ${counted(total, 'file', 'files')}`,
    title: 'Import',
    running: (done: number, total: number) => `${numberInWords(done)} of ${counted(total, 'file', 'files')}`,
    finished: (imported: number, total: number) => `${numberInWords(imported)} of ${counted(total, 'file', 'files')} imported`,
    nothingNew: (skipped: number, total: number) => `Nothing new: ${numberInWords(skipped)} of ${counted(total, 'file', 'files')} ${skipped === 1 ? 'is' : 'are'} here already`,
    stopped: (done: number, total: number) => `Stopped after ${numberInWords(done)} of ${counted(total, 'file', 'files')}`,
    kept: (kept: number) => (kept === 0 ? 'Nothing was imported.' : `${counted(kept, 'article is', 'articles are')} whole and kept.`),
    undoable: 'Undo takes the whole import back.',
    resume: (left: number) => `Go on with the other ${left === 1 ? 'file' : `${numberInWords(left)} files`}`,
    reading: 'Reading',
    since: (seconds: number) => `for ${duration(seconds)}`,
    pace: (perSecond: number, secondsLeft: number) => `${rate(perSecond)}, ${duration(secondsLeft)} left`,
    retry: (number: number) => `Try ${number === 1 ? 'the refused one' : `${numberInWords(number)} refused ones`} again`,
    keepUnread: (number: number) => `Keep ${number === 1 ? 'the original' : `${numberInWords(number)} originals`} without a text`,
    keepUnreadTitle: 'For scans and documents under a password: the file is in the project and can be shown and saved, but not searched or highlighted.',
    stop: 'Stop',
    stopping: 'Stopping…',
    handingOver: 'Handing the files over…',
    goOn: 'Read on meanwhile',
    copy: 'Copy the list',
    copied: (number: number) => `${counted(number, 'line', 'lines')} copied, with tabs between the columns`,
    open: (number: number) => (number === 1 ? 'Open the article' : 'Open the first article'),
    outcome: { imported: 'Imported', duplicate: 'Skipped', revision: 'New text', refused: 'Not imported' },
    groupCount: (group: 'imported' | 'incomplete' | 'related' | 'skipped' | 'refused', number: number) => {
      const names = {
        imported: 'imported',
        incomplete: 'with pages missing',
        related: number === 1 ? 'copy or new text' : 'copies and new texts',
        skipped: 'skipped, already here',
        refused: 'not imported',
      };
      return `${numberInWords(number)} ${names[group]}`;
    },
    all: 'All',
    filter: 'Which outcomes',
    list: 'Outcomes, file by file',
    nothingYet: 'Each file stands here as soon as it is read.',
    gone: { reason: 'it is no longer where it was, or may not be read', remedy: 'Check that it is still there, and import it again.' },
    tooLarge: { reason: 'it is larger than 500 MB', remedy: 'Split it into smaller files, and import those.' },
    nothingDropped: 'What was dropped holds no file to import: empty folders, hidden files and links are passed over.',
    folderGone: 'The folder was not imported: part of it was moved or taken away while it was read. Check that it is still there, and drop it again.',
    show: 'Show the list',
    job: 'Import under way',
    jobDone: 'Import finished',
    jobNow: (job: string, count: string, file: string | null, seconds: number | null) =>
      `${job}: ${count}${file === null ? '' : `. Reading ${file}${seconds === null ? '' : ` for ${duration(seconds)}`}`}`,
    behind: (finished: string, refused: number) => `Import: ${finished}${refused > 0 ? `, ${numberInWords(refused)} not` : ''}. The ring in the top bar has the list.`,
  },
  table: {
    title: (file: string) => `Articles in the rows of ${file}`,
    explained: 'Assay recognised these columns from their names and their contents. Check them: each row becomes an article.',
    notRecognised: 'No column looks like the text of articles. Say which one holds it; each row becomes an article.',
    preview: (file: string) => `First rows of ${file}`,
    unused: 'not used',
    noColumn: 'no column',
    needsText: 'Choose the column that holds the text.',
    fields: {
      text: 'Text',
      title: 'Title',
      outlet: 'Outlet',
      byline: 'Author',
      url: 'Address',
      published: 'Published',
      updated: 'Updated',
      language: 'Language',
      id: 'Identifier',
    },
    leave: 'Leave this table out',
    rest: (number: number) => `Import this and ${counted(number, 'more table', 'more tables')} as recognised`,
    importRows: (number: number) => `Import ${counted(number, 'row', 'rows')}`,
  },
  paste: {
    choose: 'Import from the clipboard…',
    title: 'Import from the clipboard',
    label: (key: string) => `Press ${key} here`,
    description: 'Text, or a part of a web page with its headings and tables, becomes an article. What you type here can be imported, too.',
    importTyped: 'Import this text',
    nothing: 'The clipboard holds no text and no files.',
  },
  commands: {
    next: 'Next article',
    previous: 'Previous article',
    filter: 'Filter the articles',
  },
} as const;
