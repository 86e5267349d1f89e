import { expect, it } from 'vitest';
import { bareReceipts, digitsOfReceipt, receiptsIn } from '../../../src/rules/value/receipt-number.ts';

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

it.each([
  'A00012345+A00012346',
  'A00012345＋A00012346',
  'A00012345和A00012346',
  'A00012345及A00012346',
  'A00012345与A00012346',
  'A00012345&A00012346',
  'A00012345、A00012346（2张）',
  'A00012345,A00012346 共2张',
  'A00012345；A00012346等两张',
  'A00012345至A00012346',
  'A00012345 ～ 46',
])('%s names two', (stated) => {
  expect(receiptsIn(stated)).toEqual(['A00012345', 'A00012346']);
});

it.each<[string, string[]]>([
  ['A00012345至A00012348', ['A00012345', 'A00012346', 'A00012347', 'A00012348']],
  ['票号00012345-00012347', ['12345', '12346', '12347']],
  ['A00012345到A00092345', ['A00012345', 'A00092345']],
  ['A00012347至B00012345', ['A00012347', 'B00012345']],
  ['35060125-0012345678', ['350601250012345678']],
  ['35060125-35990125', ['3506012535990125']],
])('%s is a range only where its ends fit each other', (stated, receipts) => {
  expect(receiptsIn(stated)).toEqual(receipts);
});

it.each<[string, string[]]>([
  ['0012345678', ['12345678']],
  ['票号：0012345678', ['12345678']],
  ['001234', ['1234']],
  ['000123', ['000123']],
  ['0000', ['0000']],
  ['A0012', ['A0012']],
])('%s has lost no more than the zeros that a number cell loses', (stated, receipts) => {
  expect(receiptsIn(stated)).toEqual(receipts);
});

it.each(['3张', '共3张', '（2张）', '共计十二张', '2份', '详见附件', '见附件1', '电子票据', '原件', '丢失'])(
  '%s names none',
  (stated) => {
    expect(receiptsIn(stated)).toEqual([]);
  },
);

it('leaves out the code of the printed form beside the number, which thousands share', () => {
  expect(receiptsIn('票据代码：35060125，票据号码：0012345678')).toEqual(['12345678']);
  expect(receiptsIn('票据代码：35060125')).toEqual(['代码35060125']);
});

it('is looked up alike where two may be one', () => {
  const stated = ['FP0012345678', '12345678', 'No.fp-0012345678', '0012345678、FP12345678'];
  expect(stated.map(bareReceipts)).toEqual(stated.map(() => ['12345678']));
  expect(['A1234567', '12', null].map(bareReceipts)).toEqual([['A1234567'], ['12'], []]);
});

it('has digits to be told by where there are at least eight, and nothing behind them', () => {
  expect(['FP12345678', '12345678', 'A1234567', 'A12345678B', 'AB'].map(digitsOfReceipt)).toEqual([
    '12345678',
    '12345678',
    undefined,
    undefined,
    undefined,
  ]);
  expect(['FP00123456', '123456', '123', 'FP123456'].map(digitsOfReceipt)).toEqual([
    '123456',
    '123456',
    undefined,
    undefined,
  ]);
});
