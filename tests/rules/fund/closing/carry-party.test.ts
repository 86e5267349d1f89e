import { describe, expect, it } from 'vitest';
import { carryParty } from '../../../../src/rules/fund/closing/carry-party.ts';

describe('whose the balance of a closed period is', () => {
  it.each([
    ['county', '云南省/红河州/蒙自市', '云南省/红河州/蒙自市'],
    ['county', '云南省/红河州/蒙自市/文澜街道', '云南省/红河州/蒙自市'],
    ['county', '红河州/蒙自市', '红河州/蒙自市'],
    ['county', '红河州', '红河州'],
    ['county', '蒙自县', '蒙自县'],
    ['city', '蒙自县', null],
    ['county', '内蒙古自治区/包头市/昆都仑区', '内蒙古自治区/包头市/昆都仑区'],
    ['city', '云南省/红河州/蒙自市', '云南省/红河州'],
    ['city', '红河州/蒙自市', '红河州'],
    ['province', '云南省/红河州/蒙自市', '云南省'],
    ['province', '红河州/蒙自市', null],
    ['county', null, null],
    ['none', '云南省/红河州/蒙自市', null],
    [undefined, '云南省/红河州/蒙自市', null],
  ] as const)('%s of %s: %s', (scope, region, party) => {
    expect(carryParty(scope, { unit: 'a', region })).toEqual({ party, unit: null });
  });

  it('is the unit where the scheme says so, and the centre for what concerns no unit', () => {
    expect(carryParty('unit', { unit: 'a', region: '红河州' })).toEqual({ party: 'unit', unit: 'a' });
    expect(carryParty('unit', { unit: null, region: null })).toEqual({ party: null, unit: null });
  });
});
