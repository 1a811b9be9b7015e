// The language of a search against a real project: filters, brackets, nearness, Arabic in every spelling, and the sentences where it cannot be read.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { readQuery } from '../../../contract/search/read-query.ts';
import { test, type TestDesk } from '../../support/workbench.ts';

const january = 'Escape from Shaddadi\n\nGuards opened the gates. About 120 inmates fled the old prison by night. The wounded guard was found later.';
const march = 'Quiet at the prison\n\nNothing happened. No inmate was missed at roll call, officials said in a statement about the escape.';
const arabic = 'فرار\n\nقالت الحُكُومَة إنّ ١٢٠ سجينًا فرّوا. وأُعيدَ السُّجناء إلى السِّجن، ثمّ نُقلوا بالسيّارات للسجن المركزي.';

async function fill({ client, importText }: TestDesk) {
  const [jan, mar, ar] = [await importText(january, 'a.txt'), await importText(march, 'b.txt'), await importText(arabic, 'c.txt')];
  await client.articles.update({ id: jan, outlet: 'Al Jazeera', published: '2026-01-20T11:38' });
  await client.articles.update({ id: mar, outlet: 'Rudaw', published: '2026-03' });
  await client.articles.update({ id: ar, outlet: 'SANA' });
  const { id: parent } = await client.tags.create({ name: 'Detention' });
  await client.tags.create({ name: 'Escapes', parentId: parent });
  await client.tags.apply({ name: 'Escapes', targets: [{ articleId: jan, start: 22, end: 46 }] });
  await client.claims.create({ statement: 'About 120 fled', claimant: 'Interior Ministry', evidence: { articleId: jan, start: 47, end: 75 } });
  const names = new Map([[jan, 'jan'], [mar, 'mar'], [ar, 'ar']]);
  return async (query: string) => {
    const { hits } = await client.search.find({ query });
    return hits.filter(({ record }) => record === 'article').map(({ id }) => names.get(id)).sort();
  };
}

describe('filters', () => {
  test('choose articles by outlet, date, tag, claimant, language and what there is on them', async ({ desk }) => {
    const articles = await fill(desk);
    expect(await articles('prison outlet:"Al Jazeera"')).toEqual(['jan']);
    expect(await articles('prison outlet:jazeera')).toEqual(['jan']);
    expect(await articles('prison -outlet:"Al Jazeera"')).toEqual(['mar']);
    expect(await articles('outlet:Rudaw OR outlet:SANA')).toEqual(['ar', 'mar']);
    expect(await articles('(gates OR outlet:Rudaw) prison')).toEqual(['jan', 'mar']);
    expect(await articles('date:2026-01')).toEqual(['jan']);
    expect(await articles('date:2026-01..2026-03')).toEqual(['jan', 'mar']);
    expect(await articles('date:>2026-01-20')).toEqual(['mar']);
    expect(await articles('date:>=2026-01-20')).toEqual(['jan', 'mar']);
    expect(await articles('date:<2026-01-21')).toEqual(['jan']);
    // Known only to the month: it may have been that day.
    expect(await articles('date:2026-03-15')).toEqual(['mar']);
    expect(await articles('tag:detention')).toEqual(['jan']);
    expect(await articles('claimant:"interior ministry"')).toEqual(['jan']);
    expect(await articles('lang:ar')).toEqual(['ar']);
    expect(await articles('lang:Arabic')).toEqual(['ar']);
    expect(await articles('has:claim')).toEqual(['jan']);
    expect(await articles('prison -has:claim')).toEqual(['mar']);
    expect(await articles('is:reviewed')).toEqual([]);
    expect(await articles('-is:reviewed escape')).toEqual(['jan', 'mar']);
    expect(await articles('in:claims 120')).toEqual([]);
  });

  test('passages, claims and parties have them as well', async ({ desk }) => {
    await fill(desk);
    const count = async (query: string) => (await desk.client.search.find({ query })).counts;
    expect(await count('in:passages has:tag')).toMatchObject({ passage: 1, article: 0 });
    expect(await count('120 outlet:"Al Jazeera"')).toMatchObject({ article: 1, passage: 1, claim: 1, party: 0 });
    expect(await count('claimant:interior')).toMatchObject({ claim: 1, party: 1, passage: 1 });
    expect(await desk.client.search.count({ query: '120 outlet:"Al Jazeera"' })).toMatchObject({ total: 3 });
  });
});

