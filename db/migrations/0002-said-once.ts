// Version 2: nothing twice. The sketch of an article is one row; an original that is its own text is not kept beside it.

/**
 * Frozen once released. `sketch.hashes`: ascending, four bytes each, the lowest first. `original.as_text` names the canonical
 * text whose UTF-8 the original is; then `bytes` is empty. An older Assay would take that for an empty file, so it must not read this one.
 */
export const saidOnce = `
CREATE TABLE sketch_by_article (
  entry INTEGER PRIMARY KEY,
  hashes BLOB NOT NULL
) STRICT;
INSERT INTO sketch_by_article (entry, hashes)
  SELECT entry, unhex(group_concat(printf('%02X%02X%02X%02X', hash & 255, (hash >> 8) & 255, (hash >> 16) & 255, hash >> 24), '' ORDER BY hash))
  FROM sketch GROUP BY entry;
DROP TABLE sketch;
ALTER TABLE sketch_by_article RENAME TO sketch;
ALTER TABLE original ADD COLUMN as_text TEXT;
UPDATE meta SET value = '0.2.0' WHERE id = 'min_app_version';
`;
