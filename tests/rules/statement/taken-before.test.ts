import { describe, expect, it } from 'vitest';
import { type AccountLine, perhapsTaken, takenBefore } from '../../../src/rules/statement/taken-before.ts';

const line = (change: Partial<AccountLine> = {}): AccountLine => ({
  ...{ account: null, serial: null, on: '2026-07-01', amount: '160.00', balance: '1160.00' },
  ...{ counterparty: '第一机械厂', remark: '互助金' },
  ...change,
});
const known = (one: Partial<AccountLine>, other: Partial<AccountLine>) =>
  takenBefore([line(one)], [line(other)]).size === 1;

const perhaps = (one: Partial<AccountLine>, other: Partial<AccountLine>) =>
  perhapsTaken([line(one)], [line(other)]).size === 1;

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
    expect(known({ remark: '互助' }, { serial: 'S1' })).toBe(true);
    expect(known({ remark: '互助', counterparty: null }, { serial: 'S1' })).toBe(false);
    expect(known({ remark: '互助', balance: '1320.00' }, { serial: 'S1' })).toBe(false);
    expect(known({ remark: '退费' }, { serial: 'S1' })).toBe(false);
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

  it('knows a number of which a spreadsheet took the zeros, unless a balance or a text speaks against it', () => {
    const bare = { balance: null, remark: null };
    expect(known({ serial: '123' }, { serial: '000123' })).toBe(true);
    expect(known({ serial: '000123', ...bare }, { serial: '123' })).toBe(true);
    expect(known({ serial: '123' }, { serial: '000123', balance: '1320.00' })).toBe(false);
    expect(known({ serial: '123', ...bare }, { serial: '000123', counterparty: '红星纺织厂' })).toBe(false);
    expect(known({ serial: '124', ...bare }, { serial: '000123', ...bare })).toBe(false);
    expect(known({ serial: 'A12' }, { serial: '0A12' })).toBe(false);
  });

  it('knows a number of which a spreadsheet took the last digits by balance or by all its texts', () => {
    const [whole, shown, cut] = ['2025062000012345671', '2.02506200001235E+18', '2025062000012340000'];
    for (const lost of [shown, cut, '2.025062000012346e+18', '2025062000012345600']) {
      expect(known({ serial: lost }, { serial: whole })).toBe(true);
      expect(known({ serial: lost, balance: null }, { serial: whole })).toBe(true);
      expect(known({ serial: lost, balance: '1320.00' }, { serial: whole })).toBe(false);
      expect(known({ serial: lost, balance: null, remark: null }, { serial: whole })).toBe(false);
      expect(perhaps({ serial: lost, balance: null, remark: null }, { serial: whole })).toBe(true);
    }
    expect(known({ serial: '2025062000012345672' }, { serial: whole })).toBe(false);
    expect(known({ serial: '2.02506210001235E+18' }, { serial: whole })).toBe(false);
  });

  it('leaves two payments with numbers of their own two', () => {
    const taken = [line({ serial: '2025062000012345671', balance: null })];
    const lines = [line({ serial: '2025062000012345672', balance: null })];
    expect([takenBefore(lines, taken).size, perhapsTaken(lines, taken).size]).toEqual([0, 0]);
  });
});

describe('perhapsTaken', () => {
  it('doubts a line whose export says more or less of it', () => {
    const bare = { balance: null };
    expect(perhaps({ ...bare, remark: null }, bare)).toBe(true);
    expect(perhaps({ ...bare, remark: '转账；互助金' }, bare)).toBe(true);
    expect(perhaps({ ...bare, remark: '七月水费' }, bare)).toBe(false);
    expect(perhaps({ ...bare, counterparty: '红星纺织厂' }, bare)).toBe(false);
    expect(perhaps({ account: '6222002', ...bare, remark: null }, { account: '6222001' })).toBe(false);
  });

  it('doubts other numbers only where the account stood at the same sum after both', () => {
    expect(perhaps({ serial: 'S2' }, { serial: 'S1' })).toBe(true);
    expect(perhaps({ serial: 'S2', balance: '1320.00' }, { serial: 'S1' })).toBe(false);
    expect(perhaps({ serial: 'S2', balance: null }, { serial: 'S1', balance: null })).toBe(false);
  });
});