test('words near each other, brackets and operators', async ({ desk }) => {
  const articles = await fill(desk);
  expect(await articles('guard NEAR/2 wounded')).toEqual(['jan']);
  expect(await articles('guard NEAR gates')).toEqual([]);
  expect(await articles('"old prison" NEAR/5 inmates')).toEqual(['jan']);
  expect(await articles('NEAR(fled prison, 3)')).toEqual(['jan']);
  expect(await articles('(gates OR roll) AND prison')).toEqual(['jan', 'mar']);
  expect(await articles('prison NOT gates')).toEqual(['mar']);
  expect(await articles('prison -(gates OR night)')).toEqual(['mar']);
  expect(await articles('"old pris*"')).toEqual(['jan']);
});

test.for([
  'الحكومة', 'الحكومه', 'حكومة', 'حُكومة', 'والحكومة', 'سجناء', 'السجناء', 'سجن', 'السجن', 'للسجن', 'سيارات', 'السيارات', 'سيّارات', 'سج*',
  '١٢٠', '120', '۱۲۰', 'اعيد', '"السجن المركزي"', 'سجن NEAR مركزي', 'الـسـجـن',
])('Arabic is found as %s, and the mark is the whole word', async (query, { desk }) => {
  const id = await desk.importText(arabic);
  const { hits } = await desk.client.search.find({ query });
  expect(hits.map((hit) => hit.id)).toEqual([id]);
  const [hit] = hits;
  const mark = hit?.snippet.marks[0];
  expect(mark).toBeDefined();
  for (const edge of [arabic.charAt((hit?.at?.start ?? 0) - 1), arabic.charAt(hit?.at?.end ?? 0)]) expect(edge).toMatch(/^[\s،.]?$/);
  expect(arabic.slice(hit?.at?.start, hit?.at?.end)).toBe(hit?.snippet.text.slice(mark?.start, mark?.end));
});

test('a word that only begins like one with an article is not cut', async ({ desk }) => {
  const { client, importText } = desk;
  await importText('وصل الوفد إلى بيت الحاكم.');
  const count = async (query: string) => (await client.search.find({ query })).total;
  expect(await count('صل')).toBe(1);
  expect(await count('بيت')).toBe(1);
  expect(await count('يت')).toBe(1);
  expect(await count('حاكم')).toBe(1);
  expect(await count('حكم')).toBe(0);
});

test('the sentence that is shown is the one in which most words meet', async ({ desk }) => {
  await desk.importText('Title here\n\nThe prison stood. The escape came later, from the prison by the river. A prison again.');
  const [hit] = (await desk.client.search.find({ query: 'prison escape' })).hits;
  expect(hit?.snippet.text).toContain('The escape came later, from the prison by the river.');
});

test.for([
  ['"open phrase', 'a quotation mark is not closed at the beginning'],
  ['prison OR', 'OR behind “prison” needs a word on each side'],
  ['(prison escape', 'a bracket is opened and not closed at the beginning'],
  ['prison) escape', 'a bracket is closed that was not opened'],
  ['()', 'nothing between the brackets'],
  ['date:yesterday', '“date:yesterday” is no date that a search knows. Write date:2026-01'],
  ['date:2026-02-30', 'is no date'],
  ['outlet:', 'outlet: has nothing after it'],
  ['titel:prison', 'there is no filter titel:'],
  ['has:wings', '“has:wings” is not known'],
  ['pri*son', 'the star does not stand at the end'],
  ['prison NEAR', 'NEAR behind “prison” needs a word'],
  ['outlet:Nowhere', 'no outlet here is called “Nowhere”'],
  ['-prison', 'it only says what not to find'],
])('%s is answered with a sentence', async ([query = '', sentence = ''], { desk }) => {
  await expect(desk.client.search.find({ query })).rejects.toMatchObject({ code: 'SEARCH_SYNTAX', message: expect.stringContaining(sentence) as string });
});

