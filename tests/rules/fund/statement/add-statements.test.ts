import { expect, it } from 'vitest';
import { reportedBooks } from '../../../../src/rules/bundle/reported-books.ts';
import { addStatements } from '../../../../src/rules/fund/statement/add-statements.ts';
import { fundStatement } from '../../../../src/rules/fund/statement/fund-statement.ts';
import type { Fund } from '../../../../src/rules/scheme/fund.ts';

const fund = { clause: 'fund', carryOver: { scope: 'county', clause: 'fund' } } as Fund;
const unitOf = (region: string) => ({ name: region, region });

function reported(region: string, fees: string, given: string) {
  const detail = (debit: string) => ({ part: 'own', region, debit }) as const;
  return reportedBooks([
    { account: 'fees-receivable', party: null, amount: fees, detail: { ...detail(fees), region: null } },
    { account: 'fee-income', party: null, amount: `-${fees}`, detail: detail('0.00') },
    { account: 'benefits-expense', party: null, amount: given, detail: detail(given) },
    { account: 'benefits-payable', party: null, amount: `-${given}`, detail: { ...detail('0.00'), region: null } },
  ]);
}

function statementOf(region: string, fees: string, given: string) {
  const books = reported(region, fees, given) ?? [];
  const benefits = [{ benefit: 'stay', visits: 1, amount: given }];
  return fundStatement({ books, fund, unitOf, benefits });
}

it('adds lines up by what they are of, and leaves each county its own part', () => {
  const all = addStatements(
    statementOf('红河州/屏边县', '100.00', '150.00'),
    [statementOf('红河州/蒙自市', '200.00', '20.00')],
    undefined,
  );
  expect(all).toMatchObject({
    income: [{ account: 'fee-income', from: 'unit', amount: '300.00' }],
    benefits: [{ benefit: 'stay', visits: 2, amount: '170.00' }],
    closing: '130.00',
    carryOver: {
      scope: 'county',
      parts: [
        { name: '红河州/屏边县', closing: '-50.00' },
        { name: '红河州/蒙自市', closing: '180.00' },
      ],
    },
  });
  expect(all.position.accounts).toEqual([
    { account: 'fees-receivable', amount: '300.00' },
    { account: 'benefits-payable', amount: '-170.00' },
  ]);
  // One county is short; the fund as a whole is not.
  expect(all.shortage).toBeNull();
});

it('says of the whole what is wanting where the offices together are short', () => {
  const all = addStatements(
    statementOf('红河州/屏边县', '100.00', '150.00'),
    [statementOf('红河州/蒙自市', '20.00', '10.00')],
    undefined,
  );
  expect(all.shortage).toMatchObject({ available: '120.00', owed: '160.00', short: '40.00' });
});

it('makes no books of a report that does not part them', () => {
  expect(reportedBooks([{ account: 'bank', party: null, amount: '1.00' }])).toBeNull();
  expect(reported('红河州/屏边县', '1.00', '0.50')).toContainEqual({
    ...{ account: 'fee-income', party: null, unit: '红河州/屏边县', part: 'own', debit: 0n, credit: 100n },
  });
});
