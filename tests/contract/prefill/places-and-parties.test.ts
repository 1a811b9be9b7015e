// Where it happened, as far as the sentence says so for sure; and who says it, under the name by which the project knows them.
import { describe, expect, test } from 'vitest';
import { readClaim, type ClaimReading } from '../../../contract/prefill/read-claim.ts';

const places = [{ name: 'Al-Shaddadi', aliases: ['Shaddadi', 'الشدادي'] }, { name: 'Hasakah', aliases: [] }, { name: 'Hasakah province', aliases: [] }];

function read(text: string, given: Partial<Parameters<typeof readClaim>[0]> = {}): ClaimReading {
  return readClaim({
    text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }], start: 0, end: text.length,
    published: '2026-01-20', outlet: null, parties: [], outlets: [], places: [], ...given,
  });
}

describe('a place that the project knows', () => {
  test.each([
    ['About 120 inmates had escaped from Shaddadi prison.', 'Al-Shaddadi'],
    ['The SDF said 1,500 prisoners had fled from al-Shaddadi.', 'Al-Shaddadi'],
    ['Troops from Hasakah reached the prison in Shaddadi.', 'Al-Shaddadi'],
    ['Clashes broke out across Hasakah province.', 'Hasakah province'],
    ['فرّ نحو ١٢٠ سجيناً من سجن الشدادي.', 'Al-Shaddadi'],
    ['وقعت اشتباكات بالشدادي مساء الاثنين.', 'Al-Shaddadi'],
    ['Troops left Hasakah for Shaddadi.', null],
    ['The Shaddadis own the mill.', null],
  ])('%s', (text, place) => {
    expect(read(text, { places }).place).toBe(place);
  });
});

describe('“in X” where nothing is known', () => {
  test.each([
    ['More than 1,500 fighters have escaped from prison camps in north-eastern Syria as forces take control.', 'north-eastern Syria'],
    ['Two guards were killed in Deir Hafer on Monday.', 'Deir Hafer'],
    ['A bomb went off in al-Bab.', 'al-Bab'],
    ['Fighting continued in Raqqa and in Tabqa.', null],
    ['The bridge was opened in January.', null],
    ['The order was written in Arabic.', null],
    ['Support in Parliament was low.', null],
    ['Fighters hid in Kurdish areas.', null],
    ['It lost interest in Damascus.', null],
    ['Reports in Reuters said otherwise.', null],
    ['The civil war in Syria ended their trade.', null],
    ['About 120 inmates had escaped from Shaddadi prison.', null],
  ])('%s', (text, place) => {
    expect(read(text).place).toBe(place);
  });

  test('is no place where it is a party, nor where it is only said there', () => {
    expect(read('Morale in Hamas was low.', { parties: [{ name: 'Hamas', aliases: [] }] }).place).toBeNull();
    expect(read('A spokesman told reporters in Damascus that 12 men had fled.').place).toBeNull();
  });
});

describe('the claimant is the party that is known', () => {
  const parties = [
    { name: 'Interior Ministry (Syria)', aliases: ["Syria's Interior Ministry", 'Syrian Interior Ministry'] },
    { name: 'Syrian Democratic Forces', aliases: ['SDF', 'قسد'] },
    { name: 'Ahmed al-Sharaa', aliases: ['al-Sharaa', 'Al Shara'] },
  ];
  test.each([
    ["Syria's Interior Ministry on Tuesday said about 120 ISIS inmates had escaped.", 'Interior Ministry (Syria)', []],
    ['The SDF said that some 1,500 prisoners had fled.', 'Syrian Democratic Forces', []],
    ['The Kurdish-led SDF said that some 1,500 prisoners had fled.', 'Syrian Democratic Forces', []],
    ['SDF spokesman Farhad Shami told Rudaw that more than 1,500 prisoners had escaped.', 'Farhad Shami', ['Syrian Democratic Forces', 'Rudaw']],
    ["Iraq's Interior Ministry said 40 men had crossed the border.", "Iraq's Interior Ministry", []],
    ['قالت قسد إن ١٥٠٠ سجين فرّوا.', 'Syrian Democratic Forces', []],
  ])('%s', (text, claimant, via) => {
    expect(read(text, { parties })).toMatchObject({ claimant, via });
  });

  test('or is written as the article writes it', () => {
    expect(read('The Miners’ Union said that 40 men were trapped.').claimant).toBe('Miners’ Union');
    expect(read('The Miners’ Union said that 40 men were trapped.', { parties: [{ name: "Miners' Union", aliases: [] }] }).claimant).toBe("Miners' Union");
  });
});
