// Comments of a Word file: each becomes a memo on its article, with who wrote it and the words that are meant.
import { expect } from 'vitest';
import { docxOf, paragraph, run } from '../../fixtures/office/make-documents.ts';
import { importAll, test } from '../../support/workbench.ts';

test('comments come in the step of the import, and go with it', async ({ desk: { client } }) => {
  const comments = `<w:comment w:id="4" w:author="Lena Oran" w:date="2026-11-08T09:30:00Z">${paragraph('Whose figure?')}${paragraph('Ask.')}</w:comment>`;
  const body = paragraph(`${run('The ministry said ')}<w:commentRangeStart w:id="4"/>${run('about 120')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run(' had fled.')}`);
  const [outcome] = await importAll(client, [new File([new Uint8Array(docxOf(body, { comments }).bytes)], 'draft.docx')]);
  const [memo, ...others] = await client.memos.list();
  expect(others).toEqual([]);
  expect(memo?.on).toEqual({ record: 'article', id: outcome?.articleId });
  expect(memo?.body).toMatch(/^Lena Oran · 2026-11-08[^\n]*\n“about 120”\n\nWhose figure\?\n+Ask\.$/);
  await client.history.undo();
  expect(await client.memos.list()).toEqual([]);
});
