// A chain written in a cell is read as it is shown, whatever arrow was typed.
import { expect, test } from 'vitest';
import { chainInWords, lastOfChain, readChain, withLast } from '../../../renderer/claims-table/written-chain.ts';

const party = (name: string) => ({ id: name, name });

test.each([
  ['Farhad Shami', ['SDF', 'Rudaw'], 'Farhad Shami → SDF → Rudaw'],
  ['Farhad Shami', [], 'Farhad Shami'],
  [null, ['SANA'], '→ SANA'],
  [null, [], ''],
])('%s through %j is “%s”, and read back', (claimant, via, written) => {
  expect(chainInWords({ claimant: claimant === null ? null : party(claimant), via: via.map(party) })).toBe(written);
  expect(readChain(written)).toEqual({ claimant, via });
});

test('arrows may be typed, and what stands between two is left out where it is nothing', () => {
  expect(readChain('Farhad Shami -> SDF > > Rudaw')).toEqual({ claimant: 'Farhad Shami', via: ['SDF', 'Rudaw'] });
  expect(readChain('فرهاد شامي ← قسد')).toEqual({ claimant: 'فرهاد شامي', via: ['قسد'] });
  expect(readChain('al-Sharaa')).toEqual({ claimant: 'al-Sharaa', via: [] });
});

test('the last name is the one that is offered and written out', () => {
  expect(lastOfChain('Farhad Shami -> rud')).toBe('rud');
  expect(withLast('Farhad Shami -> rud', 'Rudaw')).toBe('Farhad Shami → Rudaw');
  expect(withLast('-> rud', 'Rudaw')).toBe('→ Rudaw');
  expect(withLast('far', 'Farhad Shami')).toBe('Farhad Shami');
});
