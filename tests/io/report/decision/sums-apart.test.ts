import { expect, it } from 'vitest';
import { sumsApart } from '../../../../src/io/report/decision/sums-apart.ts';

it('parts the thousands of sums in a sentence, and leaves every other number', () => {
  expect(sumsApart('原给 10000.00 元，今给 50000.00 元')).toBe('原给 10,000.00 元，今给 50,000.00 元');
  expect(sumsApart('100.00 of 1,000.00, run 12345, 2026-07-01, 6217000000018960595')).toBe(
    '100.00 of 1,000.00, run 12345, 2026-07-01, 6217000000018960595',
  );
  expect(sumsApart('版本 2026.07.1234.56')).toBe('版本 2026.07.1234.56');
});
