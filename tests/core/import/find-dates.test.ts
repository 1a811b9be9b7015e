// Dates: exactly the precision and zone that the text states, from the places where texts state them, never invented.
import { describe, expect, test } from 'vitest';
import { BODY, readText } from './read-text.ts';

async function dates(...lines: string[]) {
  const { published, updated } = await readText(`Ferry sinks off Port Sadel\n\n${lines.join('\n')}\n\n${BODY}\n\n${BODY} Again.\n`);
  return { published: published?.value ?? null, updated: updated?.value ?? null };
}

describe('a line that is a date is the date of publication', () => {
  test.each([
    ['January 20, 2026 11:38', '2026-01-20T11:38'],
    ['January 20, 2026', '2026-01-20'],
    ['20 January 2026', '2026-01-20'],
    ['Tuesday, 20th of January, 2026', '2026-01-20'],
    ['Tue 20 Jan 2026, 11.38am', '2026-01-20T11:38'],
    ['20-Jan-2026', '2026-01-20'],
    ['January 2026', '2026-01'],
    ['2026-01-20', '2026-01-20'],
    ['2026/01/20', '2026-01-20'],
    ['2026-01', '2026-01'],
    ['2026-01-20T11:38:05Z', '2026-01-20T11:38:05Z'],
    ['2026-01-20 10:36:00+03:00', '2026-01-20T10:36:00+03:00'],
    ['Jan. 20, 2026, 10:36 PM GMT+3', '2026-01-20T22:36+03:00'],
    ['20 January 2026 at 10:36 (GMT)', '2026-01-20T10:36Z'],
    ['January 20, 2026 | 12:05 a.m. EST', '2026-01-20T00:05-05:00'],
    ['20 January 2026, 10:36 BST', '2026-01-20T10:36'],
    ['20 January 2026 - 10:36 local time', '2026-01-20T10:36'],
    ['10:36 AM, January 20, 2026', '2026-01-20T10:36'],
    ['20/01/2026 11:38', '2026-01-20T11:38'],
    ['01/20/2026', '2026-01-20'],
    ['05.03.2026', '2026-03-05'],
    ['20 January 2026 · 4 min read', '2026-01-20'],
    ['Port Sadel, 20 January 2026', '2026-01-20'],
    ['Harbour News - 20 January 2026', '2026-01-20'],
    ['20 January 2026 | Port Sadel (CPA)', '2026-01-20'],
    ['المرسى نت - 20 يناير 2026', '2026-01-20'],
    ['الثلاثاء 20 يناير 2026 | بورت سادل', '2026-01-20'],
    ['20 يناير كانون الثاني 2026', '2026-01-20'],
    ['By Lena Oran, 20 January 2026', '2026-01-20'],
    ['By Lena Oran | 20 January 2026, 10:36', '2026-01-20T10:36'],
    ['٢٠ يناير ٢٠٢٦', '2026-01-20'],
    ['الثلاثاء 20 كانون الثاني/يناير 2026', '2026-01-20'],
    ['۲۰ كانون الثاني (يناير) ۲۰۲۶ م', '2026-01-20'],
    ['1 شعبان 1447 هـ الموافق 20 يناير 2026 م', '2026-01-20'],
    ['الثلاثاء، ٢٠ يناير ٢٠٢٦ - الساعة ١٠:٣٦ مساءً', '2026-01-20T22:36'],
    ['20 يناير 2026، 10:36 بتوقيت غرينتش', '2026-01-20T10:36Z'],
    ['آذار 2026', '2026-03'],
    ['٢٠٢٦/٠١/٢٠', '2026-01-20'],
  ])('%s', async (line, value) => {
    expect(await dates(line)).toEqual({ published: value, updated: null });
  });
});

