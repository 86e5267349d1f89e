import { expect, it } from 'vitest';
import { receiptsIn } from '../../../src/rules/value/receipt-number.ts';
import { withReceiptsParted } from '../../../src/rules/value/receipts-parted.ts';

it.each<[string, string[]]>([
  ['A00012345 A00012346', ['A00012345', 'A00012346']],
  ['12345678\n12345679', ['12345678', '12345679']],
  ['FP12345678\r\nA0001234', ['FP12345678', 'A0001234']],
  ['票据代码：35060125 票据号码：0012345678', ['12345678']],
  ['No.12345678\n12345679', ['12345678', '12345679']],
  ['FP12345678 12345679', ['FP12345678', '12345679']],
  ['A00012345 2张', ['A00012345']],
  ['A00012345（共 2 张）', ['A00012345']],
  ['A00012345 共2张', ['A00012345']],
])('%j names several, or one and how many papers', (stated, receipts) => {
  expect(receiptsIn(withReceiptsParted(stated).replace(/\s/g, ''))).toEqual(receipts);
});

it.each<[string, string[]]>([
  ['FP 12345678', ['FP12345678']],
  ['No. 12345678', ['12345678']],
  ['FP-1234 5678', ['FP12345678']],
  ['1234 5678', ['12345678']],
  ['123 456 789', ['123456789']],
  ['35060125 0012345678', ['350601250012345678']],
  ['No. 35060125 0012345678', ['350601250012345678']],
  ['2021 A00012345', ['2021A00012345']],
  ['FP12345678', ['FP12345678']],
])('the blanks of %j are within one number', (stated, receipts) => {
  expect(receiptsIn(withReceiptsParted(stated).replace(/\s/g, ''))).toEqual(receipts);
});
