// Version 1 of the project file: every record of the house, the journal and the full-text index.

/** Frozen once released. STRICT tables; ids are UUIDv7 as text; offsets are UTF-16 code units; JSON where a list has no life of its own. */
export const initial = `
CREATE TABLE meta (
  id TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  reliability TEXT CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
  rationale TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE original (
  sha256 TEXT PRIMARY KEY,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  compression TEXT NOT NULL CHECK (compression IN ('none', 'deflate')),
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE canonical_text (
  sha256 TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL
) STRICT;

CREATE TABLE article (
  id TEXT PRIMARY KEY,
  source_id TEXT REFERENCES source (id) DEFERRABLE,
  title TEXT,
  opening TEXT NOT NULL,
  byline TEXT,
  url TEXT,
  published TEXT,
  updated TEXT,
  retrieved TEXT,
  language TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
  words INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  original_sha256 TEXT NOT NULL REFERENCES original (sha256) DEFERRABLE,
  text_sha256 TEXT NOT NULL REFERENCES canonical_text (sha256) DEFERRABLE,
  marking TEXT NOT NULL,
  origins TEXT NOT NULL,
  mentions TEXT NOT NULL,
  boilerplate TEXT NOT NULL,
  revision_of TEXT REFERENCES article (id) DEFERRABLE,
  copy_of TEXT REFERENCES article (id) DEFERRABLE,
  reviewed_at TEXT,
  imported_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX article_by_source ON article (source_id);
CREATE INDEX article_by_original ON article (original_sha256);
CREATE INDEX article_by_text ON article (text_sha256);
CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL;
CREATE INDEX article_by_revision ON article (revision_of) WHERE revision_of IS NOT NULL;
CREATE INDEX article_by_copy ON article (copy_of) WHERE copy_of IS NOT NULL;

CREATE TABLE passage (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id) DEFERRABLE,
  start_offset INTEGER NOT NULL CHECK (start_offset >= 0),
  end_offset INTEGER NOT NULL CHECK (end_offset > start_offset),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  note TEXT NOT NULL,
  orphaned_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX passage_by_article ON passage (article_id, start_offset, end_offset);

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES tag (id) DEFERRABLE,
  name TEXT NOT NULL,
  colour TEXT NOT NULL,
  description TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX tag_by_parent ON tag (parent_id);

CREATE TABLE party (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'place', 'unknown')),
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE claim (
  id TEXT PRIMARY KEY,
  statement TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL CHECK (polarity IN ('affirms', 'denies')),
  claimant_id TEXT REFERENCES party (id) DEFERRABLE,
  via TEXT NOT NULL,
  at_least REAL,
  at_most REAL,
  unit TEXT,
  qualifier TEXT CHECK (qualifier IN ('exact', 'about', 'at-least', 'at-most', 'vague')),
  event_time TEXT,
  said_time TEXT,
  place TEXT,
  credibility INTEGER CHECK (credibility BETWEEN 1 AND 6),
  status TEXT NOT NULL CHECK (status IN ('open', 'corroborated', 'disputed', 'refuted', 'withdrawn')),
  confidence TEXT CHECK (confidence IN ('high', 'moderate', 'low')),
  note TEXT NOT NULL,
  prefilled TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (at_least IS NULL OR at_most IS NULL OR at_least <= at_most)
) STRICT;
CREATE INDEX claim_by_claimant ON claim (claimant_id);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claim (id) DEFERRABLE,
  passage_id TEXT NOT NULL REFERENCES passage (id) DEFERRABLE,
  stance TEXT NOT NULL CHECK (stance IN ('supports', 'contradicts', 'context')),
  created_at TEXT NOT NULL,
  UNIQUE (claim_id, passage_id)
) STRICT;
CREATE INDEX evidence_by_passage ON evidence (passage_id);

CREATE TABLE claim_link (
  id TEXT PRIMARY KEY,
  from_claim_id TEXT NOT NULL REFERENCES claim (id) DEFERRABLE,
  to_claim_id TEXT NOT NULL REFERENCES claim (id) DEFERRABLE,
  kind TEXT NOT NULL CHECK (kind IN ('repeats', 'updates', 'contradicts', 'denies')),
  created_at TEXT NOT NULL,
  UNIQUE (from_claim_id, to_claim_id, kind)
) STRICT;
CREATE INDEX claim_link_by_target ON claim_link (to_claim_id);

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  wording TEXT NOT NULL,
  measure TEXT,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE question_claim (
  id TEXT PRIMARY KEY,
  question_id TEXT NOT NULL REFERENCES question (id) DEFERRABLE,
  claim_id TEXT NOT NULL REFERENCES claim (id) DEFERRABLE,
  UNIQUE (question_id, claim_id)
) STRICT;
CREATE INDEX question_claim_by_claim ON question_claim (claim_id);

CREATE TABLE tagging (
  id TEXT PRIMARY KEY,
  tag_id TEXT NOT NULL REFERENCES tag (id) DEFERRABLE,
  article_id TEXT REFERENCES article (id) DEFERRABLE,
  passage_id TEXT REFERENCES passage (id) DEFERRABLE,
  claim_id TEXT REFERENCES claim (id) DEFERRABLE,
  CHECK ((article_id IS NOT NULL) + (passage_id IS NOT NULL) + (claim_id IS NOT NULL) = 1),
  UNIQUE (tag_id, article_id, passage_id, claim_id)
) STRICT;
CREATE INDEX tagging_by_article ON tagging (article_id) WHERE article_id IS NOT NULL;
CREATE INDEX tagging_by_passage ON tagging (passage_id) WHERE passage_id IS NOT NULL;
CREATE INDEX tagging_by_claim ON tagging (claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE memo (
  id TEXT PRIMARY KEY,
  body TEXT NOT NULL,
  source_id TEXT REFERENCES source (id) DEFERRABLE,
  article_id TEXT REFERENCES article (id) DEFERRABLE,
  passage_id TEXT REFERENCES passage (id) DEFERRABLE,
  tag_id TEXT REFERENCES tag (id) DEFERRABLE,
  party_id TEXT REFERENCES party (id) DEFERRABLE,
  claim_id TEXT REFERENCES claim (id) DEFERRABLE,
  question_id TEXT REFERENCES question (id) DEFERRABLE,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (
    (source_id IS NOT NULL) + (article_id IS NOT NULL) + (passage_id IS NOT NULL) + (tag_id IS NOT NULL)
    + (party_id IS NOT NULL) + (claim_id IS NOT NULL) + (question_id IS NOT NULL) <= 1
  )
) STRICT;

CREATE TABLE briefing (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  marking TEXT NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE saved_search (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  step TEXT NOT NULL,
  clock TEXT NOT NULL,
  replica TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  label TEXT NOT NULL,
  action TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('action', 'undo', 'redo')),
  of_step TEXT,
  diff TEXT NOT NULL
) STRICT;
CREATE INDEX change_by_step ON change (step);
CREATE INDEX change_by_of_step ON change (of_step) WHERE of_step IS NOT NULL;
CREATE INDEX change_by_clock ON change (clock);

CREATE TABLE search_entry (
  row INTEGER PRIMARY KEY,
  record TEXT NOT NULL CHECK (record IN ('article', 'passage', 'claim', 'party', 'question', 'memo', 'briefing')),
  record_id TEXT NOT NULL,
  UNIQUE (record, record_id)
) STRICT;

CREATE TABLE sketch (
  hash INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (hash, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE similar (
  article_id TEXT NOT NULL,
  other_id TEXT NOT NULL,
  containment REAL NOT NULL,
  PRIMARY KEY (article_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
  title, body,
  content = '', contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 2'
);
`;