test('what only looks like a filter or an operator is words', () => {
  for (const query of ['10:30', 'https://example.org/a', 'or and not near', 'a – b', 'Reuters: new', 'x^2 {y} +z']) expect(() => readQuery(query), query).not.toThrow();
});

const piece = fc.oneof(
  fc.constantFrom('"', '“', '”', 'OR', 'AND', 'NOT', 'NEAR', 'NEAR/3', 'NEAR(', '*', '-', '(', ')', ':', '^', '+', ',', '|', 'title:', 'outlet:', 'outlet:"Al', 'date:', 'date:2026..', 'has:claim',
    'in:memos', 'is:reviewed', 'lang:ar', 'tag:Escapes', 'prison', 'السجن', 'و', 'ال', '\0', '؟', 'escap*', '-gates', '"old prison"'),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

test('any string is read or answered with a sentence; the index never objects', async ({ desk }) => {
  await fill(desk);
  const queries = fc.array(fc.tuple(piece, fc.constantFrom('', ' ')), { minLength: 1, maxLength: 9 }).map((parts) => parts.flat().join('').slice(0, 900));
  await fc.assert(
    fc.asyncProperty(queries.filter((query) => query.trim() !== ''), async (query) => {
      try {
        const { hits, total } = await desk.client.search.find({ query });
        expect(hits.length).toBeLessThanOrEqual(total);
      } catch (error) {
        expect(error).toMatchObject({ code: 'SEARCH_SYNTAX', message: expect.stringMatching(/\.$/s) as string });
        expect((error as Error).message).not.toMatch(/fts5|too many parts/i);
      }
    }),
    { numRuns: 600 },
  );
  expect(desk.crashes).toEqual([]);
});

test('a tag is named by its name, its path or the end of it, and finds what is under the tags below', async ({ desk: { client, importText } }) => {
  const [east, west, police] = [await importText('East\n\nOne.', 'a.txt'), await importText('West\n\nTwo.', 'b.txt'), await importText('Police\n\nThree.', 'c.txt')];
  for (const [name, id] of [['Actors/Militias/Eastern', east], ['Actors/Militias', west], ['Actors/Police', police], ['Victims/Militias', police]] as const) {
    await client.tags.apply({ name, targets: [{ record: 'article', id }] });
  }
  const found = async (query: string) => (await client.search.find({ query })).hits.map(({ title }) => title).sort();
  expect(await found('tag:Actors')).toEqual(['East', 'Police', 'West']);
  expect(await found('tag:actors/militias')).toEqual(['East', 'West']);
  expect(await found('tag:"Actors / Militias"')).toEqual(['East', 'West']);
  expect(await found('tag:militias/eastern')).toEqual(['East']);
  expect(await found('tag:Militias')).toEqual(['East', 'Police', 'West']);
  expect(await found('tag:"tors/mil"')).toEqual(['East', 'West']);
  await expect(client.search.find({ query: 'tag:Actors/Army' })).rejects.toThrow('There are “Actors”, “Actors/Militias”, “Actors/Militias/Eastern”, “Actors/Police” and 2 more.');
  expect((await client.search.values()).tags.slice(0, 3)).toEqual([
    { name: 'Actors', uses: 3 }, { name: 'Actors/Militias', uses: 2 }, { name: 'Actors/Militias/Eastern', uses: 1 },
  ]);
});
