// An article of a damaged file says which pages are missing: in the outcome, in the library, in the article, for good.
import { expect } from 'vitest';
import { ArticleFilter } from '../../../contract/browsing.ts';
import { importAll, test } from '../../support/workbench.ts';
import { pdfOf } from '../import/pdf/hand-made-pdf.ts';

/** Page 2 of 3 is gone. */
function damagedReport(): File {
  const pages = ['Prisoners broke out on Monday.', 'This is lost.', 'Most of them were caught.'].map((text) => [{ text, x: 72, y: 700 }]);
  return new File([Buffer.from(pdfOf(pages)).toString('latin1').replace('\n9 0 obj', '\n9 0 obX')], 'report.pdf');
}

test('what is missing is told and stays told', async ({ desk: { client, crashes } }) => {
  const missingPages = { pages: [2], of: 3 };
  const [outcome] = await importAll(client, [damagedReport(), new File(['Words of another article.'], 'other.txt')]);
  expect(outcome).toMatchObject({
    outcome: 'imported', missingPages,
    reason: 'Page 2 of 3 is damaged and missing from the text; get the file again from its source if you need it.',
  });
  const id = outcome?.articleId ?? '';
  expect((await client.articles.list({})).map((article) => article.missingPages)).toEqual([missingPages, null]);
  await client.articles.update({ id, title: 'The report' });
  const { text, sha256 } = await client.articles.text({ id });
  const at = text.indexOf('Monday');
  const corrected = await client.articles.correctText({ id, textSha256: sha256, edits: [{ start: at, end: at + 6, text: 'Sunday' }] });
  expect(corrected).toMatchObject({ title: 'The report', missingPages, origins: { title: 'by hand' }, corrections: { count: 1 } });
  expect(corrected.origins).not.toHaveProperty('pages');
  expect(await client.articles.takeCorrectionsBack({ id, textSha256: corrected.textSha256 })).toMatchObject({ missingPages, corrections: null });
  const filter = ArticleFilter.parse({ problem: 'missingPages' });
  expect(await client.articles.browse({ filter, sort: 'imported', descending: false, group: null })).toMatchObject({ ids: id, shown: 1, total: 2 });
  expect((await client.articles.facets({ trashed: false })).problems).toMatchObject({ missingPages: 1 });
  expect(await client.project.check()).toMatchObject({ ok: true });
  expect(crashes).toEqual([]);
});
