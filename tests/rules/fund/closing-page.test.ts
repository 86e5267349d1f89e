import { expect, it } from 'vitest';
import type { AccountId } from '../../../src/rules/fund/accounts.ts';
import { closingPostings } from '../../../src/rules/fund/closing/closing-postings.ts';
import { rowsOf, sidesOf, titled } from './books-page.ts';

it('what the end of a period posts is the example of docs/books.md', () => {
  const sums = new Map<AccountId, bigint>([
    ['fee-income', -15_000n],
    ['subsidy-income', -200_000n],
    ['benefits-expense', 102_000n],
    ['adjustment-expense', 1_050n],
  ]);
  const splits = [{ to: 'adjustment-fund', title: '市级调节金', rate: '7%', of: 15_000n, amount: 1_050n }] as const;
  const lines = closingPostings([{ party: '红河州/蒙自市', unit: null, sums } as never], {
    splits,
    topUps: [],
  } as never);
  const rows = lines.map(({ account, party, amount }) => [titled(account), party ?? '', ...sidesOf(amount)]);
  expect(rows).toEqual(rowsOf('closing example'));
});
