// Puts read articles into the project: a new one, a revision of one from the same address, or nothing for the same bytes.
import { quoted } from '../../contract/text/quoted.ts';
import { dateInWords } from '../../contract/vocabulary/date-in-words.ts';
import type { ImportOutcome } from '../../contract/articles.ts';
import type { Block } from '../../contract/text/block.ts';
import { findArticle, findArticleRow, findByOriginal, listRevisions } from '../../db/articles.ts';
import { readText } from '../../db/contents.ts';
import { unpackText, type PackedText } from '../../db/pack-text.ts';
import type { ArticleRow, CanonicalTextRow } from '../../db/rows.ts';
import { knownOriginals } from '../../db/known-originals.ts';
import { gatherMore } from '../../db/search-index.ts';
import { findTwins, type Twin } from '../../db/similar.ts';
import type { Sql } from '../../db/sql.ts';
import { extractedName } from '../../db/text-origin.ts';
import type { ArticleRead } from '../import/reading.ts';
import type { Action, Session } from '../session.ts';
import { articleRow, outcomeOf, type OriginalFile } from './article-row.ts';
import { findEdition } from './find-edition.ts';
import type { ImportStep } from './import-step.ts';
import { isOlder } from './is-older.ts';
import { keepRemarks } from './keep-remarks.ts';
import { keepOlderText, movesInWords, reviseArticle } from './revise-article.ts';

export interface ReadFile {
  file: OriginalFile;
  reading: ArticleRead;
}

/** Writes batches as one step of history, whose label counts along: "Import 214 articles". */
export class ArticleKeeper {
  readonly #session: Session;
  readonly #step: ImportStep;

  constructor(session: Session, step: ImportStep) {
    this.#session = session;
    this.#step = step;
  }

  /** One transaction: all of these files are in the project when this returns, or none. */
  keep(files: readonly ReadFile[]): ImportOutcome[] {
    if (files.length === 0) return [];
    let kept = 0;
    const request = { label: 'Import articles', action: 'articles.import', step: this.#step.id };
    const outcomes = this.#session.act(request, (action) => {
      gatherMore(action.sql);
      const each = files.map((file) => keepOne(action, file));
      kept = each.filter(({ outcome }) => outcome !== 'duplicate').length;
      const all = this.#step.count + kept;
      action.relabel(all === 1 ? 'Import 1 article' : `Import ${all} articles`);
      return each;
    });
    this.#step.count += kept;
    return withTwins(this.#session.sql, outcomes);
  }
}

function keepOne(action: Action, { file, reading }: ReadFile): ImportOutcome {
  const { article, text, original } = reading;
  const known = knownOriginals(action.sql).mayHave(original.sha256) ? findByOriginal(action.sql, original.sha256) : undefined;
  if (known) return duplicateOutcome(action.sql, file.path, known.id);
  const here = article.url && findEdition(action.sql, article.url, reading);
  const same = here && sameText(action.sql, here.id, file.path, text);
  if (here && same === 'same kind of file') return sameTextOutcome(action.sql, file.path, here.id);
  const row = articleRow(action, action.newId(), file, reading);
  if (here && same === null) return revisionOutcome(action, file.path, here.id, row, reading);
  action.record.insert('article', row);
  keepRemarks(action, row.id, article.notes);
  return outcomeOf(file.path, row.id, article);
}

/** What came from the address of an article here: a newer text takes its place, one that is certainly older goes behind it. */
function revisionOutcome(action: Action, path: string, id: string, row: ArticleRow, { article, text }: ArticleRead): ImportOutcome {
  const here = findArticle(action.sql, id);
  if (!here) throw new Error(`article ${id} is gone`);
  const outcome: ImportOutcome = { ...outcomeOf(path, id, article), outcome: 'revision' };
  const name = here.title ?? here.opening;
  if (isOlder(row, here)) {
    keepOlderText(action, id, row);
    return withReason(outcome, `It is an older text of ${quoted(name)} from the same address, of ${dateInWords(row.updated ?? row.published ?? '')}; it was put with the older texts, and nothing was moved.`);
  }
  const passages = movesInWords(reviseArticle(action, id, row, unpackText(text).text));
  keepRemarks(action, id, article.notes);
  return withReason(outcome, `It is another text of ${quoted(name)}, which was here from the same address.${passages && ` Of its passages: ${passages}.`}`);
}

