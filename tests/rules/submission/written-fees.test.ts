import { expect, it } from 'vitest';
import type { RosterRow } from '../../../src/rules/submission/submission.ts';
import { WrittenFees } from '../../../src/rules/submission/written-fees.ts';

/** Rows with these texts as their fees, and a count of how often a fee is looked at. */
function rowsOf(...fees: (string | null)[]): { rows: RosterRow[]; looks: () => number } {
  let looks = 0;
  const rows = fees.map((text, index): RosterRow => {
    const cells = {
      get fee() {
        looks += 1;
        return text === null ? undefined : { row: index + 2, column: 6, kind: 'text' as const, text };
      },
    };
    return { sheet: 'Sheet1', number: index + 2, hidden: false, cells: cells as RosterRow['cells'], unknown: [] };
  });
  return { rows, looks: () => looks };
}

it('adds up between any two rows, in whichever form the fees stand', () => {
  const fees = new WrittenFees(rowsOf('36', '36.5元', '￥1,036.50', '３６').rows);
  expect([fees.sum(0, 4), fees.sum(2, 3), fees.sum(0, 1), fees.sum(1, 1)]).toEqual([114500n, 103650n, 3600n, 0n]);
});

it('knows no sum of rows of which one states none, and that of the others', () => {
  const fees = new WrittenFees(rowsOf('36', '免', '36', null, '40').rows);
  expect([fees.sum(0, 5), fees.sum(0, 1), fees.sum(1, 2), fees.sum(2, 3), fees.sum(4, 5), fees.sum(2, 5)]).toEqual([
    undefined,
    3600n,
    undefined,
    3600n,
    4000n,
    undefined,
  ]);
});

it('looks at each fee once, and at none behind the first that is missing', () => {
  const whole = rowsOf('36', '36', '36');
  const fees = new WrittenFees(whole.rows);
  for (const from of [0, 1, 2]) fees.sum(from, 3);
  expect(whole.looks()).toBe(3);
  const without = rowsOf('36', null, '36', '36');
  const some = new WrittenFees(without.rows);
  expect([some.sum(0, 4), some.sum(0, 4), without.looks()]).toEqual([undefined, undefined, 2]);
});
