// The records that were found as they are shown: what they are called, where they lead, and the sentence that was hit.
import type { RecordKind } from '../../contract/search/filters.ts';
import type { SearchHit } from '../../contract/search.ts';
import { asBriefing } from '../../db/briefings.ts';
import { findClaims } from '../../db/claims.ts';
import { articlesFound, briefingRowsFound, memosFound, partiesFound, passagesFound, questionsFound } from '../../db/search-hits.ts';
import type { Sql } from '../../db/sql.ts';
import type { Sought } from './sought.ts';

/** In the order of `ids`; what is gone is left out. Of each text only as much is read as the sentence needs. */
export function hitsOf(sql: Sql, record: RecordKind, ids: readonly string[], sought: Sought): SearchHit[] {
  return ids.length === 0 ? [] : makers[record](sql, ids, sought);
}

const makers: Record<RecordKind, (sql: Sql, ids: readonly string[], sought: Sought) => SearchHit[]> = {
  article: articleHits,
  passage: passageHits,
  claim: claimHits,
  party: partyHits,
  memo: memoHits,
  briefing: briefingHits,
  question: questionHits,
};

const noSnippet: SearchHit['snippet'] = { text: '', marks: [] };
/** What most kinds of hits have not. */
type Absent = Pick<SearchHit, 'titleMarks' | 'articleId' | 'outlet' | 'published' | 'claimant' | 'claims' | 'on' | 'direction' | 'at'>;
const nothing: Absent = { titleMarks: [], articleId: null, outlet: null, published: null, claimant: null, claims: null, on: null, direction: 'auto', at: null };

function inOrder<Row>(ids: readonly string[], rows: Map<string, Row>, hit: (row: Row) => SearchHit): SearchHit[] {
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? [hit(row)] : [];
  });
}

/** The first of these texts that holds a word, in its best sentence; `otherwise` where none does. */
function snippetOf(sought: Sought, texts: readonly string[], otherwise = ''): SearchHit['snippet'] {
  for (const text of texts) {
    const at = sought.best(text);
    if (at) return sought.snippet(text, at);
  }
  return otherwise === '' ? noSnippet : sought.snippet(otherwise, null);
}

function articleHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return inOrder(ids, articlesFound(sql, ids), ({ id, title, opening, published, outlet, direction, text }) => {
    const name = title ?? opening;
    // An opening that is too long is cut, and ends with a sign that the text has not.
    const shown = title ?? opening.replace(/…$/, '');
    const at = sought.bestBelow(shown, text);
    const snippet = sought.snippet(text, at);
    const isSaid = title === null && snippet.text.startsWith(shown) && snippet.marks.every(({ end }) => end <= shown.length);
    return { ...nothing, record: 'article', id, articleId: id, title: name, titleMarks: sought.all(name), outlet, published, direction, snippet: isSaid ? noSnippet : snippet, at };
  });
}

function passageHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return inOrder(ids, passagesFound(sql, ids), ({ id, article_id, title, opening, published, outlet, direction, note, ...place }) => ({
    ...nothing, record: 'passage', id, articleId: article_id, title: title ?? opening, outlet, published, direction,
    snippet: sought.best(place.quote) || !sought.best(note) ? passageSnippet(sought, place) : snippetOf(sought, [note]),
    at: place.orphaned_at === null ? { start: place.start_offset, end: place.end_offset } : null,
  }));
}

/** A quote shorter than this says little by itself. In UTF-16 code units. */
const shortQuote = 60;

/** The quote, and a short one among the words around it. */
function passageSnippet(sought: Sought, { quote, prefix, suffix }: { quote: string; prefix: string; suffix: string }): SearchHit['snippet'] {
  if (quote.length >= shortQuote) return snippetOf(sought, [quote], quote);
  // Of the context what stands in the same line, without the word that it cuts.
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const before = line === prefix ? line.replace(/^\S*\s+/, '… ') : line;
  const [rest = ''] = suffix.split('\n');
  const after = rest === suffix ? rest.replace(/\s+\S*$/, ' …') : rest;
  return {
    text: `${before}${quote}${after}`.replaceAll('\n', ' '),
    marks: sought.all(quote).map(({ start, end }) => ({ start: start + before.length, end: end + before.length })),
  };
}

function claimHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return findClaims(sql, ids).map((claim) => {
    const [first] = claim.evidence;
    return {
      ...nothing, record: 'claim', id: claim.id, articleId: first?.article.id ?? null, title: claim.statement, titleMarks: sought.all(claim.statement),
      outlet: first?.source?.name ?? null, published: first?.article.published ?? null, claimant: claim.claimant?.name ?? null,
      snippet: snippetOf(sought, [claim.note, claim.place ?? '']),
      at: first ? { start: first.start, end: first.end } : null,
    };
  });
}

function partyHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return inOrder(ids, partiesFound(sql, ids), ({ id, name, aliases, note, claims }) => ({
    ...nothing, record: 'party', id, title: name, titleMarks: sought.all(name), claims, snippet: snippetOf(sought, [(JSON.parse(aliases) as string[]).join(' · '), note]),
  }));
}

function questionHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return inOrder(ids, questionsFound(sql, ids), ({ id, wording, note, claims }) => ({
    ...nothing, record: 'question', id, title: wording, titleMarks: sought.all(wording), claims, snippet: snippetOf(sought, [note]),
  }));
}

type MemoRow = ReturnType<typeof memosFound> extends Map<string, infer Row> ? Row : never;

function memoHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return inOrder(ids, memosFound(sql, ids), (memo) => ({
    ...nothing, record: 'memo', id: memo.id, articleId: memo.in_article, title: '', on: subjectOf(memo), snippet: snippetOf(sought, [memo.body], memo.body),
    at: memo.start_offset !== null && memo.end_offset !== null && memo.orphaned_at === null ? { start: memo.start_offset, end: memo.end_offset } : null,
  }));
}

function subjectOf(memo: MemoRow): SearchHit['on'] {
  if (memo.passage_id !== null) return { record: 'passage', id: memo.passage_id, name: memo.quote ?? '' };
  if (memo.article_id !== null) return { record: 'article', id: memo.article_id, name: memo.title ?? memo.opening ?? '' };
  if (memo.claim_id !== null) return { record: 'claim', id: memo.claim_id, name: memo.statement ?? '' };
  if (memo.tag_id !== null) return { record: 'tag', id: memo.tag_id, name: memo.tag ?? '' };
  if (memo.party_id !== null) return { record: 'party', id: memo.party_id, name: memo.party ?? '' };
  if (memo.source_id !== null) return { record: 'source', id: memo.source_id, name: memo.outlet ?? '' };
  return memo.question_id === null ? null : { record: 'question', id: memo.question_id, name: memo.wording ?? '' };
}

function briefingHits(sql: Sql, ids: readonly string[], sought: Sought): SearchHit[] {
  return inOrder(ids, briefingRowsFound(sql, ids), (row) => {
    const { id, title, bottomLine, judgements } = asBriefing(row);
    return { ...nothing, record: 'briefing', id, title, titleMarks: sought.all(title), snippet: snippetOf(sought, [bottomLine.text, ...judgements.flatMap(({ text, basis }) => [text, basis])]) };
  });
}
