import { expect, it } from 'vitest';
import { readFee } from '../../../src/rules/enrolment/read-fee.ts';

const read = (text: string) => readFee({ kind: 'text', text, row: 2, column: 3 });

it.each([
  ['36', 3_600n],
  ['36.5', 3_650n],
  ['36.500元', 3_650n],
  ['￥1,236.50', 123_650n],
  ['10,000', 1_000_000n],
  ['1,000,000.00元整', 100_000_000n],
  ['１，０００', 100_000n],
  ['36元/年', 3_600n],
  ['36.00 元／人·年', 3_600n],
])('%s is %s fen', (text, fen) => {
  expect(read(text)).toEqual({ value: fen });
});

it.each([
  '1,0000',
  '1,00',
  '12,0000.00',
  '1,000,0000',
  '1,0000元',
  '1234567890',
  '36.505',
  '1.5万',
  '3分',
  '3元/月',
  '36/年',
  '36元/',
])('%s is not understood', (text) => {
  expect(read(text).problem?.code).toBe('value-not-understood');
});
