// The samples as an analyst meets them: what is known of each, and that the claims rest on words that are there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { problemOfBlocks } from '../../../contract/text/block.ts';
import { readArticle } from '../../../core/import/read-article.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');
const Claims = z.object({ claims: z.array(z.object({ key: z.string(), file: z.string(), quote: z.string() })) });

async function read(file: string) {
  return readArticle({ name: file, bytes: readFileSync(join(SAMPLES, file)) });
}

test.each([
  ['01-harbour-post-almira.txt', 'Dozens missing as ferry sinks in storm off Port Sadel', null, 'The Harbour Post', null, '2026-11-08T22:36', 'en', 8],
  ['02-strait-monitor-accusations.txt', null, null, null, '2026-11-09T11:38', null, 'en', 2],
  ['03-daybreak-key-details.txt', 'Ferry Disaster Off Port Sadel: Key Details', null, null, null, null, 'en', 0],
  ['04-coastline-digest.txt', null, null, null, null, null, 'en', 0],
  ['05-islands-today-sorella.txt', 'Orrin ferry runs aground in fog, nine dead and captain under arrest', null, null, null, null, 'en', 2],
  ['06-press-agency-first-report.txt', null, 'Idris Vale and Nora Kest', 'Calvessa Press Agency', '2026-11-08', null, 'en', 0],
  ['07-almarsa-arabic.txt', 'مجلس جزر أورين: أكثر من ٣١٠ أشخاص في عداد المفقودين بعد غرق العبّارة', 'سلمى الحدّاد', 'صحيفة المرسى', '2026-11-09T10:36', null, 'ar', 5],
  ['08-harbour-post-correction.txt', 'Ministry raises number of missing ferry passengers to 184', 'Lena Oran', 'The Harbour Post', '2026-11-10', '2026-11-11T18:05Z', 'en', 5],
])('%s', async (file, title, byline, outlet, published, updated, language, marked) => {
  const article = await read(file);
  const value = (found: { value: string } | null) => found?.value ?? null;
  expect({
    title: value(article.title), byline: value(article.byline), outlet: value(article.outlet),
    published: value(article.published), updated: value(article.updated), language: article.language,
    marked: article.blocks.filter(({ boilerplate }) => boilerplate).length,
  }).toEqual({ title, byline, outlet, published, updated, language, marked });
  expect(problemOfBlocks(article.text, article.blocks)).toBeNull();
});

test('every claim rests on words that stand exactly once in its article', async () => {
  const { claims } = Claims.parse(JSON.parse(readFileSync(join(SAMPLES, 'claims.json'), 'utf8')));
  expect(new Set(claims.map(({ key }) => key)).size).toBe(claims.length);
  const found = await Promise.all(
    claims.map(async ({ key, file, quote }) => ({ key, times: (await read(file)).text.split(quote).length - 1 })),
  );
  expect(found).toEqual(claims.map(({ key }) => ({ key, times: 1 })));
});

test('the undated article about the older accident mentions its year', async () => {
  const articles = await Promise.all(readdirSync(SAMPLES).filter((file) => file.startsWith('05')).map(read));
  expect(articles.map(({ mentions }) => mentions)).toEqual([[2019]]);
});