/**
 * Saving a page twice gives other bytes (a counter, an advertisement) and the same text: that is no newer text. In another
 * format it is a copy, as from another page.
 */
function sameText(sql: Sql, id: string, path: string, came: PackedText): 'same kind of file' | 'another format' | null {
  const olderNames = listRevisions(sql, id).map((older) => findArticleRow(sql, older.id)).map((row) => row && extractedName(row));
  if (olderNames.includes(came.sha256)) return 'same kind of file';
  const here = findArticleRow(sql, id);
  // What was corrected by hand is no newer text: what came is compared with what was extracted then.
  const kept = here && readText(sql, extractedName(here));
  if (!kept || wordsOf(kept) !== wordsOf(unpackText(came))) return null;
  return endingOf(here.file_name) === endingOf(path) ? 'same kind of file' : 'another format';
}

/** The text proper with its white space evened out. */
function wordsOf({ text, blocks }: Pick<CanonicalTextRow, 'text' | 'blocks'>): string {
  const proper = (JSON.parse(blocks) as Block[]).filter(({ boilerplate }) => boilerplate === undefined);
  return proper.map(({ start, end }) => text.slice(start, end)).join(' ').replace(/\s+/g, ' ');
}

function endingOf(fileName: string): string {
  return /\.([^./]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** The same text from another file or page is an article of its own, linked as a copy; the outcome of the one that came later says so. */
function withTwins(sql: Sql, outcomes: readonly ImportOutcome[]): ImportOutcome[] {
  const imported = outcomes.flatMap(({ outcome, articleId }) => (outcome === 'imported' && articleId !== null ? [articleId] : []));
  const twins = findTwins(sql, imported);
  return outcomes.map((outcome) => {
    const twin = outcome.outcome === 'imported' ? twins.get(outcome.articleId ?? '') : undefined;
    return twin ? withReason(outcome, twinInWords(twin, outcome.words ?? 0)) : outcome;
  });
}

/** Formats count words a little differently: up to a tenth more or less is the same text. */
function twinInWords(twin: Twin, words: number): string {
  const name = quoted(twin.title ?? twin.opening);
  if (words > 1.1 * twin.words) return `It has all of the text of ${name}, and more.`;
  if (twin.words > 1.1 * words) return `All of its text is in ${name}.`;
  return `It has the same text as ${name}.`;
}

/** What the outcome says already, that pages are missing, comes first. */
function withReason(outcome: ImportOutcome, reason: string): ImportOutcome {
  return { ...outcome, reason: outcome.reason === null ? reason : `${outcome.reason} ${reason}` };
}

function sameTextOutcome(sql: Sql, path: string, id: string): ImportOutcome {
  const reason = `${path} was skipped: the same text from the same address is already here as ${quoted(nameOf(sql, id))}.`;
  return { ...duplicateOutcome(sql, path, id), reason };
}

export function duplicateOutcome(sql: Sql, path: string, id: string): ImportOutcome {
  const article = findArticle(sql, id);
  return {
    path, outcome: 'duplicate', articleId: id,
    title: article?.title ?? null, published: article?.published ?? null, updated: article?.updated ?? null, outlet: article?.source?.name ?? null,
    language: article?.language ?? null, words: article?.words ?? null,
    reason: `${path} was skipped: the same file is already here as ${quoted(nameOf(sql, id))}.`,
  };
}

function nameOf(sql: Sql, id: string): string {
  const article = findArticle(sql, id);
  return article?.title ?? article?.opening ?? id;
}
