// The rows of the project file as Kysely sees them: one interface a table, the columns as SQLite stores them.
import type { RecordName } from '../contract/records.ts';
import type { ClaimKind, ClaimStatus, PartyKind, Polarity, Qualifier, Stance } from '../contract/vocabulary/claim-terms.ts';
import type { Confidence } from '../contract/vocabulary/confidence.ts';
import type { Credibility } from '../contract/vocabulary/credibility.ts';
import type { Reliability } from '../contract/vocabulary/reliability.ts';

export interface MetaRow {
  id: string;
  value: string;
}
export interface SourceRow {
  id: string;
  name: string;
  name_folded: string;
  reliability: Reliability | null;
  rationale: string;
  created_at: string;
}
export interface OriginalRow {
  sha256: string;
  media_type: string;
  size: number;
  compression: 'none' | 'deflate';
  /** The canonical text whose UTF-8 it is; then `bytes` is empty. */
  as_text: string | null;
  bytes: Uint8Array;
}
export interface CanonicalTextRow {
  sha256: string;
  text: string;
  blocks: string;
}
export interface ArticleRow {
  id: string;
  source_id: string | null;
  title: string | null;
  opening: string;
  byline: string | null;
  url: string | null;
  published: string | null;
  updated: string | null;
  retrieved: string | null;
  language: string | null;
  direction: 'ltr' | 'rtl';
  words: number;
  file_name: string;
  original_sha256: string;
  text_sha256: string;
  marking: string;
  origins: string;
  mentions: string;
  boilerplate: string;
  revision_of: string | null;
  copy_of: string | null;
  reviewed_at: string | null;
  imported_at: string;
  trashed_at: string | null;
}
export interface PassageRow {
  id: string;
  article_id: string;
  start_offset: number;
  end_offset: number;
  quote: string;
  prefix: string;
  suffix: string;
  note: string;
  orphaned_at: string | null;
  created_at: string;
}
export interface TagRow {
  id: string;
  parent_id: string | null;
  name: string;
  colour: string;
  description: string;
  created_at: string;
}
export interface TaggingRow {
  id: string;
  tag_id: string;
  article_id: string | null;
  passage_id: string | null;
  claim_id: string | null;
}
export interface PartyRow {
  id: string;
  kind: PartyKind;
  name: string;
  aliases: string;
  note: string;
  created_at: string;
}
export interface ClaimRow {
  id: string;
  statement: string;
  kind: ClaimKind;
  polarity: Polarity;
  claimant_id: string | null;
  via: string;
  at_least: number | null;
  at_most: number | null;
  unit: string | null;
  qualifier: Qualifier | null;
  event_time: string | null;
  said_time: string | null;
  place: string | null;
  credibility: Credibility | null;
  status: ClaimStatus;
  confidence: Confidence | null;
  note: string;
  prefilled: string;
  created_at: string;
  updated_at: string;
}
export interface ClaimLinkRow {
  id: string;
  from_claim_id: string;
  to_claim_id: string;
  kind: 'repeats' | 'updates' | 'contradicts' | 'denies';
  created_at: string;
}
export interface EvidenceRow {
  id: string;
  claim_id: string;
  passage_id: string;
  stance: Stance;
  created_at: string;
}
export interface QuestionRow {
  id: string;
  wording: string;
  measure: string | null;
  note: string;
  created_at: string;
}
export interface QuestionClaimRow {
  id: string;
  question_id: string;
  claim_id: string;
}
export interface MemoRow {
  id: string;
  body: string;
  source_id: string | null;
  article_id: string | null;
  passage_id: string | null;
  tag_id: string | null;
  party_id: string | null;
  claim_id: string | null;
  question_id: string | null;
  created_at: string;
  updated_at: string;
}
export interface BriefingRow {
  id: string;
  title: string;
  marking: string;
  document: string;
  created_at: string;
  updated_at: string;
}
export interface SavedSearchRow {
  id: string;
  name: string;
  query: string;
  created_at: string;
}
export interface ChangeRow {
  seq: number;
  id: string;
  step: string;
  clock: string;
  replica: string;
  at: string;
  actor: string;
  label: string;
  action: string;
  cause: 'action' | 'undo' | 'redo';
  of_step: string | null;
  diff: string;
}

/** The records that the journal knows: all that is written through the recorder. */
export interface Records {
  meta: MetaRow;
  source: SourceRow;
  article: ArticleRow;
  passage: PassageRow;
  tag: TagRow;
  tagging: TaggingRow;
  party: PartyRow;
  claim: ClaimRow;
  claim_link: ClaimLinkRow;
  evidence: EvidenceRow;
  question: QuestionRow;
  question_claim: QuestionClaimRow;
  memo: MemoRow;
  briefing: BriefingRow;
  saved_search: SavedSearchRow;
}

/** The whole file. `original` and `canonical_text` are named by their content and never change; search, sketches and similarity are derived. */
export interface Tables extends Records {
  original: OriginalRow;
  canonical_text: CanonicalTextRow;
  change: ChangeRow;
  search_entry: { row: number; record: 'article' | 'passage' | 'claim' | 'party' | 'memo' | 'briefing' | 'question'; record_id: string };
  sketch: { entry: number; hashes: Uint8Array };
  similar: { article_id: string; other_id: string; containment: number };
}

/** Fails to compile where a record of the contract has no row, or the other way round. */
export type EveryRecordHasARow = [RecordName] extends [keyof Records]
  ? [keyof Records] extends [RecordName]
    ? true
    : never
  : never;
export const everyRecordHasARow: EveryRecordHasARow = true;
