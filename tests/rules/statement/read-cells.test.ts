import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/rules/statement/read-day.ts';
import { readSum } from '../../../src/rules/statement/read-sum.ts';
import { isForeign } from '../../../src/rules/statement/row-reader.ts';
import { sameAccount } from '../../../src/rules/statement/statement-title.ts';
import type { Cell } from '../../../src/rules/submission/cell.ts';

const cell = (text: string, kind: Cell['kind'] = 'text'): Cell => ({ row: 1, column: 1, kind, text });

it.each<[string, bigint | null | undefined]>([
  ['1,236.50', 123_650n],
  ['+1,236.50', 123_650n],
  ['-36', -3600n],
  ['￥36.00', 3600n],
  ['¥-36.00', -3600n],
  ['36.00-', -3600n],
  ['(36.00)', -3600n],
  ['１，２００．００', 120_000n],
  ['36.000', 3600n],
  ['1200元', 120_000n],
  ['', null],
  ['--', null],
  ['36.005', undefined],
  ['12,36.5', undefined],
  ['-(36', undefined],
  ['+-36', undefined],
  ['三十六', undefined],
])('the sum “%s”', (text, expected) => {
  expect(readSum(cell(text))).toBe(expected);
});

it('a number cell is the sum that everyone sees', () => {
  expect(readSum(cell('116.00000000000001', 'number'))).toBe(11_600n);
  expect(readSum(cell('-1.5E3', 'number'))).toBe(-150_000n);
  expect(readSum(cell('#REF!', 'error'))).toBeUndefined();
  expect(readSum(undefined)).toBeNull();
});

it.each([
  ['2026-07-01 10:20:30', '2026-07-01'],
  ['2026/7/1 9:05', '2026-07-01'],
  ['20260701102030', '2026-07-01'],
  ['20260701 102030', '2026-07-01'],
  ['2026年07月01日 10时20分30秒', '2026-07-01'],
  ['2026-07-01T10:20:30.000', '2026-07-01'],
  ['20260701', '2026-07-01'],
  ['10:20:30', undefined],
  ['2026-02-30', undefined],
])('the moment “%s” is of %s', (text, expected) => {
  expect(readDay(cell(text))).toBe(expected);
});

describe('what banks write', () => {
  it.each(['人民币', '人民币元', 'CNY', 'RMB', '01', '人民币（CNY）', ''])('“%s” is the yuan', (text) => {
    expect(isForeign(text)).toBe(false);
  });
  it.each(['USD', '美元', '港币'])('“%s” is not', (text) => {
    expect(isForeign(text)).toBe(true);
  });
  it('an account is the same where the bank hides its middle', () => {
    expect(sameAccount('6222****3445', '6222020200112233445')).toBe(true);
    expect(sameAccount('6222020200112233445', '****3445')).toBe(true);
    expect(sameAccount('6222020200112233445', '6222020200112233446')).toBe(false);
  });
});
