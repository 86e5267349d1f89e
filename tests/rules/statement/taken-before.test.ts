import { describe, expect, it } from 'vitest';
import { type AccountLine, takenBefore } from '../../../src/rules/statement/taken-before.ts';

const line = (change: Partial<AccountLine> = {}): AccountLine => ({
  ...{ account: null, serial: null, on: '2026-07-01', amount: '160.00', balance: '1160.00' },
  ...{ counterparty: '第一机械厂', remark: '互助金' },
  ...change,
});
const known = (one: Partial<AccountLine>, other: Partial<AccountLine>) =>
  takenBefore([line(one)], [line(other)]).size === 1;

describe('takenBefore', () => {
  it('knows a line by its serial number where either side names no account', () => {
    const other = { serial: 'S1', remark: null, balance: null };
    expect(known({ serial: 'S1' }, { ...other, account: '6222001' })).toBe(true);
    expect(known({ serial: 'S1', account: '6222***01' }, { ...other, account: '622233301' })).toBe(true);
    expect(known({ serial: 'S1', account: '6222002' }, { ...other, account: '6222001' })).toBe(false);
    expect(known({ serial: 'S2' }, { serial: 'S1', account: '6222001' })).toBe(false);
  });

  it('knows a line without a number by balance and texts, and by all its texts where there is no balance', () => {
    expect(known({}, { serial: 'S1', counterparty: null })).toBe(true);
    expect(known({}, { serial: 'S1', counterparty: '红星纺织厂' })).toBe(false);
    expect(known({}, { serial: 'S1', balance: '1320.00' })).toBe(false);
    expect(known({ balance: null }, { serial: 'S1' })).toBe(true);
    expect(known({ balance: null, remark: null }, { serial: 'S1' })).toBe(false);
    expect(known({ on: '2026-07-02' }, { serial: 'S1' })).toBe(false);
    expect(known({ amount: '-160.00' }, { serial: 'S1' })).toBe(false);
    const silent = { balance: null, counterparty: null, remark: null };
    expect(known(silent, { ...silent, serial: 'S1' })).toBe(false);
  });

  it('lets a line that was taken stand for one booking only, the one that has its number', () => {
    const taken = [line({ serial: 'S1', account: '6222001', balance: null })];
    const lines = [line({ balance: null }), line({ serial: 'S1', balance: null })];
    expect([...takenBefore(lines, taken).keys()]).toEqual([1]);
  });
});
