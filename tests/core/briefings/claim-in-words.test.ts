// One claim as an English sentence, in every case in which English wants it otherwise.
import { describe, expect, it } from 'vitest';
import { claimSentence } from '../../../core/briefings/claim-in-words.ts';
import type { Claim } from '../../../contract/claims.ts';
import { articles, claim, claims, evidence, idOf } from './jailbreak.ts';

function said(statement: string, parts: Partial<Claim> = {}, quote = 'Nothing was said.'): string {
  return claimSentence(claim(1, statement, [evidence(101, articles.escape, quote)], parts));
}

function by(name: string): Partial<Claim> {
  return { claimant: { id: idOf(71), name } };
}

describe('claimSentence', () => {
  it.each([
    ['Interior Ministry', 'The Interior Ministry says'],
    ['the Interior Ministry', 'The Interior Ministry says'],
    ['Ministry of Defence', 'The Ministry of Defence says'],
    ["Syria's Interior Ministry", "Syria's Interior Ministry says"],
    ['Observatory for Human Rights', 'The Observatory for Human Rights says'],
    ['Frontier Defence Forces', 'The Frontier Defence Forces say'],
    ['United Nations', 'The United Nations says'],
    ['SDF', 'The SDF says'],
    ['NATO', 'NATO says'],
    ['Karim Haddo', 'Karim Haddo says'],
    ['residents', 'Residents say'],
    ['ليلى فرح', 'ليلى فرح says'],
  ])('attributes to %s', (name, lead) => {
    expect(said('The gate was open.', by(name))).toBe(`${lead} that the gate was open.`);
  });

  it('takes an article from the words of the source', () => {
    expect(said('The gate was open.', by('Red Crescent'), 'said the Red Crescent on Monday')).toBe('The Red Crescent says that the gate was open.');
    expect(said('The gate was open.', by('Red Crescent'))).toBe('Red Crescent says that the gate was open.');
  });

  it('says through whom it came', () => {
    const via = [{ id: idOf(72), name: 'Channel North' }, { id: idOf(73), name: 'Reuters' }];
    expect(said('The gate was open.', { ...by('Karim Haddo'), via })).toBe(
      'Karim Haddo, reported through Channel North and then Reuters, says that the gate was open.',
    );
  });

  it('denies', () => {
    expect(said('The gate was open.', { ...by('SDF'), polarity: 'denies' })).toBe('The SDF denies that the gate was open.');
    expect(said('The gate was open.', { ...by('residents'), polarity: 'denies' })).toBe('Residents deny that the gate was open.');
  });

  it('does not deny a denial that the statement tells itself', () => {
    const denies = { ...by('SDF'), polarity: 'denies' as const };
    expect(said('The SDF denies that the gate was open.', denies)).toBe('The SDF denies that the gate was open.');
    expect(said('SDF spokesman Karim Haddo has denied the reports', denies)).toBe('SDF spokesman Karim Haddo has denied the reports.');
    expect(said('The ministry denied the guards their pay.', denies)).toBe('The SDF denies that the ministry denied the guards their pay.');
  });

  it('attributes to the outlet where no claimant is named', () => {
    expect(said('The gate was open.')).toBe('The Levant Courier reports that the gate was open.');
    expect(said('The gate was open.', { polarity: 'denies' })).toBe('According to The Levant Courier, it is not so that the gate was open.');
    expect(claimSentence(claims.older)).toBe('An article that names no outlet reports that some 800 inmates had fled.');
    const two = claim(1, 'The gate was open.', [evidence(101, articles.escape, 'a'), evidence(102, articles.spokesman, 'b')]);
    expect(claimSentence(two)).toBe('The Levant Courier and Channel North report that the gate was open.');
  });

  it('keeps the capital of a name and drops that of a common word', () => {
    expect(said('Tel Maran fell.', by('NATO'))).toBe('NATO says that Tel Maran fell.');
    expect(said('Gunmen stormed it.', by('NATO'), 'armed gunmen stormed it')).toBe('NATO says that gunmen stormed it.');
    expect(said('Gunmen stormed it.', by('NATO'))).toBe('NATO says that Gunmen stormed it.');
    expect(said('Bank of Maran closed.', by('NATO'))).toBe('NATO says that Bank of Maran closed.');
  });

  it('lets a statement that is no clause stand by itself', () => {
    expect(said('The gate was open. Nobody saw it.', by('NATO'))).toBe('NATO says: The gate was open. Nobody saw it.');
    expect(said('Who opened it?', { ...by('NATO'), polarity: 'denies' })).toBe('NATO denies this: Who opened it?');
    expect(said('كان الباب مفتوحًا', by('NATO'))).toBe('NATO says: كان الباب مفتوحًا.');
  });

  it('says what was withdrawn or refuted', () => {
    expect(said('The gate was open.', { ...by('NATO'), status: 'withdrawn' })).toBe(
      'NATO says that the gate was open. The claim is marked as withdrawn.',
    );
  });

  it('cuts a very long statement at a word', () => {
    const sentence = said(`The gate was open ${'and open '.repeat(100)}`, by('NATO'));
    expect(sentence.length).toBeLessThan(450);
    expect(sentence).toMatch(/ (?:and|open) …$/);
  });
});
