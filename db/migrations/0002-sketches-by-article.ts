// Version 2: the sketch of an article is one row, its hashes one after the other, instead of a row for each hash.

/** Frozen once released. `hashes`: ascending, four bytes each, the lowest first. */
export const sketchesByArticle = `
CREATE TABLE sketch_by_article (
  entry INTEGER PRIMARY KEY,
  hashes BLOB NOT NULL
) STRICT;
INSERT INTO sketch_by_article (entry, hashes)
  SELECT entry, unhex(group_concat(printf('%02X%02X%02X%02X', hash & 255, (hash >> 8) & 255, (hash >> 16) & 255, hash >> 24), '' ORDER BY hash))
  FROM sketch GROUP BY entry;
DROP TABLE sketch;
ALTER TABLE sketch_by_article RENAME TO sketch;
`;
