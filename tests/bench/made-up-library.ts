// A made-up project of any number of articles for measuring the library: written straight into the file, without index and journal.
import { v7 as uuid } from 'uuid';
import { keepOriginal, keepText } from '../../db/contents.ts';
import { createProject } from '../../db/open-project.ts';
import { packOriginal } from '../../db/pack-original.ts';
import { Recorder } from '../../db/recorder.ts';
import { madeUpText } from './made-up-text.ts';

const outlets = 60;
const tags = 24;
const batch = 5000;

/** Titles and dates are all different; a tenth has no date, a fifth a tag, one in seven a passage with a claim, one in twelve is Arabic. */
export function madeUpLibrary(path: string, articles: number): void {
  const file = createProject(path, 'Made up', new Date().toISOString());
  const { sql } = file;
  const record = new Recorder(sql);
  const at = new Date().toISOString();
  const sources = Array.from({ length: outlets }, () => uuid());
  const tagIds = Array.from({ length: tags }, () => uuid());
  sql.transaction(() => {
    sources.forEach((id, n) => record.insert('source', {
      id, name: `${titleOf(n)} ${n}`, name_folded: `outlet ${n}`, reliability: (['A', 'B', 'C', 'D', 'E', 'F', null] as const)[n % 7] ?? null, rationale: '', created_at: at,
    }));
    tagIds.forEach((id, n) => record.insert('tag', { id, parent_id: null, name: `Tag ${n}`, colour: 'blue', description: '', created_at: at }));
  });
  for (let from = 0; from < articles; from += batch) {
    sql.transaction(() => {
      for (let n = from; n < Math.min(articles, from + batch); n++) insertArticle(record, n, at, sources, tagIds);
    });
    record.entries.length = 0;
  }
  file.close();
}

function insertArticle(record: Recorder, n: number, at: string, sources: readonly string[], tagIds: readonly string[]): void {
  const id = uuid();
  const text = madeUpText(n, 40);
  const isArabic = n % 12 === 5;
  record.insert('article', {
    id, source_id: n % 25 === 0 ? null : (sources[(n * 7) % outlets] ?? null), title: isArabic ? `قالت الوزارة إن عدد الفارين بلغ ${n}` : titleOf(n),
    opening: text.slice(0, 120), byline: n % 3 === 0 ? `Author ${n % 400}` : null, url: null, published: n % 10 === 3 ? null : dayOf(n), updated: null,
    retrieved: null, language: isArabic ? 'ar' : n % 9 === 0 ? 'de' : 'en', direction: isArabic ? 'rtl' : 'ltr', words: 40 + (n % 900), file_name: `folder/${n}.txt`,
    original_sha256: keepOriginal(record.sql, packOriginal(new TextEncoder().encode(text)), 'text/plain'), text_sha256: keepText(record.sql, text, []),
    marking: '', origins: '{"title":"line 1","published":"line 2"}', mentions: n % 20 === 0 ? '[2014]' : '[]', boilerplate: '{}',
    revision_of: null, copy_of: null, reviewed_at: n % 4 === 0 ? at : null, imported_at: at, trashed_at: null,
  });
  if (n % 5 === 0) {
    record.insert('tagging', { id: uuid(), tag_id: tagIds[n % tags] ?? '', article_id: id, passage_id: null, claim_id: null });
  }
  if (n % 7 === 0) insertClaim(record, n, id, text, at);
}

function insertClaim(record: Recorder, n: number, articleId: string, text: string, at: string): void {
  const [claimId, passageId] = [uuid(), uuid()];
  record.insert('passage', {
    id: passageId, article_id: articleId, start_offset: 0, end_offset: 20, quote: text.slice(0, 20), prefix: '', suffix: text.slice(20, 52), note: '',
    orphaned_at: null, created_at: at,
  });
  record.insert('claim', {
    id: claimId, statement: `Claim ${n}`, kind: 'event', polarity: 'affirms', claimant_id: null, via: '[]', at_least: null, at_most: null, unit: null,
    qualifier: null, event_time: null, said_time: null, place: null, credibility: null, status: 'open', confidence: null, note: '', prefilled: '[]',
    created_at: at, updated_at: at,
  });
  record.insert('evidence', { id: uuid(), claim_id: claimId, passage_id: passageId, stance: 'supports', created_at: at });
}

function titleOf(n: number): string {
  return madeUpText(n + 1_000_000, 1).split('\n')[0] ?? '';
}

function dayOf(n: number): string {
  return new Date(Date.UTC(2016, 0, 1) + ((n * 2654435761) % 3650) * 86_400_000).toISOString().slice(0, 10);
}
