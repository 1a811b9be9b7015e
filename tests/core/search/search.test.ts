// Search: what is typed, what is found, and where it stands in its sentence.
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { test } from '../../support/workbench.ts';

const english = 'Escape from Shaddadi\n\nThe Interior Ministry said about 120 inmates had escaped. A café owner saw fifty of them.\n\nSDF spokesman Farhad Shami said more than 1,500 prisoners fled from al-Shaddadi.';
const arabic = 'فرار سجناء\n\nقالت الحُكُومَة إنّ ١٢٠ سجينًا فرّوا من الأحداث. وأعلنت قوات سوريا الديمقراطية فرار ١٥٠٠ سجين.';

describe('finding', () => {
  test('words, phrases, prefixes, alternatives and exclusions', async ({ desk: { client, importText } }) => {
    await importText(english);
    await importText('Nothing of interest happened at the ministry.', 'b.txt');
    const count = async (query: string) => (await client.search.find({ query })).total;
    expect(await count('ministry')).toBe(2);
    expect(await count('ministry inmates')).toBe(1);
    expect(await count('"had escaped"')).toBe(1);
    expect(await count('"escaped had"')).toBe(0);
    expect(await count('prison*')).toBe(1);
    expect(await count('inmates OR interest')).toBe(2);
    expect(await count('ministry -inmates')).toBe(1);
    expect(await count('al-Shaddadi')).toBe(1);
    expect(await count('CAFE')).toBe(1);
    expect(await count('"1,500"')).toBe(1);
  });

  test('Arabic whatever its spelling, and a hit in its sentence', async ({ desk: { client, importText } }) => {
    const id = await importText(arabic);
    for (const query of ['الحكومة', 'الحكومه', '120', '١٢٠', 'الاحداث', 'سوري*']) {
      const { hits } = await client.search.find({ query });
      expect(hits.map((hit) => hit.id), query).toEqual([id]);
      const [hit] = hits;
      const [mark] = hit?.snippet.marks ?? [];
      expect(mark, query).toBeDefined();
      expect(hit?.direction).toBe('rtl');
      expect(arabic.slice(hit?.at?.start, hit?.at?.end)).toBe(hit?.snippet.text.slice(mark?.start, mark?.end));
    }
  });

  test('the place of the first hit and the sentence around it', async ({ desk: { client, importText } }) => {
    await importText(english);
    const [hit] = (await client.search.find({ query: 'prisoners' })).hits;
    expect(english.slice(hit?.at?.start, hit?.at?.end)).toBe('prisoners');
    expect(hit?.snippet.text).toBe('SDF spokesman Farhad Shami said more than 1,500 prisoners fled from al-Shaddadi.');
    expect(hit?.title).toBe('Escape from Shaddadi');
  });

  test('claims by statement and claimant, also after the claimant was renamed', async ({ desk: { client, importText } }) => {
    const articleId = await importText(english);
    const claim = await client.claims.create({ statement: 'Fifty were seen', claimant: 'Café owner', evidence: { articleId, start: 0, end: 6 } });
    const find = async (query: string) => (await client.search.find({ query })).hits.filter(({ record }) => record === 'claim').map(({ id }) => id);
    expect(await find('fifty')).toEqual([claim.id]);
    await client.parties.update({ id: claim.claimant?.id ?? '', name: 'Umm Ali' });
    expect(await find('"umm ali"')).toEqual([claim.id]);
    expect(await find('owner')).toEqual([]);
    await client.claims.remove({ id: claim.id });
    expect(await find('fifty')).toEqual([]);
  });

  test('what cannot be read is refused with a sentence', async ({ desk: { client, crashes } }) => {
    for (const query of ['"open', 'OR', 'a OR', '-only', '***', '()']) {
      await expect(client.search.find({ query }), query).rejects.toMatchObject({ code: 'SEARCH_SYNTAX', message: expect.stringMatching(/^The search “.+” could not be read: .+\.$/s) });
    }
    expect(crashes).toEqual([]);
  });
});

test('whatever is typed is found, not found or refused: never a fault', async ({ desk: { client, importText, crashes } }) => {
  await importText(english);
  const piece = fc.oneof(fc.constantFrom('"', 'OR', 'NOT', 'NEAR(', '*', '-', '(', ')', ':', '^', '+', 'title:', '{a b}', '\0', '؟'), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' ').slice(0, 900)), async (query) => {
      await client.search.find({ query }).catch((error: { code?: string }) => {
        expect(['SEARCH_SYNTAX', 'BAD_REQUEST']).toContain(error.code);
      });
    }),
    { numRuns: 300 },
  );
  expect(crashes).toEqual([]);
});

test('the sentence shown is not the title again, also where a caption stands above it', async ({ desk: { client, importText } }) => {
  const id = await importText('The harbour. Photo: Port Authority\n\nDozens missing after the storm\n\nThe ministry said that 31 were missing on Sunday.');
  await client.articles.update({ id, title: 'Dozens missing after the storm' });
  const { hits } = await client.search.find({ query: 'missing' });
  expect(hits.find(({ record }) => record === 'article')?.snippet.text).toBe('The ministry said that 31 were missing on Sunday.');
});

test('an article without a title shows its opening once, and a sentence only where it says more', async ({ desk: { client, importText } }) => {
  await importText('syrian authorities said that they were searching for the men who had left the prison in the north after a night of heavy fighting, and that dogs would help.\n\nA guard was wounded.');
  const snippetOf = async (query: string) => (await client.search.find({ query })).hits.find(({ record }) => record === 'article');
  const opening = await snippetOf('searching');
  expect(opening).toMatchObject({ title: expect.stringMatching(/^syrian authorities said.+…$/), snippet: { text: '' } });
  expect(opening?.titleMarks).toHaveLength(1);
  expect((await snippetOf('dogs'))?.snippet.text).toContain('dogs would help');
  expect((await snippetOf('searching OR wounded'))?.snippet.text).toBe('A guard was wounded.');
});

test('a passage of a word or two is shown among the words around it, a note by itself', async ({ desk: { client, importText } }) => {
  const line = 'The ministry said on Monday that guards had opened the prison before the soldiers came back from the town.';
  const articleId = await importText(`Escape from the north\n\n${line}`);
  const whole = `Escape from the north\n\n${line}`;
  const start = whole.indexOf('prison');
  const { id } = await client.passages.create({ articleId, start, end: start + 6 });
  await client.passages.note({ id, note: 'ask the warden' });
  const passage = async (query: string) => (await client.search.find({ query, record: 'passage' })).hits[0]?.snippet;
  const shown = await passage('prison');
  expect(shown?.text).toMatch(/^… .*opened the prison before the .* …$/);
  expect(shown?.marks.map((mark) => shown.text.slice(mark.start, mark.end))).toEqual(['prison']);
  expect((await passage('warden'))?.text).toBe('ask the warden');
});
