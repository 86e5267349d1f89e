import { expect, it } from 'vitest';
import { digitsOfReceipt, receiptsIn } from '../../../src/rules/claim-intake/receipt-number.ts';

it.each<[string, string[]]>([
  ['FP12345678', ['FP12345678']],
  ['No.FP12345678', ['FP12345678']],
  ['NO：FP-1234 5678', ['FP1234', '5678']],
  ['NO:12345678', ['12345678']],
  ['№12345678', ['12345678']],
  ['票据FP12345678', ['FP12345678']],
  ['票据号：12345678', ['12345678']],
  ['住院收费票据号码12345678', ['12345678']],
  ['发票编号12345678号', ['12345678']],
  ['第12345678号', ['12345678']],
  ['A0001、票号A0002', ['A0001', 'A0002']],
  ['NO12', ['NO12']],
  ['发票2', ['发票2']],
  ['NX12345', ['NX12345']],
  ['闽A12345678', ['闽A12345678']],
  ['2', []],
])('%s names %s', (stated, receipts) => {
  expect(receiptsIn(stated)).toEqual(receipts);
});

it('has digits to be told by where there are at least eight, and nothing behind them', () => {
  expect(['FP12345678', '12345678', 'A1234567', 'A12345678B', 'AB'].map(digitsOfReceipt)).toEqual([
    '12345678',
    '12345678',
    undefined,
    undefined,
    undefined,
  ]);
});
