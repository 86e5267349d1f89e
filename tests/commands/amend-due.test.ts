import { expect, it } from 'vitest';
import { amendTotals, dueOf } from '../../src/commands/amend-sheet/amend-report.ts';

it('counts as due of an amendment what the unit owes, as enrol does, and not what the union pays', () => {
  const unit = 'unit-1';
  const postings = [
    { account: 'fees-receivable', amount: '80.00', party: 'unit', plan: 'general', unit },
    { account: 'subsidies-receivable', amount: '20.00', party: 'union', plan: 'general', unit },
    { account: 'fee-income', amount: '-100.00', party: null, plan: 'general', unit },
  ];
  const row = { status: 'applied', plan: { postings } } as unknown as Parameters<typeof dueOf>[0];
  expect(dueOf(row)).toBe(8_000n);
  const files = [{ rows: [row, { ...row, status: 'returned' }] }] as unknown as Parameters<
    typeof amendTotals
  >[0]['files'];
  expect(amendTotals({ files })).toMatchObject({ applied: 1, returned: 1, due: '80.00' });
});
