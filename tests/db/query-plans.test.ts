// The questions that are asked all day use their indexes: a plan that scans a big table fails here.
import { join } from 'node:path';
import { expect } from 'vitest';
import { createProject } from '../../db/open-project.ts';
import { test } from '../support/temp-folder.ts';

const questions: Record<string, [sql: string, plan: RegExp]> = {
  'passages of an article': ['SELECT * FROM passage WHERE article_id = ? ORDER BY start_offset', /USING INDEX passage_by_article/],
  'claims on a passage': ['SELECT * FROM evidence WHERE passage_id = ?', /USING INDEX evidence_by_passage/],
  'evidence of a claim': ['SELECT * FROM evidence WHERE claim_id = ?', /USING INDEX sqlite_autoindex_evidence/],
  'article of these bytes': ['SELECT id FROM article WHERE original_sha256 = ?', /USING INDEX article_by_original/],
  'changes of a step': ['SELECT diff FROM change WHERE step = ?', /USING INDEX change_by_step/],
  'undo of a step': ['SELECT cause FROM change WHERE of_step = ?', /USING INDEX change_by_of_step/],
  'tags of a claim': ['SELECT tag_id FROM tagging WHERE claim_id = ?', /USING (COVERING )?INDEX tagging_by_claim/],
  'entry of the search': [`SELECT "row" FROM search_entry WHERE record = 'claim' AND record_id = ?`, /USING COVERING INDEX sqlite_autoindex_search_entry/],
};

test('the hot questions search, they do not scan', ({ folder }) => {
  const file = createProject(join(folder, 'Plans.assay'), 'Plans', '2026-01-20T12:00:00.000Z');
  for (const [name, [sql, plan]] of Object.entries(questions)) {
    const rows = file.sql.rawRows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...(sql.includes('?') ? ['x'] : []));
    expect(rows.map(({ detail }) => detail).join('\n'), name).toMatch(plan);
  }
  file.close();
});
