import { describe, expect, it } from 'vitest';
import { hadByHeirs, heirsOff } from '../../../src/rules/payout/heirs-off.ts';
import { heir } from './payables.ts';

const halves = [heir('甲', '1/2'), heir('乙', '1/2')];
const none = { over: [], short: [] };

describe('heirs who do not come to their shares', () => {
  it('are none where each has had his part, or nothing, or what is paid in parts falls off by a fen', () => {
    expect(heirsOff('2000.00', halves, ['0.00', '0.00'])).toEqual(none);
    expect(heirsOff('2000.00', halves, ['1000.00', '0.00'])).toEqual(none);
    expect(heirsOff('2000.00', halves, ['1000.00', '1000.00'])).toEqual(none);
    expect(heirsOff('100.01', halves, ['50.00', '50.01'])).toEqual(none);
    expect(heirsOff('100.01', halves, ['50.01', '50.00'])).toEqual(none);
  });

  it('are told with what one has had too much and another will lack', () => {
    const quarter = [heir('甲', '1/4'), heir('乙', '3/4')];
    expect(heirsOff('2000.00', quarter, ['1000.00', '0.00'])).toEqual({
      over: [{ heir: 0, name: '甲', had: '1000.00', share: '500.00', amount: '500.00' }],
      short: [{ heir: 1, name: '乙', had: '0.00', share: '1500.00', amount: '500.00' }],
    });
  });

  it('are told where the amount was lowered below what one has had', () => {
    expect(heirsOff('1000.00', halves, ['1000.00', '0.00'])).toMatchObject({
      over: [{ heir: 0, amount: '500.00' }],
      short: [{ heir: 1, amount: '500.00' }],
    });
    expect(heirsOff('0.00', halves, ['1000.00', '0.00']).over).toMatchObject([{ heir: 0, amount: '1000.00' }]);
  });

  it('are none where the shares do not add up: that is told as such', () => {
    expect(heirsOff('2000.00', [heir('甲', '1/3'), heir('乙', '1/3')], ['1000.00', '0.00'])).toEqual(none);
  });
});

it('an heir has had what is paid, at the bank or fallen to the fund, and not what came back', () => {
  const line = (
    heir: number | null,
    amount: string,
    state: 'waiting' | 'paid' | 'bounced' | 'voided' | 'withdrawn',
  ) => {
    return { heir, amount, state };
  };
  const lines = [line(0, '1.00', 'paid'), line(0, '2.00', 'waiting'), line(1, '4.00', 'voided')];
  const gone = [line(0, '8.00', 'bounced'), line(1, '16.00', 'withdrawn'), line(null, '32.00', 'paid')];
  expect(hadByHeirs(halves, [...lines, ...gone])).toEqual(['3.00', '4.00']);
});
