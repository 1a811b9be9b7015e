// Who speaks for whom: the first link behind a person, unless it is a channel.
import { expect, test } from 'vitest';
import { channelsOf, claimantWithOrganisation } from '../../contract/claim-chain.ts';
import type { PartyRef } from '../../contract/parties.ts';

const party = (name: string, kind?: 'person' | 'organisation'): PartyRef => ({ id: name, name, ...(kind && { kind }) });

test.each([
  ['Farhad Shami', ['SDF', 'Rudaw'], 'Farhad Shami (SDF)', ['Rudaw']],
  ['Farhad Shami', ['Rudaw'], 'Farhad Shami', ['Rudaw']],
  ['Nour al-Din al-Baba', ['Interior Ministry'], 'Nour al-Din al-Baba (Interior Ministry)', []],
  ['Interior Ministry', ['SANA'], 'Interior Ministry', ['SANA']],
  ['SDF', ['Syrian Observatory for Human Rights'], 'SDF', ['Syrian Observatory for Human Rights']],
  ['western diplomat', ['Reuters'], 'western diplomat', ['Reuters']],
  ['نور الدين البابا', ['وزارة الداخلية', 'قناة الحدث'], 'نور الدين البابا (وزارة الداخلية)', ['قناة الحدث']],
])('%s through %j is %s', (name, via, claimant, channels) => {
  const claim = { claimant: party(name), via: via.map((one) => party(one)) };
  expect(claimantWithOrganisation(claim)).toBe(claimant);
  expect(channelsOf(claim).map((one) => one.name)).toEqual(channels);
});

test('the analyst’s kinds decide', () => {
  const claim = { claimant: party('Cedric', 'person'), via: [party('Arc Advisory', 'organisation')] };
  expect(claimantWithOrganisation(claim)).toBe('Cedric (Arc Advisory)');
  expect(claimantWithOrganisation({ ...claim, claimant: party('Cedric', 'organisation') })).toBe('Cedric');
});