describe('labels say which date it is', () => {
  test.each([
    ['Updated: January 20, 2026, 10:36 AM', null, '2026-01-20T10:36'],
    ['Last updated on 20 January 2026', null, '2026-01-20'],
    ['Published 20 Jan 2026', '2026-01-20', null],
    ['First published: 20 Jan 2026 | Last modified: 21 Jan 2026, 09:00 UTC', '2026-01-20', '2026-01-21T09:00Z'],
    ['20 January 2026 (updated 21 January 2026)', '2026-01-20', '2026-01-21'],
    ['Published 20 January 2026, updated 22 January 2026', '2026-01-20', '2026-01-22'],
    ['نُشر في: ٢٠ كانون الثاني ٢٠٢٦', '2026-01-20', null],
    ['تاريخ النشر: 20/01/2026', '2026-01-20', null],
    ['آخر تحديث: 21 يناير 2026، 09:15 ص', null, '2026-01-21T09:15'],
  ])('%s', async (line, published, updated) => {
    expect(await dates(line)).toEqual({ published, updated });
  });

  test('a label wins over a bare date, wherever it stands', async () => {
    expect(await dates('3 March 2026', 'Published: 2 March 2026')).toEqual({ published: '2026-03-02', updated: null });
  });
});

describe('nothing is invented', () => {
  test.each([
    'Tuesday', 'Yesterday', 'Published 3 hours ago', 'On Tuesday at 10:36', '20 January', '05/03/2026', '30 February 2026',
    '20 January 2026 was a cold day on the islands', 'Photo taken on 20 January 2026', '12 March 1847', '13/13/2026', '1,500',
    'الثلاثاء', 'يوم أمس', 'قبل ساعتين', '٣١ نيسان ٢٠٢٦', '20 كانون الثاني/مارس 2026',
  ])('%s', async (line) => {
    expect(await dates(line)).toEqual({ published: null, updated: null });
  });

  test('dates inside the prose are not those of the article', async () => {
    const { published, mentions } = await readText(`${BODY}\n\nThe inquiry into the accident of 4 May 2019 ended on 3 June 2022, it said.\n\n${BODY} Again.`);
    expect({ published, mentions }).toEqual({ published: null, mentions: [2019, 2022] });
  });
});

describe('other places', () => {
  test('the last line', async () => {
    const { updated } = await readText(`${BODY}\n\n${BODY} Again.\n\nUpdated: January 20, 2026, 10:36 AM`);
    expect(updated).toEqual({ value: '2026-01-20T10:36', from: 'line 5: “Updated: January 20, 2026, 10:36 AM”' });
  });

  test.each([
    ['DAMASCUS, 20 January 2026 (Harbour Wire) — ', '2026-01-20', 'Harbour Wire'],
    ['PORT SADEL (Harbour Wire) - ', null, 'Harbour Wire'],
    ['PORT SADEL, Jan 20 (Harbour Wire) -- ', null, 'Harbour Wire'],
    ['Port Sadel, January 20, 2026 – ', '2026-01-20', null],
    ['بورت سادل، ٢٠ كانون الثاني ٢٠٢٦ (وكالة المرسى) — ', '2026-01-20', 'وكالة المرسى'],
    ['PORT SADEL (Harbour Wire) - 20 January 2026 - ', '2026-01-20', 'Harbour Wire'],
    ['بورت سادل (المرسى) - 20 يناير كانون الثاني 2026 - ', '2026-01-20', 'المرسى'],
    ['The minister – who is 58 – ', null, null],
    ['The minister – 20 January 2026 – ', null, null],
    ['He won (narrowly) — ', null, null],
  ])('the dateline %s', async (head, date, name) => {
    const { published, outlet } = await readText(`Ferry sinks off Port Sadel\n\n${head}${BODY}`);
    expect([published?.value ?? null, outlet?.value ?? null]).toEqual([date, name]);
  });

  test('other languages are read where the text is in them', async () => {
    const french = 'Le ministère a déclaré dimanche que trente et une personnes étaient portées disparues après le naufrage du ferry au large du port, et que des bateaux poursuivaient les recherches.';
    const german = 'Das Ministerium teilte am Sonntag mit, dass nach dem Untergang der Fähre vor dem Hafen einunddreißig Menschen vermisst würden und dass Boote weiter nach ihnen suchten.';
    expect((await readText(`Publié le 20 janvier 2026\n\n${french}\n\n${french} Fin.`)).published?.value).toBe('2026-01-20');
    expect((await readText(`20. Januar 2026\n\n${german}\n\n${german} Ende.`)).published?.value).toBe('2026-01-20');
    expect((await readText(`hier à 10h36\n\n${french}\n\n${french} Fin.`)).published).toBeNull();
  });
});
